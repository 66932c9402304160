import { RoleStore } from '@jamboree/event-server';
import { err, ok, type Result, type Viewer } from '@jamboree/kernel';
import { stillOpen, type JoinRequest } from '@jamboree/participation-domain';
import { Clock, UnitOfWork, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { TeamMails } from '../mails/team-mails.js';
import { JoinRequestStore } from '../persistence/join-request.store.js';
import { Admission } from './admission.js';
import { LoadTeam, permittedOnTeam } from './load-team.js';
import type { RequestProblem } from './problems.js';

export interface AnswerJoinRequestCommand extends Command {
  readonly requestId: JoinRequest['id'];
  readonly accept: boolean;
}

/** Takes somebody into the team who asked for it, or declines; either way the person is told by mail, once. */
@Injectable()
export class AnswerJoinRequest {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly load: LoadTeam,
    private readonly admission: Admission,
    private readonly requests: JoinRequestStore,
    private readonly roles: RoleStore,
    private readonly mails: TeamMails,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: AnswerJoinRequestCommand): Promise<Result<JoinRequest, RequestProblem>> {
    return this.uow.write<JoinRequest, RequestProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const request = await this.requests.byId(tx, command.requestId);
      const team = request === null ? null : await this.load.byId(tx, viewer, request.teamId);
      if (request === null || team === null) return err({ code: 'NotFound', what: 'request' });
      const allowed = permittedOnTeam(viewer, 'team:lead', team, now);
      if (!allowed.ok) return allowed;
      if (viewer.userId === null) return err({ code: 'NotPermitted', action: 'team:lead', reason: 'SIGNED_OUT' });
      const open = stillOpen(request, now);
      if (!open.ok) return open;

      const { eventId, teamId, userId } = request;
      const state = command.accept ? 'ACCEPTED' : 'DECLINED';
      // First of all: whoever enters a team withdraws what is still open.
      await this.requests.decide(tx, request.id, state, viewer.userId, now);
      if (command.accept) {
        const takesPart = (await this.roles.ofPeople(tx, eventId, [userId])).some(({ role }) => role === 'PARTICIPANT');
        if (!takesPart) return err({ code: 'StateChanged', current: 'NOT_A_PARTICIPANT' });
        const admitted = await this.admission.admit(tx, team, userId, null, now);
        if (!admitted.ok) return admitted;
      }
      const words = { teamName: team.team.name, personName: '', message: '' };
      await this.mails.tell(tx, team.facts, [{ kind: state, to: userId, about: request.id, ...words }]);
      const type = command.accept ? 'JoinRequestAccepted' : 'JoinRequestDeclined';
      await tx.record({ type, eventId, subjectId: teamId, at: now, data: { requestId: request.id, userId } });
      return ok({ ...request, state, decidedAt: now, decidedBy: viewer.userId });
    });
  }
}
