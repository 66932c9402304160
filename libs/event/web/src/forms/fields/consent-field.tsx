import type { FieldFace } from './answer-field.js';
import styles from './choice-field.module.css';

interface ConsentFieldProps {
  readonly face: FieldFace;
  readonly value: string;
  /** The version of the words shown: what agreeing answers. */
  readonly agreed: string;
  readonly onChange: (text: string) => void;
}

/** Words that somebody may agree to: ticked by nobody else, and not ticked any more once the words change. */
export function ConsentField({ face, value, agreed, onChange }: ConsentFieldProps) {
  return (
    <div className={styles['root']}>
      <label className={styles['option']}>
        <input
          id={face.id}
          type="checkbox"
          required={face.required}
          checked={value === agreed}
          onChange={(event) => onChange(event.currentTarget.checked ? agreed : '')}
        />
        <span>
          <span className={styles['label']}>
            {face.label}
            {face.required && (
              <span aria-hidden className={styles['asterisk']}>
                {' '}
                *
              </span>
            )}
          </span>
          {face.help !== '' && <span className={styles['below']}>{face.help}</span>}
        </span>
      </label>
      {face.error !== undefined && <p className={styles['error']}>{face.error}</p>}
    </div>
  );
}
