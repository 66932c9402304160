import { decideReplan, type PlanChange } from '@jamboree/event-domain';
import { asId, type EventId, type PhaseId, type Result, type Viewer } from '@jamboree/kernel';
import { newId, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ChangePhase, type ChangePhaseProblem } from './change-phase.js';

export interface ReplanPhasesCommand extends Command {
  readonly eventId: EventId;
  /** A phase without an id is new. */
  readonly changes: readonly (Omit<PlanChange, 'phaseId'> & { readonly phaseId: PhaseId | null })[];
  /** Published with every deadline that moves. */
  readonly reason: string;
}

/** Changes the whole plan of an event at once, or nothing of it. */
@Injectable()
export class ReplanPhases {
  constructor(private readonly change: ChangePhase) {}

  run(viewer: Viewer, command: ReplanPhasesCommand): Promise<Result<EventId, ChangePhaseProblem>> {
    return this.change.runOnEvent(viewer, command, (facts, now) => {
      const changes = command.changes.map(({ phaseId, ...rest }) => ({ ...rest, phaseId: phaseId ?? asId<'Phase'>(newId(now)) }));
      return decideReplan(facts, { changes, reason: command.reason }, now);
    });
  }
}
