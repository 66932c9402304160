import { LOCALES } from '@jamboree/kernel';
import {
  Button,
  Card,
  QueryView,
  Tag,
  TroubleNotice,
  useFormat,
  useLocalized,
  useMutationWithId,
  useScreenQuery,
  useToast,
  type TagTone,
} from '@jamboree/platform-web';
import { useEffect, useState } from 'react';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { MessageDeliveriesDocument, TakeBackMessageDocument, type Delivery, type MessagePartsFragment } from '../../gql/graphql.js';
import { useLetterText } from '../../letter-texts.js';
import { useManageText } from '../../manage-texts.js';
import { CityTimes } from '../../time/city-times.js';
import { MessageStateTag } from '../messages/message-state-tag.js';
import { subjectOf } from '../messages/subject-of.js';
import { useSegmentName } from '../messages/use-segment-name.js';
import styles from './message.module.css';

/** While mails are leaving, the figures are asked for again so often, in ms. */
const LOOK_AGAIN = 2_000;
const TONES: Readonly<Record<Delivery, TagTone>> = { WAITING: 'info', SENT: 'ok', BOUNCED: 'bad', FAILED: 'bad', UNSUBSCRIBED: 'warn' };

interface MessageOutcomeProps {
  readonly event: ManagedEvent;
  readonly message: MessagePartsFragment;
  readonly onAgain: () => void;
}

/** A message that is no draft any more: what it says, when it leaves or left, and what came of it for each person. */
export function MessageOutcome({ event, message, onAgain }: MessageOutcomeProps) {
  const t = useLetterText();
  const manage = useManageText();
  const localized = useLocalized();
  const format = useFormat();
  const segmentName = useSegmentName();
  const { state, deliveries } = message;
  const moving = state === 'SCHEDULED' || state === 'SENDING' || (deliveries?.waiting ?? 0) > 0;
  useEffect(() => {
    if (!moving) return;
    const timer = setInterval(onAgain, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [moving, onAgain]);
  const languages = LOCALES.filter((locale) => (message.subject[locale] ?? '') !== '');
  return (
    <div className={styles['editor']}>
      <div className={styles['column']}>
        <Card title={subjectOf(localized(message.subject), localized(event.title))} aside={<MessageStateTag state={state} />}>
          <div className={styles['fields']}>
            <p className="dimmed">
              {segmentName(message.segment)}
              {message.sendAt !== null && (
                <>
                  {' · '}
                  {t.rich(state === 'SCHEDULED' ? 'messages.leavesAt' : 'messages.leftAt', {
                    at: <CityTimes at={message.sendAt} zones={event.zones} />,
                  })}
                </>
              )}
            </p>
            {state === 'SCHEDULED' && event.viewerMay.includes('message:write') && <TakeBack message={message} />}
            {languages.map((locale) => (
              <div key={locale} className={styles['mail']} lang={locale}>
                <p className="small dimmed">{manage(`language.${locale}`)}</p>
                <p className={styles['mailSubject']}>{message.subject[locale]}</p>
                <p className={styles['mailText']}>{message.body[locale]}</p>
              </div>
            ))}
          </div>
        </Card>
      </div>
      {(state === 'SENDING' || state === 'SENT') && (
        <div className={styles['column']}>
          <Card title={t('outcome.title')}>
            <div className={styles['fields']}>
              {deliveries === null ? (
                <p className="dimmed">{t('outcome.empty')}</p>
              ) : (
                <dl className={styles['figures']} aria-live="polite">
                  {(['sent', 'waiting', 'unsubscribed', 'bounced', 'failed'] as const).map((name) => (
                    <div key={name}>
                      <dt>{t(`outcome.${name}`)}</dt>
                      <dd className="figures">{format.number(deliveries[name])}</dd>
                    </div>
                  ))}
                </dl>
              )}
            </div>
          </Card>
          {deliveries !== null && <Deliveries messageId={message.id} />}
        </div>
      )}
    </div>
  );
}

function TakeBack({ message }: { readonly message: MessagePartsFragment }) {
  const t = useLetterText();
  const toast = useToast();
  const back = useMutationWithId(TakeBackMessageDocument);
  const run = async () => {
    const outcome = await back.run({ messageId: message.id, expectedVersion: message.version });
    if (outcome.kind === 'done') toast(t('send.backDone'));
  };
  return (
    <div className={styles['actions']}>
      <TroubleNotice trouble={back.trouble} />
      <Button variant="default" loading={back.busy} onClick={() => void run()}>
        {t('send.back')}
      </Button>
    </div>
  );
}

function Deliveries({ messageId }: { readonly messageId: string }) {
  const t = useLetterText();
  const [after, setAfter] = useState<string | null>(null);
  const query = useScreenQuery(MessageDeliveriesDocument, { messageId, after });
  return (
    <Card title={t('outcome.people')}>
      <QueryView query={query}>
        {({ messageDeliveries: page }) => (
          <div className={styles['fields']}>
            <ul className={styles['people']}>
              {(page?.edges ?? []).map(({ node }) => (
                <li key={node.id}>
                  <span className={styles['name']}>
                    {node.displayName}
                    {node.reason !== null && <span className="small dimmed">{node.reason}</span>}
                  </span>
                  <Tag tone={TONES[node.delivery]}>{t(`delivery.${node.delivery}`)}</Tag>
                </li>
              ))}
            </ul>
            <div className={styles['actions']}>
              {after !== null && (
                <Button variant="default" onClick={() => setAfter(null)}>
                  {t('reach.first')}
                </Button>
              )}
              {page?.pageInfo.hasNextPage === true && (
                <Button variant="default" loading={query.loading} onClick={() => setAfter(page.pageInfo.endCursor)}>
                  {t('reach.next')}
                </Button>
              )}
            </div>
          </div>
        )}
      </QueryView>
    </Card>
  );
}
