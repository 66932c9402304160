import { LOCALES } from '@jamboree/kernel';
import { Button, useLocale } from '@jamboree/platform-web';
import { Textarea, TextInput } from '@mantine/core';
import { Languages } from 'lucide-react';
import { useState } from 'react';
import { useManageText } from '../manage-texts.js';
import type { LocalizedDraft } from './localized-draft.js';
import styles from './localized-field.module.css';

interface LocalizedFieldProps {
  /** Of the field in the input: `title`, whose German text is `title.de`. */
  readonly name: string;
  readonly label: string;
  readonly description?: string;
  readonly value: LocalizedDraft;
  readonly onChange: (value: LocalizedDraft) => void;
  readonly errorOf: (field: string) => string | undefined;
  readonly rows?: number;
}

/** The text in the reader's language; the two others behind one button, since one language is enough to begin. */
export function LocalizedField({ name, label, description, value, onChange, errorOf, rows }: LocalizedFieldProps) {
  const t = useManageText();
  const own = useLocale();
  const [all, setAll] = useState(() => LOCALES.some((locale) => locale !== own && (value[locale] ?? '') !== ''));
  const ofOne = LOCALES.some((locale) => errorOf(`${name}.${locale}`) !== undefined);
  const shown = [own, ...(all ? LOCALES.filter((locale) => locale !== own) : [])];
  return (
    <div className={styles['root']}>
      {shown.map((locale) => {
        const props = {
          label: all ? t('field.inLanguage', { label, language: t(`language.${locale}`) }) : label,
          description: locale === own ? description : undefined,
          lang: locale,
          value: value[locale] ?? '',
          // What is wrong with the text as a whole, not with one language of it, stands at the first.
          error: errorOf(`${name}.${locale}`) ?? (locale === own && !ofOne ? errorOf(name) : undefined),
        };
        const change = (text: string) => onChange({ ...value, [locale]: text });
        return rows === undefined ? (
          <TextInput key={locale} {...props} onChange={(event) => change(event.currentTarget.value)} />
        ) : (
          <Textarea key={locale} {...props} rows={rows} onChange={(event) => change(event.currentTarget.value)} />
        );
      })}
      {!all && (
        <Button variant="subtle" leftSection={<Languages aria-hidden size={18} />} className={styles['more']} onClick={() => setAll(true)}>
          {t('field.translate')}
        </Button>
      )}
    </div>
  );
}
