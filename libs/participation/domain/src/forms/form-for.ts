import { closingFields, OPENING_FIELDS } from './common-fields.js';
import type { FormChoices, FormField, SubmissionForm } from './form.js';
import { HACKATHON_CONCEPT } from './hackathon-concept.form.js';
import { JAM_CANVAS } from './jam-canvas.form.js';

const QUESTIONS: Readonly<Record<string, readonly FormField[]>> = {
  'virtual-hackathon': HACKATHON_CONCEPT,
  'good-idea-jam': JAM_CANVAS,
};

/** The form of an event made from the template; an event of an unknown origin, such as an imported one, asks for a hackathon concept. */
export function formFor(templateKey: string, choices: FormChoices): SubmissionForm {
  const questions = QUESTIONS[templateKey] ?? HACKATHON_CONCEPT;
  return { key: templateKey, fields: [...OPENING_FIELDS, ...questions, ...closingFields(choices)] };
}
