import { randomInt } from 'node:crypto';
import { phaseClosed, type PhaseClosed, type StateChanged } from '@jamboree/event-domain';
import {
  decidePlaceAssignments,
  type Assignment,
  type AssignmentOrigin,
  type Pair,
  type PlacedAssignments,
} from '@jamboree/judging-domain';
import {
  err,
  ok,
  type InvalidInput,
  type JudgingRoundId,
  type NotFound,
  type NotPermitted,
  type Result,
  type Viewer,
} from '@jamboree/kernel';
import { Clock, newId, UnitOfWork, type Command, type IdempotencyMismatch, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { AssignmentStore } from '../persistence/assignment.store.js';
import { RoundStore } from '../persistence/round.store.js';
import { expectStored } from './expect-stored.js';
import { JuryDesks, visibleEntries, type JuryDesk } from './jury-desk.js';

export interface AssignJurorsCommand extends Command {
  readonly roundId: JudgingRoundId;
  readonly pairs: readonly Pair[];
  readonly origin: Extract<AssignmentOrigin, 'PLAN' | 'HAND'>;
  /** Wanted from now on; null leaves it. */
  readonly reviewsPerSubmission: number | null;
}

export type JuryProblem = NotPermitted | NotFound | InvalidInput | StateChanged | PhaseClosed | IdempotencyMismatch;

/** How many places were filled. */
export interface Placed {
  readonly roundId: JudgingRoundId;
  readonly placed: number;
}

/** Makes assignments of pairs: those of a plan, or one chosen by hand. All or none. */
@Injectable()
export class AssignJurors {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly desks: JuryDesks,
    private readonly rounds: RoundStore,
    private readonly assignments: AssignmentStore,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, command: AssignJurorsCommand): Promise<Result<Placed, JuryProblem>> {
    return this.uow.write<Placed, JuryProblem>(viewer, command, async (tx) => {
      const opened = await this.desks.open(tx, viewer, command.roundId);
      if (!opened.ok) return opened;
      const desk = opened.value;
      const refusal = refusalFor(desk, command);
      if (refusal !== null) return err(refusal);
      const seed = randomInt(2 ** 31);
      const decided = decidePlaceAssignments(
        {
          assignments: desk.assignments,
          jurors: desk.jurors.filter(({ appointed }) => appointed).map(({ id }) => id),
          submissions: visibleEntries(desk).map(({ id }) => id),
          conflicts: desk.conflicts,
        },
        command.pairs,
        seed,
      );
      if (!decided.ok) return decided;
      await this.store(tx, desk, command, decided.value);
      return ok({ roundId: command.roundId, placed: decided.value.added.length + decided.value.revived.length });
    });
  }

  private async store(
    tx: WriteTx,
    { round, assignments }: JuryDesk,
    command: AssignJurorsCommand,
    placed: PlacedAssignments,
  ): Promise<void> {
    const now = this.clock.now();
    const { origin, reviewsPerSubmission } = command;
    const added = placed.added.map((place): Assignment => ({
      id: newId<'Assignment'>(now),
      roundId: round.id,
      ...place,
      state: 'PROPOSED',
      origin,
    }));
    await this.assignments.add(tx, added, now);
    const states = new Map(assignments.map(({ id, state }) => [id, state]));
    for (const revived of placed.revived) expectStored(await this.assignments.move(tx, revived, states.get(revived.id) ?? revived.state));
    for (const { id, jurorId, submissionId } of [...added, ...placed.revived])
      await tx.record({
        type: 'JurorAssigned',
        eventId: round.eventId,
        subjectId: id,
        at: now,
        data: { roundId: round.id, jurorId, submissionId, origin },
      });
    if (reviewsPerSubmission !== null && reviewsPerSubmission !== round.reviewsPerSubmission) {
      await this.rounds.wantReviews(tx, round.id, reviewsPerSubmission);
      await tx.record({ type: 'ReviewsWanted', eventId: round.eventId, subjectId: round.id, at: now, data: { reviewsPerSubmission } });
    }
  }
}

function refusalFor({ window, hidden }: JuryDesk, { pairs, reviewsPerSubmission }: AssignJurorsCommand): JuryProblem | null {
  if (window.kind === 'CLOSED' && window.closedAt !== null) return phaseClosed(window);
  if (pairs.some(({ submissionId }) => hidden.has(submissionId)))
    return { code: 'NotPermitted', action: 'jury:manage', reason: 'CONFLICT_OF_INTEREST' };
  if (reviewsPerSubmission !== null && (reviewsPerSubmission < 1 || reviewsPerSubmission > 50))
    return {
      code: 'InvalidInput',
      issues: [{ field: 'reviewsPerSubmission', rule: 'outOfRange', figures: { min: 1, max: 50, got: reviewsPerSubmission } }],
    };
  return null;
}
