import { cleanLine, lengthIssue } from '@jamboree/event-domain';
import { TEAM_ROLES, type TeamRole } from '@jamboree/identity-domain';
import { err, ok, type ChallengeId, type EventId, type InputIssue, type InvalidInput, type Result, type TeamId } from '@jamboree/kernel';
import type { EditConflict } from '../problems.js';

export const OPENING_LIMITS = { roles: TEAM_ROLES.length, count: 20, note: { max: 140 } } as const;

/** A place that a team wants to fill. */
export interface OpenRole {
  readonly role: TeamRole;
  readonly count: number;
  readonly note: string;
}

export interface OpeningContent {
  /** Whether people may ask to join. */
  readonly open: boolean;
  readonly roles: readonly OpenRole[];
  /** Challenges the team is interested in; not yet what it submits for. */
  readonly challengeIds: readonly ChallengeId[];
}

/** Whom a team looks for. */
export interface TeamOpening extends OpeningContent {
  readonly teamId: TeamId;
  readonly eventId: EventId;
  readonly version: number;
}

/** A team that has said nothing can be asked: a request is a question that the lead may decline. */
export const UNSAID_OPENING: OpeningContent = { open: true, roles: [], challengeIds: [] };

export interface OpeningFacts {
  readonly opening: (OpeningContent & { readonly version: number }) | null;
  readonly challenges: readonly ChallengeId[];
}

export function decideOpening(
  facts: OpeningFacts,
  content: OpeningContent,
  expectedVersion: number,
): Result<OpeningContent & { readonly version: number }, InvalidInput | EditConflict<OpeningContent>> {
  const issues = issuesOf(facts, content);
  if (issues.length > 0) return err({ code: 'InvalidInput', issues });
  const { version, ...theirs } = facts.opening ?? { ...UNSAID_OPENING, version: 0 };
  if (version !== expectedVersion) return err({ code: 'VersionConflict', currentVersion: version, theirs });
  const roles = TEAM_ROLES.flatMap((role) => content.roles.filter((open) => open.role === role)).map(({ role, count, note }) => ({
    role,
    count,
    note: cleanLine(note).trim(),
  }));
  const challengeIds = facts.challenges.filter((id) => content.challengeIds.includes(id));
  return ok({ open: content.open, roles, challengeIds, version: version + 1 });
}

function issuesOf({ challenges }: OpeningFacts, { roles, challengeIds }: OpeningContent): InputIssue[] {
  const notes = roles.map(({ note }, index) => lengthIssue(`roles.${index}.note`, note, OPENING_LIMITS.note));
  const counts = roles.map(({ count }, index): InputIssue | null =>
    Number.isInteger(count) && count >= 1 && count <= OPENING_LIMITS.count
      ? null
      : { field: `roles.${index}.count`, rule: 'outOfRange', figures: { min: 1, max: OPENING_LIMITS.count, got: count } },
  );
  const twice: InputIssue | null =
    new Set(roles.map(({ role }) => role)).size < roles.length ? { field: 'roles', rule: 'duplicate' } : null;
  const unknown: InputIssue | null = challengeIds.every((id) => challenges.includes(id))
    ? null
    : { field: 'challengeIds', rule: 'unknown' };
  return [...notes, ...counts, twice, unknown].filter((issue) => issue !== null);
}
