import { DAY, HOUR, MINUTE } from '@jamboree/kernel';
import { QueryView, TroubleNotice, useMutationWithId, useScreenQuery, useToast } from '@jamboree/platform-web';
import { CheckBox } from '../../components/check-box.js';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { ReminderPolicyDocument, SetReminderPolicyDocument, type ReminderPolicyPartsFragment } from '../../gql/graphql.js';
import { useLetterText } from '../../letter-texts.js';
import { CityTimes } from '../../time/city-times.js';
import styles from './messages.module.css';

/** What is offered, in minutes; others that an event has stored are shown beside them. */
const OFFERED = [14 * DAY, 7 * DAY, 3 * DAY, DAY, 6 * HOUR, 2 * HOUR].map((time) => time / MINUTE);
const TOPICS = ['submitting', 'scoring'] as const;
/** Planned mails that are named; the rest follows from the boxes. */
const MOST_NAMED = 4;

/** When people are reminded of deadlines, and what that leads to. Each box counts at once. */
export function ReminderDesk({ event, mayWrite }: { readonly event: ManagedEvent; readonly mayWrite: boolean }) {
  const t = useLetterText();
  const query = useScreenQuery(ReminderPolicyDocument, { eventId: event.id });
  return (
    <section aria-labelledby="reminders-title" className={styles['section']}>
      <h2 id="reminders-title">{t('remind.title')}</h2>
      <p className="dimmed">{t('remind.lead')}</p>
      <QueryView query={query}>
        {({ reminderPolicy: policy }) => policy !== null && <Policy event={event} policy={policy} fixed={!mayWrite} />}
      </QueryView>
    </section>
  );
}

interface PolicyProps {
  readonly event: ManagedEvent;
  readonly policy: ReminderPolicyPartsFragment;
  readonly fixed: boolean;
}

function Policy({ event, policy, fixed }: PolicyProps) {
  const t = useLetterText();
  const toast = useToast();
  const set = useMutationWithId(SetReminderPolicyDocument);
  const choose = async (topic: (typeof TOPICS)[number], minutes: number, on: boolean) => {
    const times = on ? [...policy[topic], minutes] : policy[topic].filter((one) => one !== minutes);
    const { submitting, scoring, version } = policy;
    const outcome = await set.run({ eventId: event.id, expectedVersion: version, submitting, scoring, [topic]: times });
    if (outcome.kind === 'done') toast(t('remind.saved'));
  };
  return (
    <div className={styles['form']}>
      <TroubleNotice trouble={set.trouble} />
      <div className={styles['topics']}>
        {TOPICS.map((topic) => (
          <fieldset key={topic} className={styles['topic']} disabled={fixed || set.busy}>
            <legend>{t(`remind.${topic}`)}</legend>
            <p className="small dimmed">{t(`remind.${topic}.whom`)}</p>
            <div className={styles['times']}>
              {[...new Set([...OFFERED, ...policy[topic]])]
                .sort((a, b) => b - a)
                .map((minutes) => (
                  <CheckBox
                    key={minutes}
                    label={timeBefore(minutes, t)}
                    checked={policy[topic].includes(minutes)}
                    onChange={(on) => void choose(topic, minutes, on)}
                  />
                ))}
            </div>
          </fieldset>
        ))}
      </div>
      {policy.planned.length === 0 ? (
        <p className="small dimmed">{t('remind.none')}</p>
      ) : (
        <div>
          <p className={styles['ahead']}>{t('remind.ahead')}</p>
          <ul className={styles['planned']}>
            {policy.planned.slice(0, MOST_NAMED).map(({ topic, at }) => (
              <li key={`${topic}${at}`} className="small">
                <CityTimes at={at} zones={event.zones} /> · <span className="dimmed">{t(`remind.topic.${topic}`)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** `7 days`, `2 hours`, `10 minutes`: whatever fits without a rest. */
function timeBefore(minutes: number, t: ReturnType<typeof useLetterText>): string {
  const [day, hour] = [DAY / MINUTE, HOUR / MINUTE];
  if (minutes % day === 0) return t('remind.days', { count: minutes / day });
  return minutes % hour === 0 ? t('remind.hours', { count: minutes / hour }) : t('remind.minutes', { count: minutes });
}
