import { Tag } from '@jamboree/platform-web';
import styles from './slot.module.css';

export function TagList({ items, label }: { readonly items: readonly string[]; readonly label: string }) {
  if (items.length === 0) return null;
  return (
    <ul className={styles['tags']} aria-label={label}>
      {items.map((item) => (
        <li key={item}>
          <Tag>{item}</Tag>
        </li>
      ))}
    </ul>
  );
}
