import { useLocale, useNow } from '@jamboree/platform-web';
import { MINUTE, toIso } from '@jamboree/kernel';
import { useEventText } from '../texts.js';
import { clockIn, type Zone } from './moments.js';
import styles from './city-clocks.module.css';

/** What the clocks of the partner cities show right now. */
export function CityClocks({ zones }: { readonly zones: readonly Zone[] }) {
  const t = useEventText();
  const locale = useLocale();
  const now = useNow(MINUTE);
  return (
    <ul className={styles['root']} aria-label={t('time.clocks')}>
      {zones.map((zone) => {
        const { time, abbreviation } = clockIn(now, zone, locale);
        return (
          <li key={zone.city}>
            <time dateTime={toIso(now)} className={styles['time']}>
              {time}
            </time>
            <span className={styles['city']}>
              {zone.city} <span className={styles['zone']}>{abbreviation}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
