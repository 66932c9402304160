import { CityTimes, type Zone } from '@jamboree/event-web';
import { MINUTE } from '@jamboree/kernel';
import { useText } from '../texts.js';
import styles from './slot.module.css';

interface SlotTimeProps {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly zones: readonly Zone[];
}

/** When a talk is, by every city's clock and the reader's own, and how long it takes. */
export function SlotTime({ startsAt, endsAt, zones }: SlotTimeProps) {
  const t = useText();
  return (
    <p className={styles['time']}>
      <CityTimes at={startsAt} zones={zones} />{' '}
      <span className="dimmed">{t('minutes', { count: Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / MINUTE) })}</span>
    </p>
  );
}
