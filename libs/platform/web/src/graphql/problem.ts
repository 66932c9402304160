import type { InputRule } from '@jamboree/kernel';
import type { LocalizedValue } from '../i18n/use-localized.js';

/** One refused field. `rule` is closed on the server; an unknown one falls back to the server's own message. */
export interface Issue {
  readonly field: string;
  readonly rule: InputRule | (string & {});
  readonly message: string;
  readonly figures?: unknown;
}

/** A condition for the end of a phase that does not hold. */
export interface GuardFailure {
  readonly kind: string;
  readonly atLeast?: number | null;
  readonly missing: number;
}
type MergeObstacle =
  | 'ITSELF'
  | 'OTHER_EVENT'
  | 'JUDGING_BEGUN'
  | 'ALREADY_MERGED'
  | 'SURVIVOR_MERGED'
  | 'HOLDS_OTHERS'
  | 'OUT'
  | 'SURVIVOR_OUT'
  | 'SURVIVOR_DRAFT'
  | 'NOT_MERGED'
  | 'SURVIVOR_DISQUALIFIED';
type FileLimit = 'FILE_BYTES' | 'SUBMISSION_FILES' | 'SUBMISSION_BYTES' | 'FIELD_FILES' | 'PERSON_BYTES' | 'EVENT_BYTES';

interface Said {
  readonly message: string;
}

/** Every refusal a mutation can answer with: the shape of the fragment `ProblemParts`. */
export type Problem = Said &
  (
    | {
        readonly __typename: 'NotPermitted';
        readonly action: string;
        readonly reason: 'SIGNED_OUT' | 'ROLE' | 'PHASE' | 'STATE' | 'CONFLICT_OF_INTEREST';
      }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | { readonly __typename: 'InvalidInput'; readonly issues: readonly Issue[] }
    | {
        readonly __typename: 'PhaseClosed';
        readonly phaseTitle?: LocalizedValue | null;
        readonly closedAt?: string | null;
        readonly opensAt?: string | null;
        readonly lateEntryPossible: boolean;
      }
    | { readonly __typename: 'VersionConflict'; readonly currentVersion: number; readonly theirs?: unknown }
    | { readonly __typename: 'Incomplete'; readonly missing: readonly string[] }
    | { readonly __typename: 'CoauthorMissing'; readonly cities: readonly string[] }
    | { readonly __typename: 'TeamFull'; readonly max: number }
    | { readonly __typename: 'AlreadyInTeam'; readonly teamName: string }
    | { readonly __typename: 'InvitationInvalid'; readonly invitationReason: string }
    | { readonly __typename: 'SignInFailed'; readonly attemptsLeft: number }
    | { readonly __typename: 'RateLimited'; readonly retryAt: string }
    | { readonly __typename: 'StrangersLimit'; readonly left: number; readonly max: number; readonly moreAt?: string | null }
    | { readonly __typename: 'EventCreationRefused'; readonly askNames: readonly string[] }
    | { readonly __typename: 'IdempotencyMismatch' }
    | { readonly __typename: 'StateChanged'; readonly current: string }
    | { readonly __typename: 'NoRoomForFile'; readonly limit: FileLimit; readonly max: number }
    | { readonly __typename: 'CannotMerge'; readonly obstacle: MergeObstacle }
    | { readonly __typename: 'Infeasible'; readonly relaxation: string }
    | { readonly __typename: 'TimeTaken'; readonly whose: 'MENTOR' | 'OWN'; readonly startsAt: string }
    | { readonly __typename: 'TooManyBookings'; readonly max: number }
    | { readonly __typename: 'TooLateToCancel'; readonly until: string }
    | { readonly __typename: 'NoVotesLeft'; readonly votesPerPerson: number }
    | { readonly __typename: 'StillUsed'; readonly uses: number }
    | { readonly __typename: 'GuardsFailed'; readonly failures: readonly GuardFailure[] }
  );

export type ProblemName = Problem['__typename'];
export type ProblemOf<Name extends ProblemName> = Extract<Problem, { readonly __typename: Name }>;

const KNOWN: Readonly<Record<ProblemName, true>> = {
  NotPermitted: true,
  NotFound: true,
  InvalidInput: true,
  PhaseClosed: true,
  VersionConflict: true,
  Incomplete: true,
  CoauthorMissing: true,
  TeamFull: true,
  AlreadyInTeam: true,
  InvitationInvalid: true,
  SignInFailed: true,
  RateLimited: true,
  StrangersLimit: true,
  EventCreationRefused: true,
  IdempotencyMismatch: true,
  StateChanged: true,
  NoRoomForFile: true,
  CannotMerge: true,
  Infeasible: true,
  NoVotesLeft: true,
  StillUsed: true,
  GuardsFailed: true,
  TimeTaken: true,
  TooManyBookings: true,
  TooLateToCancel: true,
};

/** Tells a refusal from a success by its GraphQL type. */
export function isProblem(payload: { readonly __typename?: string }): payload is Problem {
  return payload.__typename !== undefined && payload.__typename in KNOWN;
}

/** All refusals by name, for the cache. */
export const PROBLEM_NAMES = Object.keys(KNOWN);
