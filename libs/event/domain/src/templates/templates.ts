import { GOOD_IDEA_JAM } from './good-idea-jam.js';
import type { EventTemplate } from './template.js';
import { VIRTUAL_HACKATHON } from './virtual-hackathon.js';

/** The templates that ship; both formats run on the same engine. */
export const TEMPLATES: readonly EventTemplate[] = [VIRTUAL_HACKATHON, GOOD_IDEA_JAM];

export function templateByKey(key: string): EventTemplate | null {
  return TEMPLATES.find((template) => template.key === key) ?? null;
}
