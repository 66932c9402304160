import { ChevronsUpDown } from 'lucide-react';
import { useId, type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, type TextareaHTMLAttributes } from 'react';
import styles from './field.module.css';

interface FieldWords {
  readonly label: string;
  readonly description?: ReactNode;
  readonly error?: string;
}

interface FieldProps extends FieldWords {
  readonly className?: string;
  readonly children: (attributes: {
    readonly id: string;
    readonly className: string | undefined;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': true | undefined;
  }) => ReactNode;
}

/** Label, help and error around one control: for pages that go without Mantine's. */
function Field({ label, description, error, className, children }: FieldProps) {
  const id = useId();
  const described = [description === undefined ? null : `${id}-help`, error === undefined ? null : `${id}-error`].filter(
    (part) => part !== null,
  );
  return (
    <div className={[styles['root'], className].filter((name) => name !== undefined).join(' ')}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      {description !== undefined && (
        <p id={`${id}-help`} className={styles['help']}>
          {description}
        </p>
      )}
      {children({
        id,
        className: styles['control'],
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles['error']}>
          {error}
        </p>
      )}
    </div>
  );
}

export function TextField({ label, description, error, className, ...input }: FieldWords & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Field label={label} description={description} error={error} className={className}>
      {(attributes) => <input type="text" {...input} {...attributes} />}
    </Field>
  );
}

export function TextAreaField({ label, description, error, className, ...area }: FieldWords & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Field label={label} description={description} error={error} className={className}>
      {(attributes) => <textarea rows={4} {...area} {...attributes} />}
    </Field>
  );
}

interface SelectFieldProps extends FieldWords, SelectHTMLAttributes<HTMLSelectElement> {
  readonly data: readonly { readonly value: string; readonly label: string }[];
}

export function SelectField({ label, description, error, className, data, ...select }: SelectFieldProps) {
  return (
    <Field label={label} description={description} error={error} className={className}>
      {(attributes) => (
        <span className={styles['choice']}>
          <select {...select} {...attributes}>
            {data.map(({ value, label: words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
          <ChevronsUpDown aria-hidden size={20} />
        </span>
      )}
    </Field>
  );
}

interface TickFieldProps {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A yes or no with what it means; consent is never ticked beforehand. */
export function TickField({ label, description, checked, onChange }: TickFieldProps) {
  const id = useId();
  return (
    <div className={styles['tick']}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={description === undefined ? undefined : `${id}-help`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      {description !== undefined && (
        <p id={`${id}-help`} className={styles['help']}>
          {description}
        </p>
      )}
    </div>
  );
}
