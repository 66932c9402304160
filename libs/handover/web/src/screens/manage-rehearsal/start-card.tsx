import type { ManagedEvent } from '@jamboree/event-web';
import { Button, Card, TextField, TroubleNotice, useFieldErrors, useMutationWithId } from '@jamboree/platform-web';
import { useState } from 'react';
import { StartRehearsalDocument } from '../../gql/graphql.js';
import { useRehearsalText } from '../../texts.js';
import styles from './start-card.module.css';

const PEOPLE = { fewest: 10, most: 300, usual: 60 } as const;

const PROMISES = ['start.promise.copy', 'start.promise.people', 'start.promise.mails', 'start.promise.wipe'] as const;

interface StartCardProps {
  readonly event: ManagedEvent;
  /** Teams must hand files in, which nobody in a rehearsal has. */
  readonly asksForFiles: boolean;
  readonly onStarted: () => void;
}

/** Before there is a rehearsal: what one is, and how large it shall be. */
export function StartCard({ event, asksForFiles, onStarted }: StartCardProps) {
  const t = useRehearsalText();
  const start = useMutationWithId(StartRehearsalDocument);
  const errorOf = useFieldErrors(start.trouble);
  const [people, setPeople] = useState(String(PEOPLE.usual));
  const [seed, setSeed] = useState('1');
  return (
    <Card title={t('start.title')}>
      <ul className={styles['promises']}>
        {PROMISES.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
        {asksForFiles && <li>{t('start.promise.files')}</li>}
      </ul>
      <form
        className={styles['form']}
        onSubmit={(submit) => {
          submit.preventDefault();
          const wanted = { eventId: event.id, people: Math.round(Number(people)), seed: Math.round(Number(seed)) };
          void start.run(wanted).then(({ kind }) => kind === 'done' && onStarted());
        }}
      >
        <div className={styles['fields']}>
          <TextField
            label={t('start.people')}
            description={t('start.people.hint', { min: PEOPLE.fewest, max: PEOPLE.most })}
            error={errorOf('people')}
            type="number"
            inputMode="numeric"
            required
            min={PEOPLE.fewest}
            max={PEOPLE.most}
            value={people}
            onChange={(change) => setPeople(change.currentTarget.value)}
          />
          <TextField
            label={t('start.seed')}
            description={t('start.seed.hint')}
            error={errorOf('seed')}
            type="number"
            inputMode="numeric"
            required
            min={0}
            max={2_147_483_647}
            value={seed}
            onChange={(change) => setSeed(change.currentTarget.value)}
          />
        </div>
        <TroubleNotice trouble={start.trouble} fields={['people', 'seed']} />
        <div>
          <Button type="submit" loading={start.busy}>
            {t('start.button')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
