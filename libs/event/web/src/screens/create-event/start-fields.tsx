import { Button, timeZoneChoice } from '@jamboree/platform-web';
import { NativeSelect, TextInput } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useManageText } from '../../manage-texts.js';
import type { EventDraft } from './event-draft.js';
import styles from './start-fields.module.css';

interface StartFieldsProps {
  readonly draft: EventDraft;
  readonly onChange: (draft: EventDraft) => void;
  readonly errorOf: (field: string) => string | undefined;
}

const MOST_ZONES = 4;

/** When it starts, by the first city's clock, and the cities whose times are shown everywhere. */
export function StartFields({ draft, onChange, errorOf }: StartFieldsProps) {
  const t = useManageText();
  const [first] = draft.zones;
  const setZone = (index: number, change: Partial<EventDraft['zones'][number]>) =>
    onChange({ ...draft, zones: draft.zones.map((zone, at) => (at === index ? { ...zone, ...change } : zone)) });
  return (
    <>
      <TextInput
        type="datetime-local"
        label={t('create.startsAt', { city: first?.city ?? '' })}
        value={draft.startsAt}
        onChange={(event) => onChange({ ...draft, startsAt: event.currentTarget.value })}
        error={errorOf('startsAt')}
        className={styles['start']}
      />
      {draft.zones.map((zone, index) => (
        <div key={index} className={styles['zone']}>
          <TextInput
            label={t('create.city', { number: index + 1 })}
            value={zone.city}
            onChange={(event) => setZone(index, { city: event.currentTarget.value })}
            error={index === 0 ? errorOf('zones') : undefined}
          />
          <NativeSelect
            label={t('create.zone', { number: index + 1 })}
            data={timeZoneChoice(zone.timeZone)}
            value={zone.timeZone}
            onChange={(event) => setZone(index, { timeZone: event.currentTarget.value })}
          />
          {draft.zones.length > 1 && (
            <Button
              variant="subtle"
              className={styles['remove']}
              aria-label={t('create.removeCity', { city: zone.city })}
              onClick={() => onChange({ ...draft, zones: draft.zones.filter((_, at) => at !== index) })}
            >
              {t('create.remove')}
            </Button>
          )}
        </div>
      ))}
      {draft.zones.length < MOST_ZONES && (
        <Button
          variant="subtle"
          leftSection={<Plus aria-hidden size={18} />}
          className={styles['add']}
          onClick={() => onChange({ ...draft, zones: [...draft.zones, { city: '', timeZone: first?.timeZone ?? 'UTC' }] })}
        >
          {t('create.addCity')}
        </Button>
      )}
    </>
  );
}
