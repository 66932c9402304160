import { PersonStore } from '@jamboree/identity-server';
import { err, ok, type Result, type TeamId, type Viewer } from '@jamboree/kernel';
import { askTeam, leadOf, UNSAID_OPENING, type JoinRequest } from '@jamboree/participation-domain';
import { Clock, newId, UnitOfWork, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { TeamMails } from '../mails/team-mails.js';
import { JoinRequestStore } from '../persistence/join-request.store.js';
import { TeamOpeningStore } from '../persistence/team-opening.store.js';
import { TeamStore } from '../persistence/team.store.js';
import { LoadTeam, permittedOnTeam, teamLocks } from './load-team.js';
import type { RequestProblem } from './problems.js';

export interface AskTeamCommand extends Command {
  readonly teamId: TeamId;
  readonly message: string;
}

/** Asks a team to take one in; its lead is told by mail, once. */
@Injectable()
export class AskTeam {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly load: LoadTeam,
    private readonly teams: TeamStore,
    private readonly openings: TeamOpeningStore,
    private readonly requests: JoinRequestStore,
    private readonly persons: PersonStore,
    private readonly mails: TeamMails,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: AskTeamCommand): Promise<Result<JoinRequest, RequestProblem>> {
    return this.uow.write<JoinRequest, RequestProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const team = await this.load.byId(tx, viewer, command.teamId);
      if (team === null) return err({ code: 'NotFound', what: 'team' });
      const allowed = permittedOnTeam(viewer, 'team:join', team, now);
      if (!allowed.ok) return allowed;
      const { userId } = viewer;
      if (userId === null) return err({ code: 'NotPermitted', action: 'team:join', reason: 'SIGNED_OUT' });

      const { id: teamId, eventId, name: teamName } = team.team;
      const requests = await this.requests.ofPerson(tx, eventId, userId);
      const { open } = (await this.openings.of(tx, teamId)) ?? UNSAID_OPENING;
      const ownTeam = await this.teams.ofPerson(tx, eventId, userId);
      const size = { members: team.members.length, teamMax: team.facts.event.teamMax };
      const decided = askTeam({ ...teamLocks(team), requests, teamId, open, ownTeam, ...size }, command.message, now);
      if (!decided.ok) return decided;

      const unanswered = { state: 'OPEN', decidedAt: null, decidedBy: null } as const;
      const request: JoinRequest = { id: newId(now), eventId, teamId, userId, createdAt: now, ...decided.value, ...unanswered };
      await this.requests.add(tx, request);
      const lead = leadOf(team.members);
      const person = await this.persons.byId(tx, userId);
      if (lead !== null) {
        const words = { teamName, personName: person?.displayName ?? '', message: request.message };
        await this.mails.tell(tx, team.facts, [{ kind: 'ASKED', to: lead.userId, about: request.id, ...words }]);
      }
      await tx.record({ type: 'TeamAsked', eventId, subjectId: teamId, at: now, data: { requestId: request.id, userId } });
      return ok(request);
    });
  }
}
