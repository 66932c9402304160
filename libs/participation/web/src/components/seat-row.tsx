import { useText } from '../texts.js';
import styles from './seat-row.module.css';

/** Taken and open places of a team, in the shapes of the mark: people are round, a free place is an open square. */
export function SeatRow({ taken, seats }: { readonly taken: number; readonly seats: number }) {
  const t = useText();
  return (
    <p className={styles['root']}>
      <span aria-hidden className={styles['row']}>
        {Array.from({ length: Math.max(seats, taken) }, (_, index) => (
          <i key={index} data-taken={index < taken} />
        ))}
      </span>
      <span>{t('team.seats', { taken, seats })}</span>
    </p>
  );
}
