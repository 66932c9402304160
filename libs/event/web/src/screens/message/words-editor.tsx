import { BODY_MAX, MESSAGE_VARIABLES, SUBJECT_MAX, unknownVariables, type MessageVariable } from '@jamboree/event-domain';
import { LOCALES, type Locale } from '@jamboree/kernel';
import { useFormat, useLocale } from '@jamboree/platform-web';
import { Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useLetterText } from '../../letter-texts.js';
import { useManageText } from '../../manage-texts.js';
import type { MessageDraft } from './message-draft.js';
import styles from './message.module.css';

interface WordsEditorProps {
  readonly draft: MessageDraft;
  readonly onChange: (draft: MessageDraft) => void;
}

/** Subject and text, one language at a time, and the words that differ from reader to reader. */
export function WordsEditor({ draft, onChange }: WordsEditorProps) {
  const t = useLetterText();
  const manage = useManageText();
  const own = useLocale();
  const [locale, setLocale] = useState<Locale>(own);
  const body = useRef<HTMLTextAreaElement>(null);
  const languages = [own, ...LOCALES.filter((one) => one !== own)];
  const isWritten = (one: Locale) => (draft.subject[one] ?? '').trim() !== '' || (draft.body[one] ?? '').trim() !== '';
  const write = (text: 'subject' | 'body', words: string) => onChange({ ...draft, [text]: { ...draft[text], [locale]: words } });
  const errorOf = useUnknownWords();
  const insert = (variable: MessageVariable) => {
    const field = body.current;
    const words = draft.body[locale] ?? '';
    const [from, to] = [field?.selectionStart ?? words.length, field?.selectionEnd ?? words.length];
    write('body', `${words.slice(0, from)}{${variable}}${words.slice(to)}`);
    field?.focus();
  };
  return (
    <div className={styles['fields']}>
      <div role="group" aria-label={t('words.languages')} className={styles['languages']}>
        {languages.map((one) => (
          <button key={one} type="button" className={styles['language']} aria-pressed={one === locale} onClick={() => setLocale(one)}>
            {isWritten(one) ? manage(`language.${one}`) : t('words.missing', { language: manage(`language.${one}`) })}
          </button>
        ))}
      </div>
      <TextInput
        label={t('words.subject')}
        lang={locale}
        maxLength={SUBJECT_MAX}
        value={draft.subject[locale] ?? ''}
        onChange={(change) => write('subject', change.currentTarget.value)}
        error={errorOf(draft.subject[locale])}
      />
      <Textarea
        ref={body}
        label={t('words.body')}
        description={t('words.bodyHelp')}
        lang={locale}
        rows={12}
        maxLength={BODY_MAX}
        value={draft.body[locale] ?? ''}
        onChange={(change) => write('body', change.currentTarget.value)}
        error={errorOf(draft.body[locale])}
      />
      <div>
        <p className="small dimmed">{t('words.variables')}</p>
        <ul className={styles['variables']}>
          {MESSAGE_VARIABLES.map((variable) => (
            <li key={variable}>
              <button
                type="button"
                className={styles['variable']}
                aria-label={t('words.insert', { variable: `{${variable}}`, meaning: t(`variable.${variable}`) })}
                onClick={() => insert(variable)}
              >
                <code>{`{${variable}}`}</code>
                <span>{t(`variable.${variable}`)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** What stands in braces and means nothing, while it is typed. */
function useUnknownWords(): (text: string | undefined) => string | undefined {
  const t = useLetterText();
  const format = useFormat();
  return (text) => {
    const names = unknownVariables(text ?? '').map((name) => `{${name}}`);
    return names.length === 0 ? undefined : t('words.unknown', { names: format.list(names) });
  };
}
