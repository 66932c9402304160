import { may } from '@jamboree/event-domain';
import {
  err,
  ok,
  type EventId,
  type InvalidInput,
  type NotFound,
  type NotPermitted,
  type Result,
  type Role,
  type UserId,
  type Viewer,
} from '@jamboree/kernel';
import { Clock, UnitOfWork, type Command, type IdempotencyMismatch } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { RoleInvitationStore } from '../persistence/people/role-invitation.store.js';
import { RoleNews } from './people/role-news.js';
import { ReadEvents } from './read-events.js';
import { Roles, type RoleOf } from './roles.js';

export interface RevokeRoleCommand extends Command {
  readonly eventId: EventId;
  readonly userId: UserId;
  readonly role: Role;
}

type Problem = NotPermitted | NotFound | InvalidInput | IdempotencyMismatch;

/** Takes a role away. Never the last organiser’s. */
@Injectable()
export class RevokeRole {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly readEvents: ReadEvents,
    private readonly roles: Roles,
    private readonly invited: RoleInvitationStore,
    private readonly news: RoleNews,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: RevokeRoleCommand): Promise<Result<RoleOf, Problem>> {
    return this.uow.write<RoleOf, Problem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const { eventId, userId, role } = command;
      const facts = await this.readEvents.within(tx, viewer, eventId);
      if (facts === null) return err({ code: 'NotFound', what: 'event' });
      const permitted = may(viewer, 'person:grant', facts, now);
      if (!permitted.ok) return permitted;

      const ended = await this.roles.mayEnd(tx, { eventId, userId, role });
      if (!ended.ok) return ended;
      const unanswered = (await this.invited.of(tx, eventId, userId, role))?.state === 'OPEN';
      if (!(await this.roles.revoke(tx, { eventId, userId, role }, now))) return err({ code: 'NotFound', what: 'role' });
      // Whoever has not answered reads it behind the link of the invitation.
      if (userId !== viewer.userId && !unanswered) await this.news.ended(tx, facts, { eventId, userId, role }, now);
      return ok({ eventId, userId, role });
    });
  }
}
