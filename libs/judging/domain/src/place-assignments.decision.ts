import { stateChanged, type StateChanged } from '@jamboree/event-domain';
import { err, ok, type InputIssue, type InvalidInput, type Result, type SubmissionId, type UserId } from '@jamboree/kernel';
import { assignmentMayBecome, isActive, type Assignment } from './assignment.js';
import type { Pair } from './juror-assigner.js';
import { randomSource, shuffled } from './random.js';

export interface PlaceAssignmentsFacts {
  /** All assignments of the round, whatever their state. */
  readonly assignments: readonly Assignment[];
  /** Who may be asked: those who hold the role. */
  readonly jurors: readonly UserId[];
  /** What may be judged: the submissions in competition that the organiser may see. */
  readonly submissions: readonly SubmissionId[];
  readonly conflicts: readonly Pair[];
}

/** A pair with its place in the juror's queue. */
export interface NewPlace extends Pair {
  readonly position: number;
}

export interface PlacedAssignments {
  readonly added: readonly NewPlace[];
  /** Given back before, asked again. */
  readonly revived: readonly Assignment[];
}

/**
 * Decides which of the wanted pairs become assignments. Pairs that exist are left as they are, so that applying a plan twice changes nothing. New
 * ones come to the end of each juror's queue in random order: no submission is read last by everybody.
 */
export function decidePlaceAssignments(
  facts: PlaceAssignmentsFacts,
  pairs: readonly Pair[],
  seed: number,
): Result<PlacedAssignments, InvalidInput | StateChanged> {
  const issues = unknownPairs(facts, pairs);
  if (issues.length > 0) return err({ code: 'InvalidInput', issues });
  const conflicts = new Set(facts.conflicts.map(keyOf));
  if (pairs.some((pair) => conflicts.has(keyOf(pair)))) return err(stateChanged('CONFLICT_OF_INTEREST'));

  const existing = new Map(facts.assignments.map((assignment) => [keyOf(assignment), assignment]));
  const wanted = new Map(pairs.map((pair) => [keyOf(pair), pair]));
  const revived: Assignment[] = [];
  const fresh: Pair[] = [];
  for (const [key, pair] of [...wanted].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const known = existing.get(key);
    if (known === undefined) fresh.push(pair);
    else if (!isActive(known)) {
      if (!assignmentMayBecome(known.state, 'PROPOSED')) return err(stateChanged(known.state));
      revived.push({ ...known, state: 'PROPOSED' });
    }
  }
  return ok({ added: queueUp(facts.assignments, shuffled(fresh, randomSource(seed))), revived });
}

/** The next free places of each juror. */
export function queueUp(assignments: readonly Pick<Assignment, 'jurorId' | 'position'>[], pairs: readonly Pair[]): NewPlace[] {
  const last = new Map<UserId, number>();
  for (const { jurorId, position } of assignments) last.set(jurorId, Math.max(position, last.get(jurorId) ?? 0));
  return pairs.map(({ jurorId, submissionId }) => {
    const position = (last.get(jurorId) ?? 0) + 1;
    last.set(jurorId, position);
    return { jurorId, submissionId, position };
  });
}

function unknownPairs({ jurors, submissions }: PlaceAssignmentsFacts, pairs: readonly Pair[]): InputIssue[] {
  const knownJurors = new Set(jurors);
  const knownSubmissions = new Set(submissions);
  return pairs.flatMap(({ jurorId, submissionId }, index): InputIssue[] => {
    if (!knownJurors.has(jurorId)) return [{ field: `pairs.${index}.jurorId`, rule: 'unknown' }];
    return knownSubmissions.has(submissionId) ? [] : [{ field: `pairs.${index}.submissionId`, rule: 'unknown' }];
  });
}

function keyOf({ jurorId, submissionId }: Pair): string {
  return `${jurorId} ${submissionId}`;
}
