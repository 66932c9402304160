import { PersonStore } from '@jamboree/identity-server';
import { err, ok, type EventId, type Result, type Viewer } from '@jamboree/kernel';
import { invitationProblem, leadOf, type TeamInvitation } from '@jamboree/participation-domain';
import { Clock, UnitOfWork, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { TeamMails } from '../mails/team-mails.js';
import { TeamInvitationStore } from '../persistence/team-invitation.store.js';
import { Admission } from './admission.js';
import { LoadTeam, permittedOnTeam } from './load-team.js';
import type { TeamProblem } from './problems.js';

export interface AnswerInvitationCommand extends Command {
  readonly invitationId: TeamInvitation['id'];
  readonly accept: boolean;
}

/** Answers a team that asked one in person; its lead is told by mail, once. */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly load: LoadTeam,
    private readonly admission: Admission,
    private readonly invitations: TeamInvitationStore,
    private readonly persons: PersonStore,
    private readonly mails: TeamMails,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: AnswerInvitationCommand): Promise<Result<EventId, TeamProblem>> {
    return this.uow.write<EventId, TeamProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const invitation = await this.invitations.byId(tx, command.invitationId);
      const team = invitation === null ? null : await this.load.byId(tx, viewer, invitation.teamId);
      const { userId } = viewer;
      // Somebody else's looks like none.
      if (invitation === null || team === null || userId === null || invitation.inviteeId !== userId)
        return err({ code: 'InvitationInvalid', reason: 'UNKNOWN' });

      const { id: teamId, eventId, name: teamName } = team.team;
      if (command.accept) {
        const allowed = permittedOnTeam(viewer, 'team:join', team, now);
        if (!allowed.ok) return allowed;
        const admitted = await this.admission.admit(tx, team, userId, invitation, now);
        if (!admitted.ok) return admitted;
      } else {
        const problem = invitationProblem(invitation, now);
        if (problem !== null) return err({ code: 'InvitationInvalid', reason: problem });
        await this.invitations.decline(tx, invitation.id, now);
        const data = { invitationId: invitation.id, userId };
        await tx.record({ type: 'TeamInvitationDeclined', eventId, subjectId: teamId, at: now, data });
      }
      const lead = leadOf(team.members);
      const person = await this.persons.byId(tx, userId);
      const kind = command.accept ? 'INVITATION_ACCEPTED' : 'INVITATION_DECLINED';
      const words = { teamName, personName: person?.displayName ?? '', message: '' };
      if (lead !== null) await this.mails.tell(tx, team.facts, [{ kind, to: lead.userId, about: invitation.id, ...words }]);
      return ok(eventId);
    });
  }
}
