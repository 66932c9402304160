import { PersonStore } from '@jamboree/identity-server';
import { err, ok, type Result, type TeamId, type UserId, type Viewer } from '@jamboree/kernel';
import { invitePerson, type TeamInvitation } from '@jamboree/participation-domain';
import { Clock, newId, randomToken, sha256, UnitOfWork, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { TeamMails } from '../mails/team-mails.js';
import { FinderStore } from '../persistence/finder.store.js';
import { TeamInvitationStore } from '../persistence/team-invitation.store.js';
import { TeamStore } from '../persistence/team.store.js';
import { LoadTeam, permittedOnTeam } from './load-team.js';
import type { InvitePersonProblem } from './problems.js';

export interface InvitePersonCommand extends Command {
  readonly teamId: TeamId;
  readonly userId: UserId;
  readonly message: string;
}

/** Asks somebody of the team finder into the team, without knowing a mail address; the person is told by mail, once. */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly load: LoadTeam,
    private readonly teams: TeamStore,
    private readonly invitations: TeamInvitationStore,
    private readonly finder: FinderStore,
    private readonly persons: PersonStore,
    private readonly mails: TeamMails,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: InvitePersonCommand): Promise<Result<TeamInvitation, InvitePersonProblem>> {
    // Nobody is told this token: the invitation is answered by the person it is for.
    const tokenHash = sha256(randomToken());
    return this.uow.write<TeamInvitation, InvitePersonProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const team = await this.load.byId(tx, viewer, command.teamId);
      if (team === null) return err({ code: 'NotFound', what: 'team' });
      const allowed = permittedOnTeam(viewer, 'team:lead', team, now);
      if (!allowed.ok) return allowed;
      if (viewer.userId === null) return err({ code: 'NotPermitted', action: 'team:lead', reason: 'SIGNED_OUT' });

      const { id: teamId, eventId, name: teamName } = team.team;
      const inviteeId = command.userId;
      const findable = await this.finder.isFindable(tx, eventId, inviteeId);
      // Whoever does not show themselves here is not told about, not even that they have a team.
      const theirTeam = findable ? await this.teams.ofPerson(tx, eventId, inviteeId) : null;
      const toPeople = await this.invitations.toPeople(tx, teamId);
      const size = { members: team.members.length, teamMax: team.facts.event.teamMax };
      const decided = invitePerson({ ...size, findable, theirTeam, toPeople, inviteeId }, command.message, now);
      if (!decided.ok) return decided;

      const unused = { uses: 0, revokedAt: null, declinedAt: null } as const;
      const made = { eventId, teamId, tokenHash, createdBy: viewer.userId, createdAt: now, inviteeId, ...unused };
      const invitation: TeamInvitation = { id: newId(now), ...made, ...decided.value };
      await this.invitations.add(tx, invitation);
      const inviter = await this.persons.byId(tx, viewer.userId);
      const words = { teamName, personName: inviter?.displayName ?? '', message: invitation.message ?? '' };
      await this.mails.tell(tx, team.facts, [{ kind: 'INVITED', to: inviteeId, about: invitation.id, ...words }]);
      const data = { invitationId: invitation.id, userId: inviteeId };
      await tx.record({ type: 'PersonInvitedToTeam', eventId, subjectId: teamId, at: now, data });
      return ok(invitation);
    });
  }
}
