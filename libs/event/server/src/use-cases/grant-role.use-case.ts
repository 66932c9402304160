import { may, type StrangersLimit } from '@jamboree/event-domain';
import { parseMailAddress } from '@jamboree/identity-domain';
import { PersonStore } from '@jamboree/identity-server';
import {
  err,
  ok,
  type EventId,
  type InvalidInput,
  type NotFound,
  type NotPermitted,
  type Result,
  type Role,
  type Viewer,
} from '@jamboree/kernel';
import { Clock, UnitOfWork, type Command, type IdempotencyMismatch, type RateLimited } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { Invitations } from './invitations.js';
import { ReadEvents } from './read-events.js';
import { Roles, type RoleOf } from './roles.js';

export interface GrantRoleCommand extends Command {
  readonly eventId: EventId;
  readonly email: string;
  /** For somebody who has no account yet. */
  readonly displayName: string | null;
  readonly role: Role;
}

type Problem = StrangersLimit | NotPermitted | NotFound | InvalidInput | RateLimited | IdempotencyMismatch;

/** Gives somebody a role by mail address; who has no account yet gets one, and everybody gets a mail in their own language. */
@Injectable()
export class GrantRole {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly readEvents: ReadEvents,
    private readonly persons: PersonStore,
    private readonly roles: Roles,
    private readonly invitations: Invitations,
    private readonly clock: Clock,
  ) {}

  /** @param address the organiser's network address, counted beside the account */
  async run(viewer: Viewer, command: GrantRoleCommand, address: string): Promise<Result<RoleOf, Problem>> {
    const { userId } = viewer;
    if (userId === null) return err({ code: 'NotPermitted', action: 'person:grant', reason: 'SIGNED_OUT' });
    const email = parseMailAddress(command.email);
    if (!email.ok) return err({ code: 'InvalidInput', issues: [{ field: 'email', rule: 'malformed' }] });
    const allowed = await this.invitations.allow(userId, address);
    if (!allowed.ok) return allowed;

    return this.uow.write<RoleOf, Problem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const facts = await this.readEvents.within(tx, viewer, command.eventId);
      if (facts === null) return err({ code: 'NotFound', what: 'event' });
      const permitted = may(viewer, 'person:grant', facts, now);
      if (!permitted.ok) return permitted;

      const person = await this.persons.ensure(tx, { email: email.value, displayName: command.displayName, locale: viewer.locale }, now);
      const wanted = { eventId: command.eventId, userId: person.id, role: command.role };
      const grant = await this.roles.grant(tx, { ...wanted, grantedBy: userId, at: now });
      if (grant === null || person.id === userId) return ok(wanted);
      const { strangers } = this.invitations;
      const allowedToday = await strangers.permit(
        tx,
        { eventId: command.eventId, invitedBy: userId },
        (await strangers.among(tx, [person])).size,
        now,
      );
      if (!allowedToday.ok) return allowedToday;
      await this.invitations.send(tx, facts, person, grant, { name: command.displayName });
      return ok(wanted);
    });
  }
}
