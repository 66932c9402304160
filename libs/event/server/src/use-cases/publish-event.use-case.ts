import { decidePublish, may, settle, type StateChanged } from '@jamboree/event-domain';
import { err, ok, type EventId, type InvalidInput, type NotFound, type NotPermitted, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork, type Command, type IdempotencyMismatch } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { EventStore } from '../persistence/event.store.js';
import { PhaseChanges } from './phase-changes.js';
import { ReadEvents } from './read-events.js';

export interface EventCommand extends Command {
  readonly eventId: EventId;
}

export type EventStateProblem = NotPermitted | NotFound | InvalidInput | StateChanged | IdempotencyMismatch;

/** Makes a draft public. Phases whose time has come open in the same moment. */
@Injectable()
export class PublishEvent {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly readEvents: ReadEvents,
    private readonly changes: PhaseChanges,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: EventCommand): Promise<Result<EventId, EventStateProblem>> {
    return this.uow.write<EventId, EventStateProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const facts = await this.readEvents.within(tx, viewer, command.eventId);
      if (facts === null) return err({ code: 'NotFound', what: 'event' });
      const permitted = may(viewer, 'event:manage', facts, now);
      if (!permitted.ok) return permitted;

      const decided = decidePublish(facts, now);
      if (!decided.ok) return decided;

      const { id } = facts.event;
      const published = { ...facts, event: decided.value };
      if (!(await this.events.replace(tx, decided.value))) return err({ code: 'StateChanged', current: facts.event.state });
      await tx.record({ type: 'EventPublished', eventId: id, subjectId: id, at: now, data: {} });
      const kept = await this.changes.keep(tx, published, settle(published, now), null, now);
      return kept ? ok(id) : err({ code: 'StateChanged', current: facts.event.state });
    });
  }
}
