import { withRole } from '@jamboree/event-domain';
import { err, ok, type EventId, type NotFound, type Result, type Role, type Viewer } from '@jamboree/kernel';
import { Clock } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ReadEvents } from '../use-cases/read-events.js';
import { EventView } from './event.view.js';

/** Shows the event that a mutation was about, as it stands after the commit. */
@Injectable()
export class EventAnswers {
  constructor(
    private readonly events: ReadEvents,
    private readonly clock: Clock,
  ) {}

  async after<E>(result: Result<EventId, E>, viewer: Viewer): Promise<Result<EventView, E | NotFound>> {
    if (!result.ok) return result;
    const facts = await this.events.byId(viewer, result.value);
    return facts === null ? err({ code: 'NotFound', what: 'event' }) : ok(EventView.from(facts, this.clock.now(), viewer));
  }

  /** After a mutation that gave the viewer a role: the request began without it. */
  async afterGranting<E>(result: Result<EventId, E>, viewer: Viewer, role: Role): Promise<Result<EventView, E | NotFound>> {
    return result.ok ? this.after(result, withRole(viewer, result.value, role)) : result;
  }
}
