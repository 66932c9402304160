import { err, ok, type JudgingRoundId, type Result, type UserId, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { JurorStore } from '../persistence/juror.store.js';
import type { JuryProblem } from './assign-jurors.use-case.js';
import { JuryDesks } from './jury-desk.js';

export interface SetJurorCapacityCommand extends Command {
  readonly roundId: JudgingRoundId;
  readonly jurorId: UserId;
  readonly capacity: number;
}

const MOST = 10_000;

/** Says how much one juror reads at most, in every round of the event. Assignments that exist stay. */
@Injectable()
export class SetJurorCapacity {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly desks: JuryDesks,
    private readonly jurors: JurorStore,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, command: SetJurorCapacityCommand): Promise<Result<{ readonly roundId: JudgingRoundId }, JuryProblem>> {
    const { roundId, jurorId, capacity } = command;
    return this.uow.write<{ readonly roundId: JudgingRoundId }, JuryProblem>(viewer, command, async (tx) => {
      const desk = await this.desks.open(tx, viewer, roundId);
      if (!desk.ok) return desk;
      if (!desk.value.jurors.some(({ id }) => id === jurorId)) return err({ code: 'NotFound', what: 'juror' });
      if (capacity < 0 || capacity > MOST)
        return err({
          code: 'InvalidInput',
          issues: [{ field: 'capacity', rule: 'outOfRange', figures: { min: 0, max: MOST, got: capacity } }],
        });
      const { eventId } = desk.value.round;
      const at = this.clock.now();
      await this.jurors.setCapacity(tx, eventId, jurorId, capacity, at);
      await tx.record({ type: 'JurorCapacitySet', eventId, subjectId: jurorId, at, data: { capacity } });
      return ok({ roundId });
    });
  }
}
