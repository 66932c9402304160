import { decidePause, type PauseCommand } from '@jamboree/event-domain';
import type { EventId, Result, Viewer } from '@jamboree/kernel';
import type { Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ChangePhase, type ChangePhaseProblem } from './change-phase.js';

/** Stops a phase for a while, with a reason that everyone can read. */
@Injectable()
export class PausePhase {
  constructor(private readonly change: ChangePhase) {}

  run(viewer: Viewer, command: Command & PauseCommand): Promise<Result<EventId, ChangePhaseProblem>> {
    return this.change.run(viewer, command, (facts, now) => decidePause(facts, command, now));
  }
}
