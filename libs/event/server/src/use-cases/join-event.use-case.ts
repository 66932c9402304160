import { may, phaseClosed, writeWindow, type PhaseClosed } from '@jamboree/event-domain';
import { err, ok, type EventId, type NotFound, type NotPermitted, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork, type IdempotencyMismatch } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import type { EventCommand } from './publish-event.use-case.js';
import { ReadEvents } from './read-events.js';
import { RegistrationStore } from '../persistence/registration/registration.store.js';
import { Roles } from './roles.js';

type Problem = NotPermitted | NotFound | PhaseClosed | IdempotencyMismatch;

/** Makes the viewer a participant. Joining twice is joining. */
@Injectable()
export class JoinEvent {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly readEvents: ReadEvents,
    private readonly roles: Roles,
    private readonly registrations: RegistrationStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: EventCommand): Promise<Result<EventId, Problem>> {
    const { userId } = viewer;
    if (userId === null) return err({ code: 'NotPermitted', action: 'event:join', reason: 'SIGNED_OUT' });
    return this.uow.write<EventId, Problem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const facts = await this.readEvents.within(tx, viewer, command.eventId);
      if (facts === null) return err({ code: 'NotFound', what: 'event' });
      const permitted = may(viewer, 'event:join', facts, now);
      if (!permitted.ok && permitted.error.reason === 'PHASE')
        return err(phaseClosed(writeWindow({ phases: facts.phases, action: 'event:join', extension: null }, now)));
      if (!permitted.ok) return permitted;
      // Where people apply, a place comes with the decision about their application.
      if ((await this.registrations.policy(tx, facts.event.id))?.mode === 'APPLICATION')
        return err({ code: 'NotPermitted', action: 'event:join', reason: 'STATE' });

      await this.roles.grant(tx, { eventId: facts.event.id, userId, role: 'PARTICIPANT', grantedBy: userId, at: now });
      return ok(facts.event.id);
    });
  }
}
