import { may, stateChanged, type RoleInvitationId, type StateChanged } from '@jamboree/event-domain';
import { err, ok, type InvalidInput, type NotFound, type NotPermitted, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork, type Command, type IdempotencyMismatch } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { RoleInvitationStore } from '../../persistence/people/role-invitation.store.js';
import { ReadEvents } from '../read-events.js';
import { Roles } from '../roles.js';

export interface RevokeRoleInvitationCommand extends Command {
  readonly invitationId: RoleInvitationId;
}

type Problem = NotPermitted | NotFound | InvalidInput | StateChanged | IdempotencyMismatch;

/** Takes an invitation back that nobody has answered: its role ends, and its link says whom to ask. */
@Injectable()
export class RevokeRoleInvitation {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly readEvents: ReadEvents,
    private readonly store: RoleInvitationStore,
    private readonly roles: Roles,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: RevokeRoleInvitationCommand): Promise<Result<RoleInvitationId, Problem>> {
    return this.uow.write<RoleInvitationId, Problem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const invitation = await this.store.byId(tx, command.invitationId);
      const facts = invitation === null ? null : await this.readEvents.within(tx, viewer, invitation.eventId);
      if (invitation === null || facts === null) return err({ code: 'NotFound', what: 'invitation' });
      const permitted = may(viewer, 'person:grant', facts, now);
      if (!permitted.ok) return permitted;
      const { id, eventId, userId, role, state } = invitation;
      if (state !== 'OPEN') return err(stateChanged(state));
      const ended = await this.roles.mayEnd(tx, { eventId, userId, role });
      if (!ended.ok) return ended;
      if (!(await this.store.close(tx, invitation, 'REVOKED', null))) return err(stateChanged(state));
      await this.roles.revoke(tx, { eventId, userId, role }, now);
      await tx.record({ type: 'RoleInvitationRevoked', eventId, subjectId: id, at: now, data: { role } });
      return ok(id);
    });
  }
}
