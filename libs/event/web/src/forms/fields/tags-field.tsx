import { TextInput } from '@mantine/core';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useFormText } from '../form-texts.js';
import type { FieldFace } from './answer-field.js';
import { withTags } from './tags.js';
import styles from './tags-field.module.css';

interface TagsFieldProps {
  readonly face: FieldFace;
  readonly value: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

/** Short tags: typed one after the other, or pasted as a list. */
export function TagsField({ face, value, onChange }: TagsFieldProps) {
  const t = useFormText();
  const [text, setText] = useState('');
  const take = (typed: string) => {
    const next = withTags(value, typed);
    if (next.length !== value.length) onChange(next);
    setText('');
  };
  return (
    <div className={styles['root']}>
      <TextInput
        id={face.id}
        label={face.label}
        description={`${face.help} ${t('field.tags.how')}`}
        withAsterisk={face.required}
        error={face.error}
        autoComplete="off"
        value={text}
        onChange={(event) =>
          event.currentTarget.value.includes(',') ? take(event.currentTarget.value) : setText(event.currentTarget.value)
        }
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            take(text);
          }
          if (event.key === 'Backspace' && text === '' && value.length > 0) onChange(value.slice(0, -1));
        }}
        onBlur={() => take(text)}
      />
      {value.length > 0 && (
        <ul aria-label={face.label} className={styles['tags']}>
          {value.map((tag) => (
            <li key={tag}>
              <button type="button" className={styles['tag']} onClick={() => onChange(value.filter((other) => other !== tag))}>
                {tag}
                <X aria-hidden size={16} />
                <span className="visually-hidden">{t('field.tags.remove')}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
