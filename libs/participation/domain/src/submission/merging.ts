import { cleanText, lengthIssue } from '@jamboree/event-domain';
import {
  err,
  ok,
  type EventId,
  type Id,
  type Instant,
  type InvalidInput,
  type Result,
  type SubmissionId,
  type UserId,
} from '@jamboree/kernel';
import { REASON_LIMITS } from './extension.js';
import { mayFollow, type Submission, type SubmissionState } from './submission.js';

export type SubmissionMergeId = Id<'SubmissionMerge'>;

/** One entry merged into another: from where, why, by whom; and, when that was taken back, by whom and why. */
export interface SubmissionMerge {
  readonly id: SubmissionMergeId;
  readonly eventId: EventId;
  readonly fromId: SubmissionId;
  readonly intoId: SubmissionId;
  /** Where it returns to. */
  readonly fromState: SubmissionState;
  readonly fromReason: string | null;
  /** Read by both teams. */
  readonly reason: string;
  readonly at: Instant;
  readonly by: UserId;
  readonly reversedAt: Instant | null;
  readonly reversedBy: UserId | null;
  readonly reverseReason: string | null;
}

/** Why two entries cannot be merged, or a merge cannot be taken back. */
export type MergeObstacle =
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

export interface CannotMerge {
  readonly code: 'CannotMerge';
  readonly obstacle: MergeObstacle;
}

type MergedEntry = Pick<Submission, 'id' | 'eventId' | 'state'>;

export interface MergeFacts {
  readonly from: MergedEntry;
  readonly into: MergedEntry;
  /** Entries that were merged into `from` and still are. */
  readonly heldByFrom: number;
  /** An entry of the event is, or was, with the jury. */
  readonly judgingBegun: boolean;
}

/** In these the survivor counts, or counts again as soon as its team has corrected it. */
const SURVIVING: readonly SubmissionState[] = ['SUBMITTED', 'RETURNED', 'ELIGIBLE'];

/**
 * What stands in the way of merging, or nothing. Merging ends where judging begins, for the whole event: a juror scores one frozen version and
 * has declared conflicts with its authors, so that neither can become those of another entry afterwards (a copy found then is disqualified).
 * Merges are one deep: what others were merged into stays, or those are taken back first, so that each can be undone by itself.
 */
export function mergeObstacle({ from, into, heldByFrom, judgingBegun }: MergeFacts): MergeObstacle | null {
  if (from.id === into.id) return 'ITSELF';
  if (from.eventId !== into.eventId) return 'OTHER_EVENT';
  if (from.state === 'MERGED') return 'ALREADY_MERGED';
  if (into.state === 'MERGED') return 'SURVIVOR_MERGED';
  if (judgingBegun) return 'JUDGING_BEGUN';
  if (heldByFrom > 0) return 'HOLDS_OTHERS';
  if (!mayFollow(from.state, 'MERGED')) return 'OUT';
  if (into.state === 'DRAFT') return 'SURVIVOR_DRAFT';
  return SURVIVING.includes(into.state) ? null : 'SURVIVOR_OUT';
}

/** Merges `from` into `into`, with a reason that both teams read. The text of the survivor stays its team's; authors are derived, see `authorsOf`. */
export function decideMerge(facts: MergeFacts, reason: string): Result<{ readonly reason: string }, CannotMerge | InvalidInput> {
  const obstacle = mergeObstacle(facts);
  return obstacle === null ? readReason(reason) : err({ code: 'CannotMerge', obstacle });
}

export interface UndoMergeFacts {
  readonly from: Pick<Submission, 'state'>;
  /** The one that holds; null when there is none. */
  readonly merge: Pick<SubmissionMerge, 'fromState' | 'fromReason'> | null;
  readonly survivor: Pick<Submission, 'state'> | null;
  readonly judgingBegun: boolean;
}

/**
 * What makes taking a merge back unsafe, or nothing. It is safe until judging begins (the survivor is judged as the work of all its authors), and
 * while the survivor was not disqualified: what was merged into it would escape that. A survivor that was withdrawn or returned keeps nothing back.
 */
export function undoObstacle({ from, merge, survivor, judgingBegun }: UndoMergeFacts): MergeObstacle | null {
  if (from.state !== 'MERGED' || merge === null) return 'NOT_MERGED';
  if (judgingBegun) return 'JUDGING_BEGUN';
  return survivor?.state === 'DISQUALIFIED' ? 'SURVIVOR_DISQUALIFIED' : null;
}

export interface Unmerged {
  readonly state: SubmissionState;
  readonly stateReason: string | null;
  readonly reason: string;
}

/** Takes a merge back, with a reason: the entry stands exactly where it stood, the survivor loses the authors that came with it and nothing else. */
export function decideUndoMerge(facts: UndoMergeFacts, reason: string): Result<Unmerged, CannotMerge | InvalidInput> {
  const obstacle = undoObstacle(facts);
  if (obstacle !== null || facts.merge === null) return err({ code: 'CannotMerge', obstacle: obstacle ?? 'NOT_MERGED' });
  const read = readReason(reason);
  return read.ok ? ok({ state: facts.merge.fromState, stateReason: facts.merge.fromReason, reason: read.value.reason }) : read;
}

/** An entry with its team's people, in the order in which they joined. */
export interface Authored<Author> {
  readonly id: SubmissionId;
  readonly number: number;
  readonly mergedInto: SubmissionId | null;
  readonly authors: readonly Author[];
}

/** Whose an entry is: its own team's first, then those merged into it by their numbers. Of an entry that was merged it names who wrote that one. */
export function authorsOf<Author>(id: SubmissionId, entries: readonly Authored<Author>[]): Author[] {
  const own = entries.filter((entry) => entry.id === id);
  const merged = entries.filter(({ mergedInto }) => mergedInto === id).sort((a, b) => a.number - b.number);
  return [...own, ...merged].flatMap(({ authors }) => authors);
}

function readReason(reason: string): Result<{ readonly reason: string }, InvalidInput> {
  const cleaned = cleanText(reason).trim();
  const issue = lengthIssue('reason', cleaned, REASON_LIMITS);
  return issue === null ? ok({ reason: cleaned }) : err({ code: 'InvalidInput', issues: [issue] });
}
