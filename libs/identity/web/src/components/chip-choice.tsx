import styles from './chip-choice.module.css';

interface ChipChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
  /** When what stands above says the same. */
  readonly hideLabel?: boolean;
}

/** Any number of a few, all in sight. */
export function ChipChoice<Value extends string>({ label, options, chosen, onChange, hideLabel = false }: ChipChoiceProps<Value>) {
  const toggle = (value: Value) =>
    onChange(options.map((option) => option.value).filter((other) => chosen.includes(other) !== (other === value)));
  return (
    <fieldset className={styles['root']}>
      <legend className={hideLabel ? 'visually-hidden' : styles['label']}>{label}</legend>
      <div className={styles['chips']}>
        {options.map((option) => (
          <label key={option.value} className={styles['chip']}>
            <input type="checkbox" checked={chosen.includes(option.value)} onChange={() => toggle(option.value)} />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
