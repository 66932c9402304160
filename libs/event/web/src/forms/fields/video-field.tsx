import { isWebAddress } from '@jamboree/event-domain';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useFormText } from '../form-texts.js';
import { meantAddress } from './address.js';
import type { FieldFace } from './answer-field.js';

interface VideoFieldProps {
  readonly face: FieldFace;
  readonly value: string;
  readonly onChange: (address: string) => void;
}

/** One address; the draft takes it as soon as it is one. */
export function VideoField({ face, value, onChange }: VideoFieldProps) {
  const t = useFormText();
  const [text, setText] = useState(value);
  const put = (typed: string) => {
    setText(typed);
    const meant = meantAddress(typed);
    const address = isWebAddress(meant) ? meant : '';
    if (address !== value) onChange(address);
  };
  const malformed = text.trim() !== '' && !isWebAddress(meantAddress(text));
  return (
    <TextInput
      id={face.id}
      type="url"
      inputMode="url"
      autoComplete="off"
      label={face.label}
      description={face.help}
      withAsterisk={face.required}
      aria-required={face.required}
      error={malformed ? t('field.link.malformed') : face.error}
      value={text}
      onChange={(event) => put(event.currentTarget.value)}
      onBlur={() => put(meantAddress(text))}
    />
  );
}
