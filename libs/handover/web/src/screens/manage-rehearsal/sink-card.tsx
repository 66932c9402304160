import { inCities, momentOf, type Zone } from '@jamboree/event-web';
import { Button, Card, QueryView, SelectField, useLocale, useScreenQuery } from '@jamboree/platform-web';
import { useState } from 'react';
import { RehearsalSinkDocument, type RehearsalPartsFragment, type RehearsalSinkQuery } from '../../gql/graphql.js';
import { useRehearsalText } from '../../texts.js';
import { MailText } from './mail-text.js';
import styles from './sink-card.module.css';
import { useFreshAfter } from './use-fresh-after.js';
import { useRehearsalWords } from './use-rehearsal-words.js';

type Mail = RehearsalSinkQuery['rehearsalMails']['edges'][number]['node'];

interface SinkCardProps {
  readonly rehearsal: RehearsalPartsFragment;
  readonly zones: readonly Zone[];
}

/** The mails that would have been sent, by kind, or all to one person. */
export function SinkCard({ rehearsal, zones }: SinkCardProps) {
  const { eventId, mailKinds } = rehearsal;
  const t = useRehearsalText();
  const words = useRehearsalWords();
  const [kind, setKind] = useState<string | null>(null);
  const [person, setPerson] = useState<Pick<Mail, 'personId' | 'to'> | null>(null);
  const [after, setAfter] = useState<string | null>(null);
  const query = useScreenQuery(RehearsalSinkDocument, { eventId, kind, personId: person?.personId ?? null, after });
  useFreshAfter(rehearsal, query.retry);
  return (
    <Card title={t('sink.title')}>
      {mailKinds.length === 0 ? (
        <p className="dimmed">{t('sink.none')}</p>
      ) : (
        <>
          <div className={styles['filter']}>
            <SelectField
              label={t('sink.kind')}
              value={kind ?? ''}
              onChange={(change) => {
                setKind(change.currentTarget.value === '' ? null : change.currentTarget.value);
                setAfter(null);
              }}
              data={[
                { value: '', label: t('sink.all') },
                ...mailKinds.map(({ type, count }) => ({ value: type, label: t('sink.counted', { kind: words.mail(type), count }) })),
              ]}
            />
            {person !== null && (
              <Button variant="default" onClick={() => setPerson(null)}>
                {t('sink.everybody', { name: person.to })}
              </Button>
            )}
          </div>
          <QueryView query={query}>
            {({ rehearsalMails: { edges, pageInfo } }) => (
              <>
                <ul className={styles['list']}>
                  {edges.map(({ node }) => (
                    <MailRow key={node.id} mail={node} zones={zones} onPerson={() => (setPerson(node), setAfter(null))} />
                  ))}
                </ul>
                {edges.length === 0 && <p className="dimmed">{t('sink.none')}</p>}
                <div className={styles['filter']}>
                  {after !== null && (
                    <Button variant="default" size="sm" onClick={() => setAfter(null)}>
                      {t('sink.newest')}
                    </Button>
                  )}
                  {pageInfo.hasNextPage && (
                    <Button variant="default" size="sm" onClick={() => setAfter(pageInfo.endCursor)}>
                      {t('sink.older')}
                    </Button>
                  )}
                </div>
              </>
            )}
          </QueryView>
        </>
      )}
    </Card>
  );
}

function MailRow({ mail, zones, onPerson }: { readonly mail: Mail; readonly zones: readonly Zone[]; readonly onPerson: () => void }) {
  const t = useRehearsalText();
  const locale = useLocale();
  return (
    <li className={styles['mail']}>
      <details>
        <summary className={styles['subject']}>{mail.subject}</summary>
        <MailText text={mail.text} />
      </details>
      <div className={styles['about']}>
        <span className="small dimmed">
          {t('sink.to', { name: mail.to })}
          <br />
          {inCities(momentOf(mail.createdAt), zones, locale)}
        </span>
        {mail.personId !== null && (
          <Button variant="subtle" size="sm" onClick={onPerson}>
            {t('sink.only')}
          </Button>
        )}
      </div>
    </li>
  );
}
