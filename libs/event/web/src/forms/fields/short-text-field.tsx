import { TextInput } from '@mantine/core';
import type { FieldFace } from './answer-field.js';

interface ShortTextFieldProps {
  readonly face: FieldFace;
  readonly maxLength: number | null;
  readonly type?: 'text' | 'date';
  readonly value: string;
  readonly onChange: (text: string) => void;
}

export function ShortTextField({ face, maxLength, type = 'text', value, onChange }: ShortTextFieldProps) {
  return (
    <TextInput
      id={face.id}
      type={type}
      label={face.label}
      description={face.help}
      withAsterisk={face.required}
      aria-required={face.required}
      error={face.error}
      maxLength={maxLength ?? undefined}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
