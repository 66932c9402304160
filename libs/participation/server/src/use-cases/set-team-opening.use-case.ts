import { CatalogueStore } from '@jamboree/event-server';
import { err, ok, type Result, type TeamId, type Viewer } from '@jamboree/kernel';
import { decideOpening, type OpeningContent, type TeamOpening } from '@jamboree/participation-domain';
import { Clock, UnitOfWork, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { TeamOpeningStore } from '../persistence/team-opening.store.js';
import { LoadTeam, permittedOnTeam } from './load-team.js';
import type { OpeningProblem } from './problems.js';

export interface SetTeamOpeningCommand extends Command, OpeningContent {
  readonly teamId: TeamId;
  readonly expectedVersion: number;
}

/** Says whom a team looks for, and whether it can be asked. */
@Injectable()
export class SetTeamOpening {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly load: LoadTeam,
    private readonly catalogue: CatalogueStore,
    private readonly openings: TeamOpeningStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: SetTeamOpeningCommand): Promise<Result<TeamOpening, OpeningProblem>> {
    return this.uow.write<TeamOpening, OpeningProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const team = await this.load.byId(tx, viewer, command.teamId);
      if (team === null) return err({ code: 'NotFound', what: 'team' });
      const allowed = permittedOnTeam(viewer, 'team:lead', team, now);
      if (!allowed.ok) return allowed;

      const { id: teamId, eventId } = team.team;
      const stored = await this.openings.of(tx, teamId);
      const opening = stored === null ? null : { ...contentOf(stored), version: stored.version };
      const challenges = (await this.catalogue.challenges(tx, [eventId])).map(({ id }) => id);
      const decided = decideOpening({ opening, challenges }, contentOf(command), command.expectedVersion);
      if (!decided.ok) return decided;

      const saved: TeamOpening = { teamId, eventId, ...decided.value };
      await this.openings.save(tx, saved);
      const { open, version } = decided.value;
      await tx.record({ type: 'TeamOpeningSet', eventId, subjectId: teamId, at: now, data: { open, version } });
      return ok(saved);
    });
  }
}

function contentOf({ open, roles, challengeIds }: OpeningContent): OpeningContent {
  return { open, roles, challengeIds };
}
