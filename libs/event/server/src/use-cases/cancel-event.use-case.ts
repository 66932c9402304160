import { decideCancel, may } from '@jamboree/event-domain';
import { err, ok, type EventId, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { EventStore } from '../persistence/event.store.js';
import type { EventCommand, EventStateProblem } from './publish-event.use-case.js';
import { ReadEvents } from './read-events.js';

export interface CancelEventCommand extends EventCommand {
  readonly reason: string;
}

/** Calls an event off. It stays readable, with the reason; nothing is written in it any more. */
@Injectable()
export class CancelEvent {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly readEvents: ReadEvents,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: CancelEventCommand): Promise<Result<EventId, EventStateProblem>> {
    return this.uow.write<EventId, EventStateProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const facts = await this.readEvents.within(tx, viewer, command.eventId);
      if (facts === null) return err({ code: 'NotFound', what: 'event' });
      const permitted = may(viewer, 'event:manage', facts, now);
      if (!permitted.ok) return permitted;

      const decided = decideCancel(facts.event, command.reason);
      if (!decided.ok) return decided;

      const { id, state } = facts.event;
      if (!(await this.events.replace(tx, decided.value))) return err({ code: 'StateChanged', current: state });
      await tx.record({ type: 'EventCancelled', eventId: id, subjectId: id, at: now, data: { from: state } });
      return ok(id);
    });
  }
}
