import { AppLink, Button, Notice, TroubleNotice, useMutationWithId, useToast } from '@jamboree/platform-web';
import { ChevronRight, TriangleAlert } from 'lucide-react';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { PublishEventDocument } from '../../gql/graphql.js';
import { useManageText } from '../../manage-texts.js';
import styles from './attention-list.module.css';
import type { Overview } from './overview.screen.js';

interface AttentionListProps {
  readonly event: ManagedEvent;
  readonly items: Overview['attention'];
}

/** What somebody should look at today, each with the list behind it. */
export function AttentionList({ event, items }: AttentionListProps) {
  const t = useManageText();
  return (
    <section aria-labelledby="attention">
      <h2 id="attention" className={styles['title']}>
        {t('attention.title')}
      </h2>
      {event.state === 'DRAFT' && <PublishNotice event={event} />}
      {items.length === 0 && event.state !== 'DRAFT' && <Notice tone="ok" title={t('attention.none')} />}
      <ul className={styles['list']}>
        {items
          .filter(({ kind }) => kind !== 'NOT_PUBLISHED')
          .map((item) => (
            <li key={item.kind}>
              <AppLink to={item.path} className={styles['item']}>
                <TriangleAlert aria-hidden size={20} />
                <span>{t('attention.item', { kind: item.kind, count: item.count })}</span>
                <ChevronRight aria-hidden size={20} />
              </AppLink>
            </li>
          ))}
      </ul>
    </section>
  );
}

function PublishNotice({ event }: { readonly event: ManagedEvent }) {
  const t = useManageText();
  const toast = useToast();
  const publish = useMutationWithId(PublishEventDocument);
  const run = async () => {
    if ((await publish.run({ eventId: event.id })).kind === 'done') toast(t('create.published'));
  };
  return (
    <div className={styles['publish']}>
      <TroubleNotice trouble={publish.trouble} />
      <Notice
        tone="info"
        title={t('attention.draft')}
        action={
          <Button loading={publish.busy} onClick={() => void run()}>
            {t('attention.publish')}
          </Button>
        }
      >
        {t('attention.draftText')}
      </Notice>
    </div>
  );
}
