import { useFormText } from '../form-texts.js';
import type { FieldFace } from './answer-field.js';
import { FieldHead } from './field-head.js';
import styles from './choice-field.module.css';

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly below?: string | undefined;
}

interface ChoiceFieldProps {
  readonly face: FieldFace;
  readonly options: readonly Choice[];
  /** Empty: none. */
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** One of a few, all in sight. What is not required can be left open. */
export function ChoiceField({ face, options, value, onChange }: ChoiceFieldProps) {
  const t = useFormText();
  const all: readonly Choice[] = face.required ? options : [{ id: '', label: t('field.choice.none') }, ...options];
  return (
    <fieldset id={face.id} className={styles['root']}>
      <FieldHead face={face} as="legend" />
      <div className={styles['options']}>
        {all.map(({ id, label, below }) => (
          <label key={id} className={styles['option']}>
            <input type="radio" name={face.id} checked={value === id} onChange={() => onChange(id)} />
            <span>
              <span className={styles['label']}>{label}</span>
              {below !== undefined && <span className={styles['below']}>{below}</span>}
            </span>
          </label>
        ))}
      </div>
      {face.error !== undefined && <p className={styles['error']}>{face.error}</p>}
    </fieldset>
  );
}
