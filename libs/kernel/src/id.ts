declare const entity: unique symbol;

/**
 * A branded ULID: 26 characters of Crockford's base 32, sortable by creation time, except where an id must not tell it.
 * `Id<'Team'>` and `Id<'Event'>` are not assignable to each other. Opaque to clients.
 * Source: https://github.com/ulid/spec
 */
export type Id<Entity extends string> = string & { readonly [entity]: Entity };

const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

export function isId(text: string): boolean {
  return ULID.test(text);
}

/** Brands an id that is known to be one: from the database, a generator or a test. */
export function asId<Entity extends string>(text: string): Id<Entity> {
  return text as Id<Entity>; // branding: the caller vouches for it
}

export type UserId = Id<'User'>;
export type EventId = Id<'Event'>;
export type PhaseId = Id<'Phase'>;
export type TrackId = Id<'Track'>;
export type ChallengeId = Id<'Challenge'>;
export type TeamId = Id<'Team'>;
export type SubmissionId = Id<'Submission'>;
export type SubmissionVersionId = Id<'SubmissionVersion'>;
export type RubricId = Id<'Rubric'>;
export type CriterionId = Id<'Criterion'>;
export type JudgingRoundId = Id<'JudgingRound'>;
export type AssignmentId = Id<'Assignment'>;
export type ScorecardId = Id<'Scorecard'>;
export type ShortlistId = Id<'Shortlist'>;
