import { stateChanged } from '@jamboree/event-domain';
import { assignmentMayBecome } from '@jamboree/judging-domain';
import { err, ok, type AssignmentId, type JudgingRoundId, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { AssignmentStore } from '../persistence/assignment.store.js';
import type { JuryProblem } from './assign-jurors.use-case.js';
import { expectStored } from './expect-stored.js';
import { JuryDesks } from './jury-desk.js';

export interface UnassignJurorCommand extends Command {
  readonly assignmentId: AssignmentId;
}

/** Takes a place back from a juror. What was begun is kept, unseen; a finished sheet stays where it is. */
@Injectable()
export class UnassignJuror {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly desks: JuryDesks,
    private readonly assignments: AssignmentStore,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, command: UnassignJurorCommand): Promise<Result<{ readonly roundId: JudgingRoundId }, JuryProblem>> {
    return this.uow.write<{ readonly roundId: JudgingRoundId }, JuryProblem>(viewer, command, async (tx) => {
      const assignment = await this.assignments.byId(tx, command.assignmentId);
      if (assignment === null) return err({ code: 'NotFound', what: 'assignment' });
      const desk = await this.desks.open(tx, viewer, assignment.roundId);
      if (!desk.ok) return desk;
      const { hidden, round } = desk.value;
      if (hidden.has(assignment.submissionId)) return err({ code: 'NotPermitted', action: 'jury:manage', reason: 'CONFLICT_OF_INTEREST' });
      if (!assignmentMayBecome(assignment.state, 'REASSIGNED')) return err(stateChanged(assignment.state));
      expectStored(await this.assignments.move(tx, { id: assignment.id, state: 'REASSIGNED' }, assignment.state));
      const at = this.clock.now();
      await tx.record({ type: 'JurorUnassigned', eventId: round.eventId, subjectId: assignment.id, at, data: { from: assignment.state } });
      return ok({ roundId: assignment.roundId });
    });
  }
}
