import { TextInput } from '@mantine/core';
import { useBuilderText } from './builder-texts.js';
import type { FieldPart } from './field-editor.js';
import styles from './field-editor.module.css';

/** How long, how large or how many an answer may be, where its kind knows such a thing. */
export function FieldLimits({ field, onChange, errorOf }: FieldPart) {
  const t = useBuilderText();
  const { kind } = field;
  const wordy = kind === 'SHORT_TEXT' || kind === 'LONG_TEXT';
  const bounded = kind === 'NUMBER' || kind === 'CHOICES';
  if (!wordy && !bounded && kind !== 'FILE') return null;
  const figure = (name: 'maxWords' | 'min' | 'max', label: string) => (
    <TextInput
      inputMode={kind === 'NUMBER' ? 'decimal' : 'numeric'}
      label={label}
      error={errorOf(name)}
      value={field[name] ?? ''}
      onChange={(event) => onChange({ ...field, [name]: figureOf(event.currentTarget.value) })}
    />
  );
  return (
    <fieldset className={styles['group']}>
      <legend>{t('limits')}</legend>
      <div className={styles['row']}>
        {wordy && figure('maxWords', t('words'))}
        {bounded && figure('min', t(kind === 'NUMBER' ? 'min' : 'min.choices'))}
        {bounded && figure('max', t(kind === 'NUMBER' ? 'max' : 'max.choices'))}
        {kind === 'FILE' && figure('max', t('max.files'))}
        {kind === 'NUMBER' && (
          <TextInput
            label={t('unit')}
            maxLength={20}
            error={errorOf('unit')}
            value={field.unit ?? ''}
            onChange={(event) => onChange({ ...field, unit: event.currentTarget.value === '' ? null : event.currentTarget.value })}
          />
        )}
      </div>
    </fieldset>
  );
}

/** Digits and a sign; nothing is no limit. */
function figureOf(typed: string): number | null {
  const digits = typed.replace(',', '.').replaceAll(/[^\d.-]/gu, '');
  const figure = Number(digits);
  return digits === '' || !Number.isFinite(figure) ? null : figure;
}
