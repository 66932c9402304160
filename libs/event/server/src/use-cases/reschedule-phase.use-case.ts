import { decideReschedule, resolveLocal, type PhaseCommand } from '@jamboree/event-domain';
import type { EventId, Result, Viewer } from '@jamboree/kernel';
import type { Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ChangePhase, type ChangePhaseProblem } from './change-phase.js';

export interface ReschedulePhaseCommand extends Command, PhaseCommand {
  /** Wall times in `timeZone`. */
  readonly opensAt: string;
  readonly closesAt: string;
  readonly timeZone: string;
  /** Published with a moved deadline. */
  readonly reason?: string;
}

/** Plans a phase anew that has not begun. */
@Injectable()
export class ReschedulePhase {
  constructor(private readonly change: ChangePhase) {}

  async run(viewer: Viewer, command: ReschedulePhaseCommand): Promise<Result<EventId, ChangePhaseProblem>> {
    return this.change.run(viewer, command, (facts, now) => {
      const opensAt = resolveLocal(command.opensAt, command.timeZone, 'opensAt');
      if (!opensAt.ok) return opensAt;
      const closesAt = resolveLocal(command.closesAt, command.timeZone, 'closesAt');
      if (!closesAt.ok) return closesAt;
      return decideReschedule(facts, { ...command, opensAt: opensAt.value, closesAt: closesAt.value }, now);
    });
  }
}
