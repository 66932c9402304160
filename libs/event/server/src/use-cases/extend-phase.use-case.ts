import { decideExtend, resolveLocal, type PhaseCommand } from '@jamboree/event-domain';
import type { EventId, Result, Viewer } from '@jamboree/kernel';
import type { Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ChangePhase, type ChangePhaseProblem } from './change-phase.js';

export interface ExtendPhaseCommand extends Command, PhaseCommand {
  /** The new deadline as wall time in `timeZone`. */
  readonly closesAt: string;
  readonly timeZone: string;
  readonly reason: string;
}

/** Moves a deadline back for everyone and publishes the reason. */
@Injectable()
export class ExtendPhase {
  constructor(private readonly change: ChangePhase) {}

  async run(viewer: Viewer, command: ExtendPhaseCommand): Promise<Result<EventId, ChangePhaseProblem>> {
    return this.change.run(viewer, command, (facts, now) => {
      const closesAt = resolveLocal(command.closesAt, command.timeZone, 'closesAt');
      return closesAt.ok ? decideExtend(facts, { ...command, closesAt: closesAt.value }, now) : closesAt;
    });
  }
}
