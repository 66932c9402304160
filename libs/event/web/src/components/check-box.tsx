import type { ReactNode } from 'react';
import styles from './check-box.module.css';

interface CheckBoxProps {
  readonly label: ReactNode;
  readonly help?: ReactNode;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** The browser's own box with its words, large enough for a thumb. */
export function CheckBox({ label, help, checked, disabled = false, onChange }: CheckBoxProps) {
  return (
    <label className={styles['root']}>
      <input type="checkbox" checked={checked} disabled={disabled} onChange={(change) => onChange(change.currentTarget.checked)} />
      <span>
        {label}
        {help !== undefined && <span className={styles['help']}>{help}</span>}
      </span>
    </label>
  );
}
