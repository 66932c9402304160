import { err, ok, type Result, type TeamId, type Viewer } from '@jamboree/kernel';
import { joinTeam } from '@jamboree/participation-domain';
import { Clock, UnitOfWork, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { TeamInvitationStore } from '../persistence/team-invitation.store.js';
import { TeamStore } from '../persistence/team.store.js';
import { LoadTeam, permittedOnTeam, teamLocks } from './load-team.js';
import type { TeamProblem } from './problems.js';

export interface JoinTeamCommand extends Command {
  readonly token: string;
}

/**
 * Joins the team that the link belongs to. The size limit holds under parallel load: transactions are serialisable, so of two people who
 * both count five members and take the sixth place, one counts again.
 */
@Injectable()
export class JoinTeam {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly load: LoadTeam,
    private readonly teams: TeamStore,
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

      const { id, eventId } = team.team;
      const ownTeam = await this.teams.ofPerson(tx, eventId, viewer.userId);
      const size = { members: team.members.length, teamMax: team.facts.event.teamMax };
      const decided = joinTeam({ ...teamLocks(team), invitation, ownTeam, ...size }, now);
      if (!decided.ok) return decided;

      // A team that everybody had left gets its lead back with the first who joins.
      await this.teams.addMember(tx, team.team, viewer.userId, team.members.length === 0, now);
      await this.invitations.use(tx, invitation);
      await tx.record({
        type: 'TeamJoined',
        eventId,
        subjectId: id,
        at: now,
        data: { userId: viewer.userId, invitationId: invitation.id },
      });
      return ok(id);
    });
  }
}
