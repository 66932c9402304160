import { X } from 'lucide-react';
import styles from './chosen-list.module.css';

interface ChosenListProps {
  readonly label: string;
  readonly items: readonly { readonly value: string; readonly label: string }[];
  readonly removeLabel: (label: string) => string;
  readonly onRemove: (value: string) => void;
}

/** What has been chosen so far; each can be taken away again. */
export function ChosenList({ label, items, removeLabel, onRemove }: ChosenListProps) {
  if (items.length === 0) return null;
  return (
    <ul aria-label={label} className={styles['root']}>
      {items.map((item) => (
        <li key={item.value}>
          <button type="button" className={styles['item']} aria-label={removeLabel(item.label)} onClick={() => onRemove(item.value)}>
            {item.label}
            <X aria-hidden size={16} />
          </button>
        </li>
      ))}
    </ul>
  );
}
