import type { EventId, UserId } from './id.js';
import type { Locale } from './text.js';

/** What a person can be in one event. Administrator is not among them: it belongs to the instance. */
export const ROLES = ['PARTICIPANT', 'FACILITATOR', 'MENTOR', 'JUROR', 'CHIEF_JUROR', 'ORGANISER', 'OFFICIAL', 'OBSERVER'] as const;
export type Role = (typeof ROLES)[number];

/** Everything that can be permitted or refused: one closed catalogue for resolvers, exports, pages and buttons. */
export const ACTIONS = [
  'instance:administer',
  'me:read',
  'me:edit',
  'event:create',
  'event:read',
  'event:join',
  'event:manage',
  'event:export',
  'announcement:read',
  'question:ask',
  'question:answer',
  'message:read',
  'message:write',
  'person:read',
  'person:grant',
  'team:read',
  'team:create',
  'team:join',
  'team:lead',
  'submission:read',
  'submission:edit',
  'submission:compare',
  'submission:submit',
  'submission:withdraw',
  'submission:check',
  'submission:merge',
  'submission:comment',
  'mentoring:offer',
  'mentoring:book',
  'extension:request',
  'extension:grant',
  'jury:manage',
  'conflict:declare',
  'scorecard:score',
  'scorecard:read-others',
  'ranking:read',
  'ballot:cast',
  'shortlist:read',
  'shortlist:decide',
  'shortlist:export',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Who asks, built once per request. A visitor has no `userId` and no roles. */
export interface Viewer {
  readonly userId: UserId | null;
  readonly administrator: boolean;
  readonly roles: ReadonlyMap<EventId, ReadonlySet<Role>>;
  readonly locale: Locale;
}

export function hasRole(viewer: Viewer, eventId: EventId, ...anyOf: readonly Role[]): boolean {
  const held = viewer.roles.get(eventId);
  return held !== undefined && anyOf.some((role) => held.has(role));
}

export const VISITOR: Viewer = { userId: null, administrator: false, roles: new Map(), locale: 'en' };

/** The refusal every door gives: what was asked for, and who can help. */
export interface NotPermitted {
  readonly code: 'NotPermitted';
  readonly action: Action;
  /** Why, as a closed set: nobody signed in, no role for it, the phase does not grant it, or the resource's state forbids it. */
  readonly reason: 'SIGNED_OUT' | 'ROLE' | 'PHASE' | 'STATE' | 'CONFLICT_OF_INTEREST';
}

export interface NotFound {
  readonly code: 'NotFound';
  readonly what: string;
}

/** Input that cannot be read or breaks a limit; every issue names the field and says what to do. */
export interface InvalidInput {
  readonly code: 'InvalidInput';
  readonly issues: readonly InputIssue[];
}

export interface InputIssue {
  readonly field: string;
  /** Closed, translatable: `required`, `tooLong`, `tooShort`, `malformed`, `outOfRange`, `duplicate`, `unknown`. */
  readonly rule: InputRule;
  /** Figures for the message, such as `{ max: 6, got: 7 }`. */
  readonly figures?: Readonly<Record<string, string | number>>;
}

export const INPUT_RULES = [
  'required',
  'tooLong',
  'tooShort',
  'malformed',
  'outOfRange',
  'duplicate',
  'unknown',
  'skippedByDst',
  'ambiguousByDst',
] as const;
export type InputRule = (typeof INPUT_RULES)[number];
