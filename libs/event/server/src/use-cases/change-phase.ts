import { may, type EventFacts, type PhaseCommand, type PhaseOutcome, type PhaseProblem } from '@jamboree/event-domain';
import {
  err,
  ok,
  type EventId,
  type Instant,
  type InvalidInput,
  type NotFound,
  type NotPermitted,
  type Result,
  type Viewer,
} from '@jamboree/kernel';
import { Clock, UnitOfWork, type Command, type IdempotencyMismatch } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { EventStore } from '../persistence/event.store.js';
import { PhaseChanges } from './phase-changes.js';
import { ReadEvents } from './read-events.js';

export type ChangePhaseProblem = PhaseProblem | NotPermitted | NotFound | InvalidInput | IdempotencyMismatch;
export type ChangePhaseCommand = Command & PhaseCommand & { readonly reason?: string };

/** What every change of a phase by hand has in common; the operations differ in their decision alone. */
@Injectable()
export class ChangePhase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly readEvents: ReadEvents,
    private readonly changes: PhaseChanges,
    private readonly clock: Clock,
  ) {}

  async run(
    viewer: Viewer,
    command: ChangePhaseCommand,
    decide: (facts: EventFacts, now: Instant) => Result<PhaseOutcome, PhaseProblem | InvalidInput>,
  ): Promise<Result<EventId, ChangePhaseProblem>> {
    return this.uow.write<EventId, ChangePhaseProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const facts = this.readEvents.readable(viewer, await this.events.byPhase(tx, command.phaseId));
      if (facts === null) return err({ code: 'NotFound', what: 'phase' });
      const permitted = may(viewer, 'event:manage', facts, now);
      if (!permitted.ok) return permitted;

      const decided = decide(facts, now);
      if (!decided.ok) return decided;

      const { userId } = viewer;
      const cause = userId === null ? null : { changedBy: userId, reason: command.reason?.trim() ?? '' };
      if (!(await this.changes.keep(tx, facts, decided.value, cause, now))) return this.lost(command, facts);
      return ok(facts.event.id);
    });
  }

  /** Between reading and writing somebody else was faster; what they made of it is read again by the client. */
  private lost({ phaseId }: ChangePhaseCommand, facts: EventFacts): Result<never, PhaseProblem> {
    const stored = facts.phases.find(({ id }) => id === phaseId);
    return err({ code: 'StateChanged', current: stored?.state ?? 'UNKNOWN' });
  }
}
