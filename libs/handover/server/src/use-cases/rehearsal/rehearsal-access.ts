import { may, type EventFacts } from '@jamboree/event-domain';
import { ReadEvents } from '@jamboree/event-server';
import { err, ok, type EventId, type NotFound, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, Config } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';

const UNKNOWN: Result<never, NotFound> = err({ code: 'NotFound', what: 'rehearsal' });

/** Whose rehearsals are somebody's business: the event's organisers'. For everybody else there are none, and within one there is no other. */
@Injectable()
export class RehearsalAccess {
  constructor(
    private readonly events: ReadEvents,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async event(viewer: Viewer, eventId: EventId): Promise<Result<EventFacts, NotFound>> {
    if (this.config.apart) return UNKNOWN;
    const facts = await this.events.byId(viewer, eventId);
    return facts !== null && may(viewer, 'event:manage', facts, this.clock.now()).ok ? ok(facts) : UNKNOWN;
  }
}
