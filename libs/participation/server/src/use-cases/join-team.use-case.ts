import { err, ok, type Result, type TeamId, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { TeamInvitationStore } from '../persistence/team-invitation.store.js';
import { Admission } from './admission.js';
import { LoadTeam, permittedOnTeam } from './load-team.js';
import type { TeamProblem } from './problems.js';

export interface JoinTeamCommand extends Command {
  readonly token: string;
}

/** Joins the team that the link belongs to. */
@Injectable()
export class JoinTeam {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly load: LoadTeam,
    private readonly admission: Admission,
    private readonly invitations: TeamInvitationStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: JoinTeamCommand): Promise<Result<TeamId, TeamProblem>> {
    return this.uow.write<TeamId, TeamProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const invitation = await this.invitations.byToken(tx, command.token);
      const team = invitation === null ? null : await this.load.byId(tx, viewer, invitation.teamId);
      if (invitation === null || team === null) return err({ code: 'InvitationInvalid', reason: 'UNKNOWN' });
      const allowed = permittedOnTeam(viewer, 'team:join', team, now);
      if (!allowed.ok) return allowed;
      if (viewer.userId === null) return err({ code: 'NotPermitted', action: 'team:join', reason: 'SIGNED_OUT' });
      const admitted = await this.admission.admit(tx, team, viewer.userId, invitation, now);
      return admitted.ok ? ok(team.team.id) : admitted;
    });
  }
}
