import { Button, SelectField, TroubleNotice, useMutationWithId, useToast } from '@jamboree/platform-web';
import { useState } from 'react';
import { WaitForMentorDocument, type MentorPartsFragment } from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import { awaitableTopics } from './awaitable-topics.js';
import styles from './mentors.module.css';

interface TopicWaitProps {
  readonly eventId: string;
  readonly mentors: readonly MentorPartsFragment[];
  /** Topics for which the viewer's side waits. */
  readonly awaited: readonly string[];
}

/** The line for whoever knows a topic. Nothing while somebody has time for each. */
export function TopicWait({ eventId, mentors, awaited }: TopicWaitProps) {
  const t = useText();
  const say = useToast();
  const wait = useMutationWithId(WaitForMentorDocument);
  const topics = awaitableTopics(mentors, awaited);
  const [chosen, setChosen] = useState('');
  if (topics.length === 0 && awaited.length === 0) return null;
  const change = async (topic: string, wanted: boolean) => {
    if ((await wait.run({ eventId, mentorId: null, topic, wait: wanted })).kind !== 'done') return;
    setChosen('');
    say(t(wanted ? 'wait.joined' : 'wait.left'));
  };
  return (
    <section aria-labelledby="wait-topic" className={styles['section']}>
      <div>
        <h2 id="wait-topic" className={styles['heading']}>
          {t('wait.topic.title')}
        </h2>
        <p className="dimmed">{t('wait.topic.lead')}</p>
      </div>
      {awaited.length > 0 && (
        <ul className={styles['awaited']}>
          {awaited.map((topic) => (
            <li key={topic}>
              <span>{t('wait.topic.waiting', { topic })}</span>
              <Button size="sm" variant="subtle" loading={wait.busy} onClick={() => void change(topic, false)}>
                {t('wait.leave')}
                <span className="visually-hidden">: {topic}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {topics.length > 0 && (
        <form
          className={styles['join']}
          onSubmit={(submitted) => {
            submitted.preventDefault();
            if (chosen !== '') void change(chosen, true);
          }}
        >
          <SelectField
            label={t('filter.topic')}
            value={chosen}
            data={[{ value: '', label: t('wait.topic.choose') }, ...topics.map((topic) => ({ value: topic, label: topic }))]}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={chosen === ''} loading={wait.busy}>
            {t('wait.join')}
          </Button>
        </form>
      )}
      <TroubleNotice trouble={wait.trouble} />
    </section>
  );
}
