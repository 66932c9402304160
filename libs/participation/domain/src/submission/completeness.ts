import type { InputIssue } from '@jamboree/kernel';
import type { SubmissionForm } from '../forms/form.js';
import { countWords, isBlank } from '../text.js';
import type { SubmissionContent } from './content.js';

/** The stand-in for "enough people" among the keys of missing fields. */
export const MEMBERS = 'members';

/** Keys of required fields that are still empty, in the order of the form. The same for the editor's hints and for the decision. */
export function missingFields(form: SubmissionForm, content: SubmissionContent): string[] {
  return form.fields.filter(({ key, required }) => required && isBlank(textOf(content, key))).map(({ key }) => key);
}

/** Fields with more words than the form allows. */
export function wordIssues(form: SubmissionForm, content: SubmissionContent): InputIssue[] {
  return form.fields.flatMap(({ key, maxWords }) => {
    const words = maxWords === null ? 0 : countWords(textOf(content, key));
    return maxWords !== null && words > maxWords ? [{ field: key, rule: 'tooLong' as const, figures: { maxWords, got: words } }] : [];
  });
}

function textOf(content: SubmissionContent, key: string): string {
  switch (key) {
    case 'title':
      return content.title;
    case 'summary':
      return content.summary;
    case 'links':
      return content.links.join(' ');
    case 'videoUrl':
      return content.videoUrl ?? '';
    case 'builtWith':
      return content.builtWith.join(' ');
    case 'trackId':
      return content.trackId ?? '';
    case 'challengeId':
      return content.challengeId ?? '';
    default:
      return content.answers.find((answer) => answer.key === key)?.text ?? '';
  }
}
