import { ButtonLink, Notice, useFormat } from '@jamboree/platform-web';
import type { MergePartsFragment } from '../../gql/graphql.js';
import { useMergingText } from '../../merging-texts.js';
import { ideaPath } from '../../paths.js';
import styles from './merge-notice.module.css';

/** To its team: that the entry lives on in another, or that others live on in it. */
export function MergeNotice({ submission: { merge, mergedFrom } }: { readonly submission: MergePartsFragment }) {
  const held = mergedFrom.edges.map(({ node }) => node);
  if (!merge && held.length === 0) return null;
  return (
    <div className={styles['root']}>
      {merge && <LivesOn merge={merge} />}
      {held.length > 0 && <Holds entries={held} />}
    </div>
  );
}

function LivesOn({ merge: { into } }: { readonly merge: NonNullable<MergePartsFragment['merge']> }) {
  const t = useMergingText();
  const action = (
    <ButtonLink to={ideaPath(into.id)} variant="default">
      {t('merged.open')}
    </ButtonLink>
  );
  return (
    <Notice tone="info" title={t('merged.title', { number: into.number, title: into.title })} action={action}>
      {t('merged.text', { team: into.teamName })}
    </Notice>
  );
}

function Holds({ entries }: { readonly entries: readonly MergePartsFragment['mergedFrom']['edges'][number]['node'][] }) {
  const t = useMergingText();
  const format = useFormat();
  return (
    <Notice tone="info" title={t('merged.held', { teams: format.list(entries.map(({ teamName }) => teamName)) })}>
      <p>{t('merged.held.text', { names: format.list(entries.flatMap(({ authors }) => authors)) })}</p>
      {entries.map(({ id, teamName, reason }) => (
        <p key={id}>{t('merged.held.reason', { team: teamName, reason: reason ?? '' })}</p>
      ))}
    </Notice>
  );
}
