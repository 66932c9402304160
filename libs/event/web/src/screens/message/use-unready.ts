import { sendingIssues } from '@jamboree/event-domain';
import { LOCALES } from '@jamboree/kernel';
import { writtenOnly } from '../../components/localized-draft.js';
import { useLetterText } from '../../letter-texts.js';
import { useManageText } from '../../manage-texts.js';
import type { MessageDraft } from './message-draft.js';

/** What keeps a draft from leaving, in the reader's words; the server decides by the same rule. */
export function useUnready({ subject, body }: MessageDraft): string[] {
  const t = useLetterText();
  const manage = useManageText();
  const words = { subject: writtenOnly(subject), body: writtenOnly(body) };
  return sendingIssues(words).map(({ field, rule, figures }) => {
    const [text, written] = field.split('.');
    const locale = LOCALES.find((one) => one === written);
    if (locale === undefined) return t('unready.empty');
    const label = manage('field.inLanguage', {
      label: t(text === 'subject' ? 'words.subject' : 'words.body'),
      language: manage(`language.${locale}`),
    });
    if (rule === 'unknown') return t('unready.unknown', { field: label, names: figures?.['got'] ?? '' });
    return t(rule === 'tooLong' ? 'unready.tooLong' : 'unready.missing', { field: label });
  });
}
