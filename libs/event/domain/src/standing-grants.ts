import type { Action } from '@jamboree/kernel';
import type { PhaseGrants } from './phase.js';

/**
 * What a role or part permits whatever phase is open. Everything else needs an open phase that grants it.
 * Default deny: who is not named here or in a phase gets nothing; an administrator runs the instance and is not named at all.
 */
export const STANDING_GRANTS: PhaseGrants = {
  VISITOR: ['event:read'],
  PERSON: ['ballot:cast'], // the round says whom of them it asks
  PARTICIPANT: ['event:read', 'announcement:read', 'question:ask', 'team:read'],
  FACILITATOR: ['event:read', 'announcement:read', 'question:ask', 'team:read'],
  MENTOR: ['event:read', 'announcement:read', 'question:ask', 'team:read', 'mentoring:offer'],
  JUROR: ['event:read', 'announcement:read', 'conflict:declare'],
  CHIEF_JUROR: ['event:read', 'announcement:read', 'conflict:declare', 'jury:manage'],
  ORGANISER: [
    'event:read',
    'event:manage',
    'event:export',
    'announcement:read',
    'question:answer',
    'message:read',
    'message:write',
    'person:read',
    'person:grant',
    'team:read',
    'team:lead', // repair, with a reason
    'submission:read',
    'submission:check',
    'submission:merge',
    'extension:grant',
    'jury:manage',
    'conflict:declare',
  ],
  OFFICIAL: ['event:read', 'announcement:read', 'question:answer', 'conflict:declare'],
  OBSERVER: ['event:read', 'announcement:read', 'team:read'],
  AUDIENCE: ['submission:read', 'ranking:read', 'shortlist:read'],
  TEAM_MEMBER: ['team:read', 'submission:read', 'submission:comment', 'extension:request'],
  RELEASED_TEAM: ['scorecard:read-others'], // means and released comments
  SUPPORTER: ['team:read', 'submission:read', 'submission:comment'],
};

/** Reading stays possible after the end; everything else stops when an event is archived or cancelled. */
export const ALLOWED_AFTER_THE_END: ReadonlySet<Action> = new Set<Action>([
  'event:read',
  'event:export',
  'announcement:read',
  'message:read',
  'person:read',
  'team:read',
  'submission:read',
  'scorecard:read-others',
  'ranking:read',
  'shortlist:read',
  'shortlist:export',
]);
