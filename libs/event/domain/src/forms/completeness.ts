import type { InputIssue, Instant } from '@jamboree/kernel';
import { stateAt } from '../phase-at.js';
import type { Phase } from '../phase.js';
import { countWords } from '../text.js';
import type { AnswerTexts } from './answer-texts.js';
import type { Form, FormField } from './form.js';
import { isAnswered, visibleFields } from './visible-fields.js';

/** Keys of phases that have begun: what is required from one of them on is required now. */
export function begunPhases(phases: readonly Phase[], now: Instant): ReadonlySet<string> {
  return new Set(phases.filter((phase) => stateAt(phase, now) !== 'PLANNED' || phase.opensAt <= now).map(({ key }) => key));
}

export function isRequired({ required, requiredFrom }: FormField, begun: ReadonlySet<string>): boolean {
  return required && (requiredFrom === null || begun.has(requiredFrom));
}

/** Keys of fields that are asked, required by now and still empty, in the order of the form. The same for hints and for decisions. */
export function missingFields(form: Form, answers: AnswerTexts, begun: ReadonlySet<string>): string[] {
  return visibleFields(form, answers)
    .filter((field) => isRequired(field, begun) && !isAnswered(field, answers))
    .map(({ key }) => key);
}

/** Fields that are asked and hold more words than they may. */
export function wordIssues(form: Form, answers: AnswerTexts): InputIssue[] {
  return visibleFields(form, answers).flatMap(({ key, maxWords }) => {
    const words = maxWords === null ? 0 : countWords(answers.get(key) ?? '');
    return maxWords !== null && words > maxWords ? [{ field: key, rule: 'tooLong' as const, figures: { maxWords, got: words } }] : [];
  });
}
