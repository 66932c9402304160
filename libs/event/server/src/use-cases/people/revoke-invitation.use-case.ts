import { may, type RoleInvitationId, type StateChanged } from '@jamboree/event-domain';
import { err, ok, type InvalidInput, type NotFound, type NotPermitted, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork, type IdempotencyMismatch } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { RoleInvitationStore } from '../../persistence/people/role-invitation.store.js';
import { RoleStore } from '../../persistence/role.store.js';
import { ReadEvents } from '../read-events.js';
import { Roles } from '../roles.js';
import type { ResendInvitationCommand } from './resend-invitations.use-case.js';

type Problem = NotPermitted | NotFound | InvalidInput | StateChanged | IdempotencyMismatch;

/** Takes an invitation back that nobody has answered: its role ends, and its link says whom to ask. */
@Injectable()
export class RevokeInvitation {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly readEvents: ReadEvents,
    private readonly store: RoleInvitationStore,
    private readonly roleStore: RoleStore,
    private readonly roles: Roles,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: ResendInvitationCommand): Promise<Result<RoleInvitationId, Problem>> {
    return this.uow.write<RoleInvitationId, Problem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const invitation = await this.store.byId(tx, command.invitationId);
      const facts = invitation === null ? null : await this.readEvents.within(tx, viewer, invitation.eventId);
      if (invitation === null || facts === null) return err({ code: 'NotFound', what: 'invitation' });
      const permitted = may(viewer, 'person:grant', facts, now);
      if (!permitted.ok) return permitted;
      if (!(await this.store.close(tx, invitation, 'REVOKED', null))) return err({ code: 'StateChanged', current: invitation.state });
      const { id, eventId, userId, role } = invitation;
      await this.roles.revoke(tx, { eventId, userId, role }, now);
      if (role === 'ORGANISER' && (await this.roleStore.holders(tx, eventId, role)) === 0)
        return err({ code: 'InvalidInput', issues: [{ field: 'role', rule: 'required', figures: { role, min: 1 } }] });
      await tx.record({ type: 'RoleInvitationRevoked', eventId, subjectId: id, at: now, data: { role } });
      return ok(id);
    });
  }
}
