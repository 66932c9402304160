import type { TeamKind } from './team.js';

/** What teams of an event are called, by the template that it was made from. */
export function teamKindFor(templateKey: string): TeamKind {
  return templateKey === 'good-idea-jam' ? 'TABLE' : 'TEAM';
}
