import { err, ok, type EventId, type Result, type TeamId, type Viewer } from '@jamboree/kernel';
import { leaveTeam } from '@jamboree/participation-domain';
import { Clock, UnitOfWork, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { TeamStore } from '../persistence/team.store.js';
import { LoadTeam, permittedOnTeam, teamLocks } from './load-team.js';
import { ParticipationHooks } from './participation-hooks.js';
import type { LeaveTeamProblem } from './problems.js';

export interface LeaveTeamCommand extends Command {
  readonly teamId: TeamId;
}

/** Leaves a team. The last one out takes a team along that has never submitted anything. */
@Injectable()
export class LeaveTeam {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly load: LoadTeam,
    private readonly teams: TeamStore,
    private readonly hooks: ParticipationHooks,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: LeaveTeamCommand): Promise<Result<EventId, LeaveTeamProblem>> {
    return this.uow.write<EventId, LeaveTeamProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const team = await this.load.byId(tx, viewer, command.teamId);
      if (team === null) return err({ code: 'NotFound', what: 'team' });
      const allowed = permittedOnTeam(viewer, 'team:join', team, now);
      if (!allowed.ok) return allowed;
      const { userId } = viewer;
      if (userId === null) return err({ code: 'NotPermitted', action: 'team:join', reason: 'SIGNED_OUT' });

      const decided = leaveTeam({ ...teamLocks(team), members: team.members, submission: team.submission }, userId, now);
      if (!decided.ok) return decided;

      const { id, eventId } = team.team;
      await this.hooks.leaving(tx, { eventId, teamId: id, userId, last: team.members.length === 1, at: now });
      if (decided.value === 'DISSOLVE') await this.teams.remove(tx, id);
      else await this.teams.removeMember(tx, id, userId);
      await tx.record({
        type: decided.value === 'DISSOLVE' ? 'TeamDissolved' : 'TeamLeft',
        eventId,
        subjectId: id,
        at: now,
        data: { userId },
      });
      return ok(eventId);
    });
  }
}
