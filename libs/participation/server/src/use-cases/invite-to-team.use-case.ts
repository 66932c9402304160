import { err, ok, type Result, type TeamId, type Viewer } from '@jamboree/kernel';
import { issueInvitation, type InviteCommand, type TeamInvitation } from '@jamboree/participation-domain';
import { Clock, newId, randomToken, sha256, UnitOfWork, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { TeamInvitationStore } from '../persistence/team-invitation.store.js';
import { LoadTeam, permittedOnTeam } from './load-team.js';
import type { InvitationProblems } from './problems.js';

export interface InviteToTeamCommand extends Command, InviteCommand {
  readonly teamId: TeamId;
}

export interface IssuedInvitation {
  readonly invitation: TeamInvitation;
  /** The link's secret, known in this one answer only; null when the answer is a repeated one. */
  readonly token: string | null;
}

/** What only one to a person has; and nobody has used it yet. */
const UNUSED_LINK = { uses: 0, revokedAt: null, inviteeId: null, message: null, declinedAt: null } as const;

/** Makes a link by which people may join the team. */
@Injectable()
export class InviteToTeam {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly load: LoadTeam,
    private readonly invitations: TeamInvitationStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: InviteToTeamCommand): Promise<Result<IssuedInvitation, InvitationProblems>> {
    // Made outside the transaction, so that a repeated answer, which was stored without its secret, can be told from a new one.
    const token = randomToken();
    const tokenHash = sha256(token);
    const issued = await this.uow.write<TeamInvitation, InvitationProblems>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const team = await this.load.byId(tx, viewer, command.teamId);
      if (team === null) return err({ code: 'NotFound', what: 'team' });
      const allowed = permittedOnTeam(viewer, 'team:lead', team, now);
      if (!allowed.ok) return allowed;
      if (viewer.userId === null) return err({ code: 'NotPermitted', action: 'team:lead', reason: 'SIGNED_OUT' });

      const decided = issueInvitation({ members: team.members.length, teamMax: team.facts.event.teamMax }, command, now);
      if (!decided.ok) return decided;

      const { id: teamId, eventId } = team.team;
      const given = { ...decided.value, eventId, teamId, tokenHash, createdBy: viewer.userId, createdAt: now, ...UNUSED_LINK };
      const invitation: TeamInvitation = { id: newId(now), ...given };
      await this.invitations.add(tx, invitation);
      await tx.record({ type: 'TeamInvitationIssued', eventId, subjectId: teamId, at: now, data: { invitationId: invitation.id } });
      return ok(invitation);
    });
    if (!issued.ok) return issued;
    return ok({ invitation: issued.value, token: issued.value.tokenHash === tokenHash ? token : null });
  }
}
