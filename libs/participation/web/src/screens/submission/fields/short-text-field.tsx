import { TextInput } from '@mantine/core';
import type { FieldFace } from './field.js';

interface ShortTextFieldProps {
  readonly face: FieldFace;
  readonly maxLength: number | null;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

export function ShortTextField({ face, maxLength, value, onChange }: ShortTextFieldProps) {
  return (
    <TextInput
      id={face.id}
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
