import { err, ok, type Result, type Viewer } from '@jamboree/kernel';
import type { TeamInvitation } from '@jamboree/participation-domain';
import { Clock, UnitOfWork, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { TeamInvitationStore } from '../persistence/team-invitation.store.js';
import type { IssuedInvitation } from './invite-to-team.use-case.js';
import { LoadTeam, permittedOnTeam } from './load-team.js';
import type { InvitationProblems } from './problems.js';

export interface RevokeInvitationCommand extends Command {
  readonly invitationId: TeamInvitation['id'];
}

/** Makes a link useless. Whoever has joined by it stays. */
@Injectable()
export class RevokeInvitation {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly load: LoadTeam,
    private readonly invitations: TeamInvitationStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: RevokeInvitationCommand): Promise<Result<IssuedInvitation, InvitationProblems>> {
    return this.uow.write<IssuedInvitation, InvitationProblems>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const invitation = await this.invitations.byId(tx, command.invitationId);
      const team = invitation === null ? null : await this.load.byId(tx, viewer, invitation.teamId);
      if (invitation === null || team === null) return err({ code: 'NotFound', what: 'invitation' });
      const allowed = permittedOnTeam(viewer, 'team:lead', team, now);
      if (!allowed.ok) return allowed;

      const revoked = { ...invitation, revokedAt: invitation.revokedAt ?? now };
      await this.invitations.revoke(tx, invitation.id, revoked.revokedAt);
      const { eventId, teamId } = invitation;
      await tx.record({ type: 'TeamInvitationRevoked', eventId, subjectId: teamId, at: now, data: { invitationId: invitation.id } });
      return ok({ invitation: revoked, token: null });
    });
  }
}
