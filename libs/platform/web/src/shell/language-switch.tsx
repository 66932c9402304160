import type { Locale } from '@jamboree/kernel';
import { useLocaleChoice } from '../i18n/locale-provider.js';
import { usePlatformText } from '../i18n/platform-text.js';
import styles from './language-switch.module.css';

/** Each language under its own name: a reader who opened the wrong one must find theirs. */
const NAMES: readonly (readonly [Locale, string])[] = [
  ['en', 'English'],
  ['id', 'Bahasa Indonesia'],
  ['de', 'Deutsch'],
];

export function LanguageSwitch() {
  const t = usePlatformText();
  const { locale, choose } = useLocaleChoice();
  return (
    <div role="group" aria-label={t('shell.language')} className={styles['root']}>
      {NAMES.map(([code, name]) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={locale === code}
          title={name}
          className={styles['choice']}
          onClick={() => void choose(code)}
        >
          <span aria-hidden>{code.toUpperCase()}</span>
          <span className="visually-hidden">{name}</span>
        </button>
      ))}
    </div>
  );
}
