import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../texts.js';
import { isWebAddress, meantAddress } from './address.js';
import type { FieldFace } from './field.js';

interface VideoFieldProps {
  readonly face: FieldFace;
  readonly value: string | null;
  readonly onChange: (videoUrl: string | null) => void;
}

/** One address; the draft takes it as soon as it is one. */
export function VideoField({ face, value, onChange }: VideoFieldProps) {
  const t = useText();
  const [text, setText] = useState(value ?? '');
  const put = (typed: string) => {
    setText(typed);
    const meant = meantAddress(typed);
    const address = isWebAddress(meant) ? meant : null;
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
