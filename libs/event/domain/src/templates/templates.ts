import type { Form, FormPurpose } from '../forms/form.js';
import { GOOD_IDEA_JAM } from './good-idea-jam.js';
import type { EventTemplate } from './template.js';
import { VIRTUAL_HACKATHON } from './virtual-hackathon.js';

/** The templates that ship; both formats run on the same engine. */
export const TEMPLATES: readonly EventTemplate[] = [VIRTUAL_HACKATHON, GOOD_IDEA_JAM];

export function templateByKey(key: string): EventTemplate | null {
  return TEMPLATES.find((template) => template.key === key) ?? null;
}

/** The form that an event of the template begins with; an event of an unknown origin, such as an imported one, asks for a hackathon concept. */
export function templateForm(templateKey: string, purpose: FormPurpose): Form {
  return (templateByKey(templateKey) ?? VIRTUAL_HACKATHON).forms[purpose];
}
