/**
 * Conditions that a phase may ask for before it ends:
 *
 * - `SUBMISSIONS_CHECKED` every submitted idea was found eligible or not
 * - `SCORECARDS_COMPLETE` every idea before the jury has at least so many submitted scorecards
 * - `TEAMS_COMPLETE` every team has as many members as the event asks for
 * - `COAUTHOR_OF_EACH_CITY` every idea has a team member of each partner city
 */
export const GUARD_KINDS = ['SUBMISSIONS_CHECKED', 'SCORECARDS_COMPLETE', 'TEAMS_COMPLETE', 'COAUTHOR_OF_EACH_CITY'] as const;
export type GuardKind = (typeof GUARD_KINDS)[number];

export interface ExitGuard {
  readonly kind: GuardKind;
  /** Scorecards that each idea needs; null for every other kind. */
  readonly atLeast: number | null;
}

/** A guard that did not hold. */
export interface GuardFailure extends ExitGuard {
  /** How many ideas or teams did not meet it. */
  readonly missing: number;
}

/** Nobody reads an idea more often than this; what is wanted beyond it is a slip of the hand. */
export const SCORECARDS_MAX = 20;
