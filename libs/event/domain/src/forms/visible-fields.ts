import { isBlank } from '../text.js';
import { valuesOf, type AnswerTexts } from './answer-texts.js';
import { TRACK_KEY, type FieldCondition, type Form, type FormField } from './form.js';

/**
 * The fields that are asked with these answers, in the order of the form: those of the chosen track whose condition holds, on a field that is
 * asked itself. Where fields stand makes no difference.
 */
export function visibleFields(form: Form, answers: AnswerTexts): readonly FormField[] {
  const byKey = new Map(form.fields.map((field) => [field.key, field]));
  const trackId = answers.get(TRACK_KEY) ?? '';
  const asked = (field: FormField, above: ReadonlySet<string>): boolean => {
    if (field.trackIds.length > 0 && !field.trackIds.some((id) => id === trackId)) return false;
    if (field.shownWhen === null) return true;
    const source = byKey.get(field.shownWhen.field);
    // A circle has no beginning: none of its fields is ever asked. A valid form has none.
    if (source === undefined || above.has(source.key)) return false;
    return holds(field.shownWhen, source, answers) && asked(source, new Set(above).add(source.key));
  };
  return form.fields.filter((field) => asked(field, new Set([field.key])));
}

function holds({ oneOf }: FieldCondition, source: FormField, answers: AnswerTexts): boolean {
  if (!isAnswered(source, answers)) return false;
  const values = valuesOf(source.kind, answers.get(source.key) ?? '');
  return oneOf.length === 0 || values.some((value) => oneOf.includes(value));
}

/** Whether there is an answer. A consent to words that have changed since is none. */
export function isAnswered({ key, kind, textVersion }: FormField, answers: AnswerTexts): boolean {
  const text = answers.get(key) ?? '';
  return kind === 'CONSENT' ? text === String(textVersion) : !isBlank(text);
}
