import { useIssueText } from '@jamboree/platform-web';
import { TextInput } from '@mantine/core';
import { toIso } from '@jamboree/kernel';
import { useManageText } from '../manage-texts.js';
import { CityTimes } from './city-times.js';
import { momentsAt, type Zone } from './moments.js';
import styles from './time-field.module.css';

interface TimeFieldProps {
  readonly label: string;
  /** Wall time of the first zone: `2026-12-01T23:59`. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly zones: readonly [Zone, ...Zone[]];
  readonly error: string | undefined;
}

/** A time by one city's clock, and what it is in every city; one that daylight saving skips or doubles is asked back while it is typed. */
export function TimeField({ label, value, onChange, zones, error }: TimeFieldProps) {
  const t = useManageText();
  const issueText = useIssueText();
  const moments = momentsAt(value, zones[0].timeZone);
  const [moment] = moments ?? [];
  const rule = moments?.length === 0 ? 'skippedByDst' : moments?.length === 2 ? 'ambiguousByDst' : null;
  return (
    <div className={styles['root']}>
      <TextInput
        type="datetime-local"
        label={label}
        value={value}
        onChange={(change) => onChange(change.currentTarget.value)}
        error={rule === null ? error : issueText({ field: '', rule, message: '' })}
      />
      {rule === null && moment !== undefined && (
        <p className="small dimmed">{t.rich('phases.inCities', { times: <CityTimes at={toIso(moment)} zones={zones} /> })}</p>
      )}
    </div>
  );
}
