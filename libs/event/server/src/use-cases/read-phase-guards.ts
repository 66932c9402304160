import { may, type GuardFailure } from '@jamboree/event-domain';
import type { EventId, PhaseId, Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ExitGuards } from './exit-guards.js';
import { ReadEvents } from './read-events.js';

/** How the guards of one phase stand. */
export interface PhaseGuards {
  readonly phaseId: PhaseId;
  /** What does not hold now. */
  readonly missingNow: readonly GuardFailure[];
  /** What did not hold when the phase was last ended. */
  readonly missedAtEnd: readonly GuardFailure[];
  readonly overrideReason: string | null;
}

@Injectable()
export class ReadPhaseGuards {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: ReadEvents,
    private readonly guards: ExitGuards,
    private readonly clock: Clock,
  ) {}

  /** Of every phase that has guards; empty for whoever does not manage the event. */
  run(viewer: Viewer, eventId: EventId): Promise<PhaseGuards[]> {
    return this.uow.read(async (tx) => {
      const facts = await this.events.within(tx, viewer, eventId);
      if (facts === null || !may(viewer, 'event:manage', facts, this.clock.now()).ok) return [];
      const guarded = facts.phases.filter(({ guards, guardFailures }) => guards.length > 0 || guardFailures.length > 0);
      const standing: PhaseGuards[] = [];
      for (const phase of guarded)
        standing.push({
          phaseId: phase.id,
          missingNow: await this.guards.failuresOf(tx, facts.event, phase),
          missedAtEnd: phase.guardFailures,
          overrideReason: phase.overrideReason,
        });
      return standing;
    });
  }
}
