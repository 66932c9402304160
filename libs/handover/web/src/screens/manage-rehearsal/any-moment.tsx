import { localInputOf, momentOf, momentsAt, type Zone } from '@jamboree/event-web';
import { Button, TextField } from '@jamboree/platform-web';
import { useState } from 'react';
import { useRehearsalText } from '../../texts.js';
import styles from './clock-card.module.css';

interface AnyMomentProps {
  readonly now: string;
  readonly zones: readonly Zone[];
  readonly disabled: boolean;
  readonly onGo: (moment: number) => void;
}

const UTC: Zone = { city: 'UTC', timeZone: 'UTC' };

/** A moment by the first city's clock. One that daylight saving doubles is the first of the two: a rehearsal can go on from there. */
export function AnyMoment({ now, zones, disabled, onGo }: AnyMomentProps) {
  const t = useRehearsalText();
  const { city, timeZone } = zones[0] ?? UTC;
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? localInputOf(momentOf(now), timeZone);
  const [moment] = momentsAt(value, timeZone) ?? [];
  const ahead = moment !== undefined && moment > momentOf(now);
  return (
    <form
      className={styles['any']}
      onSubmit={(submit) => {
        submit.preventDefault();
        if (ahead) onGo(moment);
        setTyped(null);
      }}
    >
      <TextField
        type="datetime-local"
        label={t('clock.any', { city })}
        value={value}
        error={typed !== null && !ahead ? t('clock.behind') : undefined}
        onChange={(change) => setTyped(change.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={disabled || !ahead}>
        {t('clock.go')}
      </Button>
    </form>
  );
}
