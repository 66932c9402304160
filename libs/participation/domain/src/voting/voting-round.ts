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
  type PhaseId,
  type Result,
} from '@jamboree/kernel';
import { stateAt, stateChanged, type Phase, type StateChanged, type VersionConflict } from '@jamboree/event-domain';

export type VotingRoundId = Id<'VotingRound'>;

/** Who may vote: people who take part in the event, or everybody who is signed in. */
export const ELECTORATES = ['PARTICIPANTS', 'SIGNED_IN'] as const;
export type Electorate = (typeof ELECTORATES)[number];

export const VOTING_STATES = ['PREPARED', 'OPEN', 'PAUSED', 'CLOSED', 'PUBLISHED', 'VOID'] as const;
export type VotingState = (typeof VOTING_STATES)[number];

export const VOTES_MAX = 5;

/** People choose among the ideas of an event, secretly and within a budget; apart from any jury. */
export interface VotingRound {
  readonly id: VotingRoundId;
  readonly eventId: EventId;
  readonly electorate: Electorate;
  /** Votes of one person, at most one for an idea. */
  readonly votesPerPerson: number;
  /** Votes are taken while this phase is open, wherever its times move; null for times of its own. */
  readonly phaseId: PhaseId | null;
  /** With a phase: as they were when the rules were saved; `timed` knows them now. */
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly publishedAt: Instant | null;
  /** When its phase was opened again: no vote of it counts any more, published or not. */
  readonly voidedAt: Instant | null;
  /** Makes the order in which each voter sees the ideas. */
  readonly seed: string;
  readonly version: number;
}

export type VotingRules = Pick<VotingRound, 'electorate' | 'votesPerPerson' | 'phaseId' | 'opensAt' | 'closesAt'>;

/** A round with the times of its phase, where it has one, as they are now. */
export interface TimedRound extends VotingRound {
  readonly phase: Phase | null;
}

/** Nothing copies a deadline that moves: a round of a phase has no times but those of the phase. */
export function timed(round: VotingRound, phases: readonly Phase[]): TimedRound {
  const phase = phases.find(({ id }) => id === round.phaseId) ?? null;
  const times = phase === null ? {} : { opensAt: phase.opensAt, closesAt: phase.closesAt };
  return { ...round, ...times, phase };
}

/** Opens and closes by the clock; nobody presses a button. Grace of a phase is for what was begun, not for votes. */
export function votingState({ opensAt, closesAt, publishedAt, voidedAt, phase }: TimedRound, now: Instant): VotingState {
  if (voidedAt !== null || phase?.state === 'SKIPPED') return 'VOID';
  if (publishedAt !== null) return 'PUBLISHED';
  if (isBefore(now, opensAt)) return 'PREPARED';
  if (!isBefore(now, closesAt)) return 'CLOSED';
  return phase !== null && stateAt(phase, now) === 'PAUSED' ? 'PAUSED' : 'OPEN';
}

/** Rules as an organiser asks for them: held in a phase, or with times of their own, which then must be there. */
export type WantedRules = Pick<VotingRules, 'electorate' | 'votesPerPerson' | 'phaseId'> & {
  readonly opensAt: Instant | null;
  readonly closesAt: Instant | null;
};

/** A phase that is over opens again as another visit, with a vote of its own: none is prepared for it now. */
export function rulesIn(wanted: WantedRules, phases: readonly Phase[], now: Instant): Result<VotingRules, InvalidInput> {
  const { electorate, votesPerPerson, phaseId, opensAt, closesAt } = wanted;
  const refuse = (...issues: InputIssue[]) => err({ code: 'InvalidInput' as const, issues });
  if (phaseId === null) {
    if (opensAt === null) return refuse({ field: 'opensAt', rule: 'required' });
    if (closesAt === null) return refuse({ field: 'closesAt', rule: 'required' });
    return ok({ electorate, votesPerPerson, phaseId, opensAt, closesAt });
  }
  const phase = phases.find(({ id }) => id === phaseId);
  if (phase === undefined) return refuse({ field: 'phaseId', rule: 'unknown' });
  if (phase.state === 'SKIPPED' || !isBefore(now, phase.closesAt)) return refuse({ field: 'phaseId', rule: 'outOfRange' });
  return ok({ electorate, votesPerPerson, phaseId, opensAt: phase.opensAt, closesAt: phase.closesAt });
}

export function validateVotingRules({ votesPerPerson, opensAt, closesAt }: VotingRules): Result<void, InvalidInput> {
  const issues: InputIssue[] = [];
  if (!Number.isInteger(votesPerPerson) || votesPerPerson < 1 || votesPerPerson > VOTES_MAX)
    issues.push({ field: 'votesPerPerson', rule: 'outOfRange', figures: { min: 1, max: VOTES_MAX, got: votesPerPerson } });
  if (!isAfter(closesAt, opensAt)) issues.push({ field: 'closesAt', rule: 'outOfRange', figures: { after: toIso(opensAt) } });
  return issues.length > 0 ? err({ code: 'InvalidInput', issues }) : ok();
}

type Refusal = InvalidInput | StateChanged | VersionConflict;

/** Before it opens everything may change; while it is open only an end of its own, to a later moment; afterwards nothing. */
export function decideRules(
  { phase, ...round }: TimedRound,
  rules: VotingRules,
  expectedVersion: number,
  now: Instant,
): Result<VotingRound, Refusal> {
  const { electorate, votesPerPerson, phaseId, opensAt, closesAt } = round;
  if (round.version !== expectedVersion)
    return err({
      code: 'VersionConflict',
      currentVersion: round.version,
      theirs: { electorate, votesPerPerson, phaseId, opensAt, closesAt },
    });
  const valid = validateVotingRules(rules);
  if (!valid.ok) return valid;
  const state = votingState({ ...round, phase }, now);
  const same = rules.electorate === electorate && rules.votesPerPerson === votesPerPerson && rules.phaseId === phaseId;
  const onlyLater = same && rules.opensAt === opensAt && rules.closesAt >= closesAt;
  if (state !== 'PREPARED' && !(state === 'OPEN' && onlyLater)) return err(stateChanged(state));
  return ok({ ...round, ...rules, version: round.version + 1 });
}

/** A result is published once, after the end. */
export function decidePublish({ phase, ...round }: TimedRound, expectedVersion: number, now: Instant): Result<VotingRound, StateChanged> {
  const state = votingState({ ...round, phase }, now);
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
  let place = 1;
  return sorted.map((row, index) => {
    if (row.votes !== sorted[index - 1]?.votes) place = index + 1;
    return { ...row, place };
  });
}

/** More than entries of any event, and prime: a step around it meets every entry once. */
export const ORDER_MODULUS = 1_000_003;

/** How one voter's order is made from the numbers of the entries: `(number × step + start) mod ORDER_MODULUS`. `random` gives two whole numbers from seed and voter. */
export function voterOrder(random: readonly [number, number]): { readonly step: number; readonly start: number } {
  return { step: 1 + (random[0] % (ORDER_MODULUS - 1)), start: random[1] % ORDER_MODULUS };
}
