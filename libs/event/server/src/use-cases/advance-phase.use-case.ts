import { decideAdvance, type AdvanceCommand } from '@jamboree/event-domain';
import type { EventId, Result, Viewer } from '@jamboree/kernel';
import type { Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ChangePhase, type ChangePhaseProblem } from './change-phase.js';

/** Opens, closes or skips a phase by hand. */
@Injectable()
export class AdvancePhase {
  constructor(private readonly change: ChangePhase) {}

  run(viewer: Viewer, command: Command & AdvanceCommand): Promise<Result<EventId, ChangePhaseProblem>> {
    return this.change.run(viewer, command, (facts, now) => decideAdvance(facts, command, now));
  }
}
