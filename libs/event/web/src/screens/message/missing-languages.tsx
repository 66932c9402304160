import { languageFor } from '@jamboree/event-domain';
import { Notice } from '@jamboree/platform-web';
import { writtenOnly } from '../../components/localized-draft.js';
import { useLetterText } from '../../letter-texts.js';
import { useManageText } from '../../manage-texts.js';
import type { MessageDraft } from './message-draft.js';
import { LOCALE_OF } from './locale-of.js';
import type { Languages } from './segment-choice.js';

/** How many readers get a language that is not theirs. Nothing while nothing is written at all. */
export function MissingLanguages({ draft, languages }: { readonly draft: MessageDraft; readonly languages: Languages }) {
  const t = useLetterText();
  const manage = useManageText();
  const words = { subject: writtenOnly(draft.subject), body: writtenOnly(draft.body) };
  const missing = languages.flatMap(({ locale, people }) => {
    const fallback = languageFor(words, LOCALE_OF[locale]);
    return fallback === null || fallback === LOCALE_OF[locale] ? [] : [{ locale: LOCALE_OF[locale], people, fallback }];
  });
  if (missing.length === 0) return null;
  return (
    <Notice tone="warn" title={t('missing.title', { count: missing.reduce((sum, { people }) => sum + people, 0) })}>
      {missing.map(({ locale, people, fallback }) => (
        <p key={locale}>
          {t('missing.line', { count: people, language: manage(`language.${locale}`), fallback: manage(`language.${fallback}`) })}
        </p>
      ))}
    </Notice>
  );
}
