import { ok, VISITOR } from '@jamboree/kernel';
import { Clock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { RoleInvitationStore } from '../../persistence/people/role-invitation.store.js';
import { INVITATIONS_AT_ONCE } from '../invitations.js';
import { Roles } from '../roles.js';

/** Name of the job that runs it. */
export const EXPIRE_INVITATIONS = 'expire-invitations';

/** Ends invitations that nobody has answered in time, and their roles with them. A last organiser, whom the event keeps, goes on being invited. */
@Injectable()
export class ExpireInvitations {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: RoleInvitationStore,
    private readonly roles: Roles,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    const overdue = await this.uow.read((tx) => this.store.overdue(tx, now, INVITATIONS_AT_ONCE));
    if (overdue.length === 0) return;
    await this.uow.write(VISITOR, { operation: 'expireInvitations', clientMutationId: null }, async (tx) => {
      for (const invitation of overdue) {
        const { id, eventId, userId, role } = invitation;
        if (!(await this.roles.mayEnd(tx, { eventId, userId, role })).ok) {
          await this.store.endless(tx, invitation);
          continue;
        }
        if (!(await this.store.close(tx, invitation, 'EXPIRED', null))) continue;
        await this.roles.revoke(tx, { eventId, userId, role }, now);
        await tx.record({ type: 'RoleInvitationExpired', eventId, subjectId: id, at: now, data: { role } });
      }
      return ok();
    });
  }
}
