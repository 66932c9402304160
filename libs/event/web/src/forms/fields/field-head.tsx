import type { FieldFace } from './answer-field.js';
import styles from './field-head.module.css';

/** Label and help as the inputs show them, for fields that are groups or are being read. */
export function FieldHead({ face, as: Label }: { readonly face: FieldFace; readonly as: 'p' | 'legend' | 'label' }) {
  return (
    <>
      <Label className={styles['label']}>
        {face.label}
        {face.required && (
          <span aria-hidden className={styles['asterisk']}>
            {' '}
            *
          </span>
        )}
      </Label>
      {face.help !== '' && <p className={styles['help']}>{face.help}</p>}
    </>
  );
}
