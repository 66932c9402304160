import { countWords } from '@jamboree/event-domain';
import { Button } from '@jamboree/platform-web';
import { Textarea } from '@mantine/core';
import { Eye, PenLine } from 'lucide-react';
import { useState } from 'react';
import { Markdown } from '../../markdown/markdown.js';
import { useFormText } from '../form-texts.js';
import type { FieldFace } from './answer-field.js';
import { FieldHead } from './field-head.js';
import styles from './long-text-field.module.css';
import { WordMeter } from './word-meter.js';

interface LongTextFieldProps {
  readonly face: FieldFace;
  readonly maxWords: number | null;
  /** Whether the text is read as Markdown, and can be looked at so. */
  readonly markdown: boolean;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** An answer in words: grows with its text, counts them, shows itself as the jury will read it. */
export function LongTextField({ face, maxWords, markdown, value, onChange }: LongTextFieldProps) {
  const t = useFormText();
  const [reading, setReading] = useState(false);
  const words = countWords(value);
  const meterId = `${face.id}-words`;
  return (
    <div className={styles['root']}>
      {reading ? (
        <>
          <FieldHead face={face} as="p" />
          <div className={`serif ${styles['reading'] ?? ''}`}>
            {value.trim() === '' ? <p className="dimmed">{t('field.nothing')}</p> : <Markdown text={value} under={3} />}
          </div>
        </>
      ) : (
        <Textarea
          id={face.id}
          label={face.label}
          description={face.help}
          withAsterisk={face.required}
          aria-required={face.required}
          aria-describedby={meterId}
          error={face.error}
          classNames={{ input: styles['input'] ?? '' }}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
      <div className={styles['foot']}>
        <WordMeter id={meterId} words={words} maxWords={maxWords} />
        {markdown && (
          <span className={styles['tools']}>
            {!reading && <span className={styles['hint']}>{t('field.markdown')}</span>}
            <Button
              variant="subtle"
              aria-pressed={reading}
              leftSection={reading ? <PenLine aria-hidden size={16} /> : <Eye aria-hidden size={16} />}
              onClick={() => setReading(!reading)}
            >
              {t(reading ? 'field.write' : 'field.read')}
              <span className="visually-hidden">: {face.label}</span>
            </Button>
          </span>
        )}
      </div>
    </div>
  );
}
