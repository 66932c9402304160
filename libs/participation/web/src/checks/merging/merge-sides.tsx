import { useFormat } from '@jamboree/platform-web';
import { useMergingText } from '../../merging-texts.js';
import { SubmissionStateTag } from '../../components/submission-state-tag.js';
import type { MergePreviewQuery, MergeSidePartsFragment } from '../../gql/graphql.js';
import styles from './merging.module.css';

/** Both entries side by side, and what becomes of each. */
export function MergeSides({ preview }: { readonly preview: NonNullable<MergePreviewQuery['mergePreview']> }) {
  const t = useMergingText();
  const format = useFormat();
  const { from, into, authors } = preview;
  return (
    <div className={styles['preview']}>
      <Side side={from} heading={t('merge.from')}>
        <li>{t('merge.from.leaves')}</li>
        <li>{t('merge.from.stays', { files: from.files })}</li>
        <li>{t('merge.from.votes')}</li>
        {from.assignments > 0 && <li>{t('merge.from.assignments', { count: from.assignments })}</li>}
        {from.bookings > 0 && <li>{t('merge.from.bookings', { count: from.bookings })}</li>}
        {from.lateEntries > 0 && <li>{t('merge.from.lateEntries', { count: from.lateEntries })}</li>}
      </Side>
      <Side side={into} heading={t('merge.into')}>
        <li>{t('merge.into.same')}</li>
        <li>{t('merge.into.authors', { names: format.list([...authors]) })}</li>
        <li>{t('merge.into.teams')}</li>
        <li>{t('merge.into.link')}</li>
      </Side>
    </div>
  );
}

function Side({
  side,
  heading,
  children,
}: {
  readonly side: MergeSidePartsFragment;
  readonly heading: string;
  readonly children: React.ReactNode;
}) {
  const t = useMergingText();
  return (
    <section className={styles['side']}>
      <h3 className={styles['heading']}>{heading}</h3>
      <p className={styles['title']}>{side.title === '' ? side.teamName : side.title}</p>
      <p className="dimmed small">{t('merge.entry', { number: side.number, team: side.teamName })}</p>
      <div>
        <SubmissionStateTag state={side.state} />
      </div>
      <ul className={styles['effects']}>{children}</ul>
    </section>
  );
}
