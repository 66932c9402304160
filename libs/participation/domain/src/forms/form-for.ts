import type { TeamKind } from '../team/team.js';
import { closingFields, OPENING_FIELDS } from './common-fields.js';
import type { FormChoices, FormField, SubmissionForm } from './form.js';
import { HACKATHON_CONCEPT } from './hackathon-concept.form.js';
import { JAM_CANVAS } from './jam-canvas.form.js';

interface Format {
  readonly teamKind: TeamKind;
  readonly questions: readonly FormField[];
}

const HACKATHON: Format = { teamKind: 'TEAM', questions: HACKATHON_CONCEPT };

/** What teams are and write, by the template that an event was made from. */
const FORMATS: Readonly<Record<string, Format>> = {
  'virtual-hackathon': HACKATHON,
  'good-idea-jam': { teamKind: 'TABLE', questions: JAM_CANVAS },
};

/** The form of an event made from the template; an event of an unknown origin, such as an imported one, asks for a hackathon concept. */
export function formFor(templateKey: string, choices: FormChoices): SubmissionForm {
  return { key: templateKey, fields: [...OPENING_FIELDS, ...formatOf(templateKey).questions, ...closingFields(choices)] };
}

export function teamKindFor(templateKey: string): TeamKind {
  return formatOf(templateKey).teamKind;
}

function formatOf(templateKey: string): Format {
  return FORMATS[templateKey] ?? HACKATHON;
}
