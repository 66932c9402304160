import {
  isAfter,
  isBefore,
  err,
  ok,
  toIso,
  type EventId,
  type Id,
  type InputIssue,
  type Instant,
  type InvalidInput,
  type Result,
} from '@jamboree/kernel';
import { stateChanged, type StateChanged, type VersionConflict } from '@jamboree/event-domain';

export type VotingRoundId = Id<'VotingRound'>;

/** Who may vote: people who take part in the event, or everybody who is signed in. */
export const ELECTORATES = ['PARTICIPANTS', 'SIGNED_IN'] as const;
export type Electorate = (typeof ELECTORATES)[number];

export const VOTING_STATES = ['PREPARED', 'OPEN', 'CLOSED', 'PUBLISHED'] as const;
export type VotingState = (typeof VOTING_STATES)[number];

export const VOTES_MAX = 5;

/** People choose among the ideas of an event, secretly and within a budget; apart from any jury. */
export interface VotingRound {
  readonly id: VotingRoundId;
  readonly eventId: EventId;
  readonly electorate: Electorate;
  /** Votes of one person, at most one for an idea. */
  readonly votesPerPerson: number;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly publishedAt: Instant | null;
  /** Makes the order in which each voter sees the ideas. */
  readonly seed: string;
  readonly version: number;
}

export type VotingRules = Pick<VotingRound, 'electorate' | 'votesPerPerson' | 'opensAt' | 'closesAt'>;

/** Opens and closes by the clock; nobody presses a button. */
export function votingState(
  { opensAt, closesAt, publishedAt }: Pick<VotingRound, 'opensAt' | 'closesAt' | 'publishedAt'>,
  now: Instant,
): VotingState {
  if (publishedAt !== null) return 'PUBLISHED';
  if (isBefore(now, opensAt)) return 'PREPARED';
  return isBefore(now, closesAt) ? 'OPEN' : 'CLOSED';
}

export function validateVotingRules({ votesPerPerson, opensAt, closesAt }: VotingRules): Result<void, InvalidInput> {
  const issues: InputIssue[] = [];
  if (!Number.isInteger(votesPerPerson) || votesPerPerson < 1 || votesPerPerson > VOTES_MAX)
    issues.push({ field: 'votesPerPerson', rule: 'outOfRange', figures: { min: 1, max: VOTES_MAX, got: votesPerPerson } });
  if (!isAfter(closesAt, opensAt)) issues.push({ field: 'closesAt', rule: 'outOfRange', figures: { after: toIso(opensAt) } });
  return issues.length > 0 ? err({ code: 'InvalidInput', issues }) : ok();
}

type Refusal = InvalidInput | StateChanged | VersionConflict;

/** Before it opens everything may change; while it is open only the end, to a later moment; afterwards nothing. */
export function decideRules(round: VotingRound, rules: VotingRules, expectedVersion: number, now: Instant): Result<VotingRound, Refusal> {
  const { electorate, votesPerPerson, opensAt, closesAt } = round;
  if (round.version !== expectedVersion)
    return err({ code: 'VersionConflict', currentVersion: round.version, theirs: { electorate, votesPerPerson, opensAt, closesAt } });
  const valid = validateVotingRules(rules);
  if (!valid.ok) return valid;
  const state = votingState(round, now);
  const onlyLater =
    rules.electorate === electorate && rules.votesPerPerson === votesPerPerson && rules.opensAt === opensAt && rules.closesAt >= closesAt;
  if (state !== 'PREPARED' && !(state === 'OPEN' && onlyLater)) return err(stateChanged(state));
  return ok({ ...round, ...rules, version: round.version + 1 });
}

/** A result is published once, after the end. */
export function decidePublish(round: VotingRound, expectedVersion: number, now: Instant): Result<VotingRound, StateChanged> {
  const state = votingState(round, now);
  if (state !== 'CLOSED' || round.version !== expectedVersion) return err(stateChanged(state));
  return ok({ ...round, publishedAt: now, version: round.version + 1 });
}

/** All votes are given: none was counted. */
export interface NoVotesLeft {
  readonly code: 'NoVotesLeft';
  readonly max: number;
}

/** An idea with its votes, in the order of the result; equal votes share a place. */
export interface Tallied {
  readonly votes: number;
  readonly place: number;
}

export function placed<Row extends { readonly votes: number }>(rows: readonly Row[]): (Row & Tallied)[] {
  const sorted = rows.toSorted((a, b) => b.votes - a.votes);
  return sorted.map((row) => ({ ...row, place: 1 + sorted.filter(({ votes }) => votes > row.votes).length }));
}

/** More than entries of any event, and prime: a step around it meets every entry once. */
export const ORDER_MODULUS = 1_000_003;

/** How one voter's order is made from the numbers of the entries: `(number × step + start) mod ORDER_MODULUS`. `random` gives two whole numbers from seed and voter. */
export function voterOrder(random: readonly [number, number]): { readonly step: number; readonly start: number } {
  return { step: 1 + (random[0] % (ORDER_MODULUS - 1)), start: random[1] % ORDER_MODULUS };
}
