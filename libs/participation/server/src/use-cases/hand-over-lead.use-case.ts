import { err, ok, type Result, type TeamId, type UserId, type Viewer } from '@jamboree/kernel';
import { handOverLead } from '@jamboree/participation-domain';
import { Clock, UnitOfWork, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { TeamStore } from '../persistence/team.store.js';
import { LoadTeam, permittedOnTeam } from './load-team.js';
import type { TeamProblem } from './problems.js';

export interface HandOverLeadCommand extends Command {
  readonly teamId: TeamId;
  readonly userId: UserId;
}

/** Makes another member the lead. */
@Injectable()
export class HandOverLead {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly load: LoadTeam,
    private readonly teams: TeamStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: HandOverLeadCommand): Promise<Result<TeamId, TeamProblem>> {
    return this.uow.write<TeamId, TeamProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const team = await this.load.byId(tx, viewer, command.teamId);
      if (team === null) return err({ code: 'NotFound', what: 'team' });
      const allowed = permittedOnTeam(viewer, 'team:lead', team, now);
      if (!allowed.ok) return allowed;

      const decided = handOverLead(team, command.userId);
      if (!decided.ok) return decided;

      const { id, eventId } = team.team;
      const { from, to } = decided.value;
      await this.teams.moveLead(tx, id, from, to);
      await tx.record({ type: 'TeamLeadHandedOver', eventId, subjectId: id, at: now, data: { from, to } });
      return ok(id);
    });
  }
}
