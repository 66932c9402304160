import type { StateChanged } from '@jamboree/event-domain';
import { err, ok, type EventId, type NotFound, type NotPermitted, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork, type IdempotencyMismatch } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { RegistrationStore } from '../../persistence/registration/registration.store.js';
import { EventHooks } from '../event-hooks.js';
import type { EventCommand } from '../publish-event.use-case.js';
import { ReadEvents } from '../read-events.js';
import { Admissions } from './admissions.js';

type Problem = NotPermitted | NotFound | StateChanged | IdempotencyMismatch;

/** Takes the own application back; its consents end with it, and its place goes to whoever waits for it. */
@Injectable()
export class WithdrawApplication {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly readEvents: ReadEvents,
    private readonly store: RegistrationStore,
    private readonly admissions: Admissions,
    private readonly hooks: EventHooks,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: EventCommand): Promise<Result<EventId, Problem>> {
    const { userId } = viewer;
    const { eventId } = command;
    if (userId === null) return err({ code: 'NotPermitted', action: 'event:join', reason: 'SIGNED_OUT' });
    return this.uow.write<EventId, Problem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const facts = await this.readEvents.within(tx, viewer, eventId);
      const application = facts === null ? null : await this.store.ofPerson(tx, eventId, userId);
      if (facts === null || application === null) return err({ code: 'NotFound', what: 'application' });
      if (application.state === 'WITHDRAWN' || application.state === 'DECLINED')
        return err({ code: 'StateChanged', current: application.state });
      // A team would lose a member without knowing: that is left first.
      const standing = (await this.hooks.standingOf(tx, userId, [eventId])).get(eventId);
      if (standing?.teamMember === true) return err({ code: 'StateChanged', current: 'IN_TEAM' });

      await this.admissions.withdraw(tx, facts, application, now);
      return ok(eventId);
    });
  }
}
