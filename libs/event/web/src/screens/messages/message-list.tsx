import { AppLink, Button, EmptyState, QueryView, Tag, useFormat, useLocalized, useScreenQuery } from '@jamboree/platform-web';
import { Mail } from 'lucide-react';
import { useState } from 'react';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { ManageMessagesDocument, type MessageRowFragment } from '../../gql/graphql.js';
import { useLetterText } from '../../letter-texts.js';
import { messagePath } from '../../paths.js';
import { CityTimes } from '../../time/city-times.js';
import { MessageStateTag } from './message-state-tag.js';
import styles from './messages.module.css';
import { subjectOf } from './subject-of.js';
import { useSegmentName } from './use-segment-name.js';

/** Messages of the event, newest first, with what came of them. */
export function MessageList({ event }: { readonly event: ManagedEvent }) {
  const t = useLetterText();
  const [after, setAfter] = useState<string | null>(null);
  const query = useScreenQuery(ManageMessagesDocument, { eventId: event.id, after });
  return (
    <QueryView query={query}>
      {({ messages }) =>
        messages === null || messages.edges.length === 0 ? (
          // What to do about it is the button in the page's head, just above.
          <EmptyState icon={Mail} title={t('messages.empty')} />
        ) : (
          <>
            <ul className={styles['list']}>
              {messages.edges.map(({ node }) => (
                <MessageRow key={node.id} event={event} message={node} />
              ))}
            </ul>
            {messages.pageInfo.hasNextPage && (
              <Button variant="default" loading={query.loading} onClick={() => setAfter(messages.pageInfo.endCursor)}>
                {t('messages.more')}
              </Button>
            )}
          </>
        )
      }
    </QueryView>
  );
}

function MessageRow({ event, message }: { readonly event: ManagedEvent; readonly message: MessageRowFragment }) {
  const t = useLetterText();
  const format = useFormat();
  const localized = useLocalized();
  const segmentName = useSegmentName();
  const { deliveries, state } = message;
  const subject = subjectOf(localized(message.subject), localized(event.title));
  const counted = (['sent', 'waiting', 'unsubscribed', 'bounced', 'failed'] as const).filter((name) => (deliveries?.[name] ?? 0) > 0);
  return (
    <li className={styles['row']}>
      <div className={styles['what']}>
        <AppLink to={messagePath(event.slug, message.id)} className={styles['subject']}>
          {subject === '' ? t('messages.noSubject') : subject}
        </AppLink>
        <span className="small dimmed">
          {segmentName(message.segment)}
          {message.kind !== 'MESSAGE' && ` · ${t(`kind.${message.kind}`)}`}
        </span>
      </div>
      <div className={styles['when']}>
        {message.automatic && <Tag>{t('messages.automatic')}</Tag>}
        <MessageStateTag state={state} />
        <span className="small dimmed">
          {state === 'DRAFT' || message.sendAt === null
            ? t('messages.savedAt', { at: format.dateTime(message.savedAt) })
            : t.rich(state === 'SCHEDULED' ? 'messages.leavesAt' : 'messages.leftAt', {
                at: <CityTimes at={message.sendAt} zones={event.zones} />,
              })}
        </span>
      </div>
      {deliveries !== null && counted.length > 0 && (
        <p className={styles['counts']}>
          {counted.map((name) => (
            <span key={name} data-of={name}>
              <b className="figures">{format.number(deliveries[name])}</b> {t(`outcome.${name}`)}
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
