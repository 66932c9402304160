import { isAnswered, readAnswer, visibleFields, wordIssues, type AnswerTexts, type Form } from '@jamboree/event-domain';
import type { InputIssue } from '@jamboree/kernel';

/** The stand-in for "enough people" among the keys of missing fields. */
export const MEMBERS = 'members';

/** What keeps answers from being handed in besides what is missing: too many words, or what no longer fits its field. */
export function answerIssues(form: Form, answers: AnswerTexts): InputIssue[] {
  const misfits = visibleFields(form, answers).flatMap((field) => {
    const read = isAnswered(field, answers) ? readAnswer(field, answers.get(field.key) ?? '') : null;
    return read === null || read.ok ? [] : read.error.issues;
  });
  return [...wordIssues(form, answers), ...misfits];
}
