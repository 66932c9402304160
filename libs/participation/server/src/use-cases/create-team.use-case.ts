import { ReadEvents } from '@jamboree/event-server';
import { err, ok, type EventId, type Result, type TeamId, type Viewer } from '@jamboree/kernel';
import { foundTeam, permitted, teamKindFor, type TeamTexts } from '@jamboree/participation-domain';
import { Clock, UnitOfWork, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { TeamStore } from '../persistence/team.store.js';
import type { TeamProblem } from './problems.js';

export interface CreateTeamCommand extends Command, TeamTexts {
  readonly eventId: EventId;
}

/** Founds a team that the viewer leads. */
@Injectable()
export class CreateTeam {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: ReadEvents,
    private readonly teams: TeamStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: CreateTeamCommand): Promise<Result<TeamId, TeamProblem>> {
    return this.uow.write<TeamId, TeamProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const event = await this.events.within(tx, viewer, command.eventId);
      if (event === null) return err({ code: 'NotFound', what: 'event' });
      const { userId } = viewer;
      const allowed = permitted(viewer, 'team:create', { event, resource: {}, extensions: [] }, now);
      if (!allowed.ok) return allowed;
      if (userId === null) return err({ code: 'NotPermitted', action: 'team:create', reason: 'SIGNED_OUT' });

      const { eventId } = command;
      const ownTeam = await this.teams.ofPerson(tx, eventId, userId);
      const decided = foundTeam({ phases: event.phases, ownTeam }, command, now);
      if (!decided.ok) return decided;

      const team = await this.teams.add(tx, { ...decided.value, eventId, kind: teamKindFor(event.event.templateKey) }, now);
      await this.teams.addMember(tx, team, userId, true, now);
      await tx.record({ type: 'TeamFounded', eventId, subjectId: team.id, at: now, data: { userId } });
      return ok(team.id);
    });
  }
}
