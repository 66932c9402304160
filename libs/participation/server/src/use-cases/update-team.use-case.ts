import { err, ok, type Result, type TeamId, type Viewer } from '@jamboree/kernel';
import { editTeam, type TeamTexts } from '@jamboree/participation-domain';
import { Clock, UnitOfWork, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { TeamStore } from '../persistence/team.store.js';
import { LoadTeam, permittedOnTeam } from './load-team.js';
import type { TeamProblem } from './problems.js';

export interface UpdateTeamCommand extends Command, TeamTexts {
  readonly teamId: TeamId;
  readonly expectedVersion: number;
}

/** Changes a team's name and pitch. */
@Injectable()
export class UpdateTeam {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly load: LoadTeam,
    private readonly teams: TeamStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: UpdateTeamCommand): Promise<Result<TeamId, TeamProblem>> {
    return this.uow.write<TeamId, TeamProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const team = await this.load.byId(tx, viewer, command.teamId);
      if (team === null) return err({ code: 'NotFound', what: 'team' });
      const allowed = permittedOnTeam(viewer, 'team:lead', team, now);
      if (!allowed.ok) return allowed;

      const decided = editTeam(team.team, command.expectedVersion, command);
      if (!decided.ok) return decided;

      const { id, eventId } = team.team;
      await this.teams.edit(tx, team.team, decided.value);
      await tx.record({ type: 'TeamEdited', eventId, subjectId: id, at: now, data: { version: team.team.version + 1 } });
      return ok(id);
    });
  }
}
