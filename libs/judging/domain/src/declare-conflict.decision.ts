import { err, ok, type InvalidInput, type JudgingRoundId, type Result, type SubmissionId, type UserId } from '@jamboree/kernel';
import { isActive, type Assignment } from './assignment.js';
import type { Conflict } from './conflict.js';
import type { JurorToAssign, Pair } from './juror-assigner.js';
import { randomSource, shuffled } from './random.js';
import { tooLong } from './scorecard-content.validation.js';
import type { Scorecard } from './scorecard.js';

/** One round in which the person judges the submission. */
export interface ConflictedRound {
  readonly roundId: JudgingRoundId;
  /** Jurors may still be asked: the round's phase is not over. */
  readonly replaceable: boolean;
  readonly assignment: Assignment;
  readonly scorecard: Scorecard;
  /** All jurors of the round with their capacity, the person included or not. */
  readonly jurors: readonly JurorToAssign[];
  /** What each juror reads in this round now: active assignments over all submissions. */
  readonly reading: readonly Pair[];
  /** Jurors who may not be asked for this submission: in conflict, or were asked before and gave it back. */
  readonly excluded: readonly UserId[];
}

export interface DeclareConflictFacts {
  /** Declared by this person for this submission before; a second declaration changes nothing. */
  readonly declared: Conflict | null;
  readonly rounds: readonly ConflictedRound[];
}

/** Everything that follows, stored in one transaction (rule 10). */
export interface ConflictCascade {
  readonly conflict: Conflict;
  readonly recused: readonly Assignment[];
  /** Kept with their scores, for the audit; they no longer count. */
  readonly excluded: readonly Scorecard[];
  readonly replacements: readonly { readonly roundId: JudgingRoundId; readonly jurorId: UserId; readonly submissionId: SubmissionId }[];
}

/**
 * Decides what a conflict of interest brings about: each assignment for the submission becomes RECUSED, its scorecard EXCLUDED, and the least loaded
 * juror without a conflict is asked instead. A conflict may be declared at any time, also after scoring.
 *
 * @param seed draws among equally loaded jurors
 */
export function decideDeclareConflict(
  facts: DeclareConflictFacts,
  conflict: Conflict,
  seed: number,
): Result<ConflictCascade, InvalidInput> {
  const issues = tooLong('note', conflict.note);
  if (issues.length > 0) return err({ code: 'InvalidInput', issues });
  if (facts.declared !== null) return ok({ conflict: facts.declared, recused: [], excluded: [], replacements: [] });
  const affected = facts.rounds.filter(({ assignment }) => assignment.state !== 'RECUSED');
  return ok({
    conflict,
    recused: affected.map(({ assignment }) => ({ ...assignment, state: 'RECUSED' as const })),
    excluded: affected
      .filter(({ scorecard }) => scorecard.state !== 'EXCLUDED')
      .map(({ scorecard }) => ({
        ...scorecard,
        state: 'EXCLUDED' as const,
        exclusion: 'CONFLICT_OF_INTEREST' as const,
        version: scorecard.version + 1,
      })),
    replacements: affected
      .filter(({ assignment, replaceable }) => replaceable && isActive(assignment))
      .flatMap((round) => {
        const jurorId = replacementFor(round, conflict, seed);
        return jurorId === null ? [] : [{ roundId: round.roundId, jurorId, submissionId: conflict.submissionId }];
      }),
  });
}

/** The least loaded juror who is free to take it, by lot among equals; null when nobody is. */
function replacementFor(round: ConflictedRound, { userId, submissionId }: Conflict, seed: number): UserId | null {
  const loads = new Map(round.jurors.map(({ id }) => [id, 0]));
  for (const { jurorId } of round.reading) loads.set(jurorId, (loads.get(jurorId) ?? 0) + 1);
  const reading = round.reading.filter((pair) => pair.submissionId === submissionId).map(({ jurorId }) => jurorId);
  const barred = new Set([userId, ...reading, ...round.excluded]);
  const free = round.jurors.filter(({ id, capacity }) => !barred.has(id) && (loads.get(id) ?? 0) < capacity).map(({ id }) => id);
  const drawn = shuffled(free.sort(), randomSource(seed));
  return drawn.sort((a, b) => (loads.get(a) ?? 0) - (loads.get(b) ?? 0))[0] ?? null;
}
