import { decideResume, type PhaseCommand } from '@jamboree/event-domain';
import type { EventId, Result, Viewer } from '@jamboree/kernel';
import type { Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ChangePhase, type ChangePhaseProblem } from './change-phase.js';

/** Ends a pause. */
@Injectable()
export class ResumePhase {
  constructor(private readonly change: ChangePhase) {}

  run(viewer: Viewer, command: Command & PhaseCommand): Promise<Result<EventId, ChangePhaseProblem>> {
    return this.change.run(viewer, command, (facts, now) => decideResume(facts, command, now));
  }
}
