import { useFormText } from '../form-texts.js';
import type { FieldFace } from './answer-field.js';
import type { Choice } from './choice-field.js';
import styles from './choice-field.module.css';
import { FieldHead } from './field-head.js';

interface ChoicesFieldProps {
  readonly face: FieldFace;
  readonly options: readonly Choice[];
  /** Most that may be chosen. */
  readonly most: number | null;
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Several of a few, kept in the order of the form whatever the order of ticking. */
export function ChoicesField({ face, options, most, value, onChange }: ChoicesFieldProps) {
  const t = useFormText();
  const full = most !== null && value.length >= most;
  const put = (id: string, ticked: boolean) =>
    onChange(options.filter((option) => (option.id === id ? ticked : value.includes(option.id))).map((option) => option.id));
  return (
    <fieldset id={face.id} className={styles['root']}>
      <FieldHead
        face={most === null ? face : { ...face, help: `${face.help} ${t('field.choices.most', { count: most })}`.trim() }}
        as="legend"
      />
      <div className={styles['options']}>
        {options.map(({ id, label }) => {
          const ticked = value.includes(id);
          return (
            <label key={id} className={styles['option']}>
              <input
                type="checkbox"
                checked={ticked}
                disabled={full && !ticked}
                onChange={(event) => put(id, event.currentTarget.checked)}
              />
              <span className={styles['label']}>{label}</span>
            </label>
          );
        })}
      </div>
      {face.error !== undefined && <p className={styles['error']}>{face.error}</p>}
    </fieldset>
  );
}
