import { Button, Dialog, QueryView, Tag, useScreenQuery } from '@jamboree/platform-web';
import { useState } from 'react';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { MessageAudienceDocument } from '../../gql/graphql.js';
import { useLetterText } from '../../letter-texts.js';
import { useManageText } from '../../manage-texts.js';
import type { MessageDraft } from './message-draft.js';
import styles from './message.module.css';
import { LOCALE_OF } from './locale-of.js';

interface AudienceDialogProps {
  readonly event: ManagedEvent;
  readonly segment: MessageDraft['segment'];
  readonly onClose: () => void;
}

/** Who belongs to a segment now, by name. */
export function AudienceDialog({ event, segment, onClose }: AudienceDialogProps) {
  const t = useLetterText();
  const manage = useManageText();
  const [after, setAfter] = useState<string | null>(null);
  const query = useScreenQuery(MessageAudienceDocument, { eventId: event.id, segment, after });
  return (
    <Dialog open onClose={onClose} title={t('reach.title')}>
      <QueryView query={query}>
        {({ messageAudience: audience }) => (
          <div className={styles['fields']}>
            <p className="dimmed">{t('reach.count', { count: audience?.totalCount ?? 0 })}</p>
            <ul className={styles['people']}>
              {(audience?.edges ?? []).map(({ node }) => (
                <li key={node.id}>
                  <span className={styles['name']}>{node.displayName}</span>
                  {node.unsubscribed && <Tag tone="warn">{t('reach.off')}</Tag>}
                  {node.unreachable && <Tag tone="bad">{t('reach.dead')}</Tag>}
                  <span className="small dimmed">{manage(`language.${LOCALE_OF[node.locale]}`)}</span>
                </li>
              ))}
            </ul>
            <div className={styles['actions']}>
              {after !== null && (
                <Button variant="default" onClick={() => setAfter(null)}>
                  {t('reach.first')}
                </Button>
              )}
              {audience?.pageInfo.hasNextPage === true && (
                <Button variant="default" loading={query.loading} onClick={() => setAfter(audience.pageInfo.endCursor)}>
                  {t('reach.next')}
                </Button>
              )}
            </div>
          </div>
        )}
      </QueryView>
    </Dialog>
  );
}
