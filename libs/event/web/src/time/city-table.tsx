import { useLocale } from '@jamboree/platform-web';
import { clockIn, momentOf, type Zone } from './moments.js';
import styles from './city-table.module.css';

/** One moment as a small table of clocks: time, date and city, zone. */
export function CityTable({ at, zones }: { readonly at: string; readonly zones: readonly Zone[] }) {
  const locale = useLocale();
  const moment = momentOf(at);
  return (
    <ul className={styles['root']}>
      {zones.map((zone) => {
        const { time, date, abbreviation } = clockIn(moment, zone, locale);
        return (
          <li key={zone.city}>
            <time dateTime={at} className={styles['time']}>
              {time}
            </time>
            <span>
              {date} · {zone.city}
            </span>
            <span className={styles['zone']}>{abbreviation}</span>
          </li>
        );
      })}
    </ul>
  );
}
