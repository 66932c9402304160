import { may, validateRegistration, type RegistrationPolicy, type VersionConflict } from '@jamboree/event-domain';
import { err, ok, type EventId, type InvalidInput, type NotFound, type NotPermitted, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork, type Command, type IdempotencyMismatch } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { RegistrationStore } from '../../persistence/registration/registration.store.js';
import { ReadEvents } from '../read-events.js';
import { Admissions } from './admissions.js';

export interface SaveRegistrationCommand extends Command {
  readonly eventId: EventId;
  readonly expectedVersion: number;
  readonly policy: RegistrationPolicy;
}

type Problem = NotPermitted | NotFound | InvalidInput | VersionConflict | IdempotencyMismatch;

/** Says how people come into the event. Fewer places than are taken take nobody's place away; more of them go to those who wait. */
@Injectable()
export class SaveRegistration {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly readEvents: ReadEvents,
    private readonly store: RegistrationStore,
    private readonly admissions: Admissions,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: SaveRegistrationCommand): Promise<Result<EventId, Problem>> {
    const { eventId, expectedVersion, policy } = command;
    return this.uow.write<EventId, Problem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const facts = await this.readEvents.within(tx, viewer, eventId);
      if (facts === null) return err({ code: 'NotFound', what: 'event' });
      const permitted = may(viewer, 'event:manage', facts, now);
      if (!permitted.ok) return permitted;
      const valid = validateRegistration(policy);
      if (!valid.ok) return valid;

      const { version, ...theirs } = await this.admissions.policy(tx, eventId);
      if (version !== expectedVersion) return err({ code: 'VersionConflict', currentVersion: version, theirs });
      if (!(await this.store.savePolicy(tx, { eventId, ...policy, version: version + 1 })))
        return err({ code: 'VersionConflict', currentVersion: version + 1, theirs });
      await tx.record({
        type: 'RegistrationSaved',
        eventId,
        subjectId: eventId,
        at: now,
        data: { mode: policy.mode, version: version + 1 },
      });
      await this.admissions.promote(tx, facts, now);
      return ok(eventId);
    });
  }
}
