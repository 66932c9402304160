import { useFormat, useLocale } from '@jamboree/platform-web';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useFormText } from '../form-texts.js';
import type { FieldFace } from './answer-field.js';
import styles from './number-field.module.css';
import { meantNumber } from './meant-number.js';

interface NumberFieldProps {
  readonly face: FieldFace;
  readonly unit: string | null;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

const EXACT = { maximumFractionDigits: 20 } as const;

/** A number as people type it; below, how it is understood, since a point means a thousand in one language and a fraction in another. */
export function NumberField({ face, unit, value, onChange }: NumberFieldProps) {
  const t = useFormText();
  const locale = useLocale();
  const format = useFormat();
  const [typed, setTyped] = useState(() => (value === '' ? '' : format.number(Number(value), EXACT)));
  const number = meantNumber(typed, locale);
  const put = (next: string) => {
    setTyped(next);
    const meant = meantNumber(next, locale);
    const text = meant === null ? '' : String(meant);
    if (text !== value) onChange(text);
  };
  const malformed = typed.trim() !== '' && number === null;
  return (
    <div className={styles['root']}>
      <TextInput
        id={face.id}
        inputMode="decimal"
        autoComplete="off"
        label={face.label}
        description={face.help}
        withAsterisk={face.required}
        aria-required={face.required}
        aria-describedby={`${face.id}-meant`}
        error={malformed ? t('field.number.malformed') : face.error}
        value={typed}
        onChange={(event) => put(event.currentTarget.value)}
      />
      <p id={`${face.id}-meant`} className={styles['meant']}>
        {number === null ? (unit ?? '') : [format.number(number, EXACT), unit ?? ''].join(' ').trim()}
      </p>
    </div>
  );
}
