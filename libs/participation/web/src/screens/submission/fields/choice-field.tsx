import { asId, type Id } from '@jamboree/kernel';
import { useText } from '../../../texts.js';
import { FieldHead } from './field-head.js';
import type { FieldFace } from './field.js';
import styles from './choice-field.module.css';

interface ChoiceFieldProps<Entity extends string> {
  readonly face: FieldFace;
  readonly options: readonly { readonly id: string; readonly label: string; readonly below?: string }[];
  readonly value: Id<Entity> | null;
  readonly onChange: (id: Id<Entity> | null) => void;
}

/** One of a few, all in sight. What is not required can be left open. */
export function ChoiceField<Entity extends string>({ face, options, value, onChange }: ChoiceFieldProps<Entity>) {
  const t = useText();
  const all = face.required ? options : [{ id: '', label: t('field.choice.none'), below: undefined }, ...options];
  return (
    <fieldset id={face.id} className={styles['root']}>
      <FieldHead face={face} as="legend" />
      <div className={styles['options']}>
        {all.map(({ id, label, below }) => (
          <label key={id} className={styles['option']}>
            <input
              type="radio"
              name={face.id}
              checked={(value ?? '') === id}
              onChange={() => onChange(id === '' ? null : asId<Entity>(id))}
            />
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
