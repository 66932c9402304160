import { initialsOf } from './initials.js';
import styles from './person-badge.module.css';

interface PersonBadgeProps {
  readonly name: string;
  readonly below?: string | null;
}

/** A person in a list: initials, name, and a small line such as the city. */
export function PersonBadge({ name, below }: PersonBadgeProps) {
  return (
    <span className={styles['root']}>
      <span aria-hidden className={styles['initials']}>
        {initialsOf(name)}
      </span>
      <span className={styles['words']}>
        <span className={styles['name']}>{name}</span>
        {below && <span className={styles['below']}>{below}</span>}
      </span>
    </span>
  );
}
