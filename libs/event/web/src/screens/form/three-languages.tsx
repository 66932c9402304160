import { LOCALES, type Locale, type LocalizedText } from '@jamboree/kernel';
import { useLocale } from '@jamboree/platform-web';
import { Textarea, TextInput } from '@mantine/core';
import { useManageText } from '../../manage-texts.js';
import { useBuilderText } from './builder-texts.js';
import styles from './three-languages.module.css';

interface ThreeLanguagesProps {
  readonly label: string;
  readonly value: LocalizedText;
  readonly rows?: number | undefined;
  /** What is wrong with the text as a whole. */
  readonly error?: string | undefined;
  readonly errorOf: (locale: Locale) => string | undefined;
  readonly onChange: (value: LocalizedText) => void;
}

/** One text in the three languages side by side, the reader's own first; what is missing beside others is marked. */
export function ThreeLanguages({ label, value, rows, error, errorOf, onChange }: ThreeLanguagesProps) {
  const t = useBuilderText();
  const words = useManageText();
  const own = useLocale();
  const any = LOCALES.some((locale) => (value[locale] ?? '').trim() !== '');
  return (
    <div role="group" aria-label={label} className={styles['root']}>
      {[own, ...LOCALES.filter((locale) => locale !== own)].map((locale) => {
        const text = value[locale] ?? '';
        const missing = any && text.trim() === '';
        const props = {
          label: words('field.inLanguage', { label, language: words(`language.${locale}`) }),
          lang: locale,
          value: text,
          error: errorOf(locale) ?? (locale === own ? error : undefined),
          description: missing ? t('gap') : undefined,
          className: styles['one'],
          'data-missing': missing,
        };
        const change = (typed: string) => onChange({ ...value, [locale]: typed });
        return rows === undefined ? (
          <TextInput key={locale} {...props} onChange={(event) => change(event.currentTarget.value)} />
        ) : (
          <Textarea key={locale} {...props} rows={rows} onChange={(event) => change(event.currentTarget.value)} />
        );
      })}
    </div>
  );
}
