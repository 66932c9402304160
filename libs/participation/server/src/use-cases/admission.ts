import { type Instant, type Result, type UserId } from '@jamboree/kernel';
import { enterTeam, joinTeam, type JoinTeamProblem, type TeamInvitation } from '@jamboree/participation-domain';
import type { WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { TeamInvitationStore } from '../persistence/team-invitation.store.js';
import { TeamStore } from '../persistence/team.store.js';
import { teamLocks, type TeamFacts } from './load-team.js';

/**
 * The one way into a team, by whatever door. Its size holds under parallel load: transactions are serialisable, so of two people who both
 * count five members and take the sixth place, one counts again.
 */
@Injectable()
export class Admission {
  constructor(
    private readonly teams: TeamStore,
    private readonly invitations: TeamInvitationStore,
  ) {}

  async admit(
    tx: WriteTx,
    team: TeamFacts,
    userId: UserId,
    invitation: TeamInvitation | null,
    now: Instant,
  ): Promise<Result<void, JoinTeamProblem>> {
    const { id, eventId } = team.team;
    const ownTeam = await this.teams.ofPerson(tx, eventId, userId);
    const facts = { ...teamLocks(team), ownTeam, members: team.members.length, teamMax: team.facts.event.teamMax };
    const decided = invitation === null ? enterTeam(facts, now) : joinTeam({ ...facts, invitation }, now);
    if (!decided.ok) return decided;

    // A team that everybody had left gets its lead back with the first who joins.
    await this.teams.addMember(tx, team.team, userId, team.members.length === 0, now);
    if (invitation !== null) await this.invitations.use(tx, invitation);
    const data = { userId, ...(invitation === null ? {} : { invitationId: invitation.id }) };
    await tx.record({ type: 'TeamJoined', eventId, subjectId: id, at: now, data });
    return decided;
  }
}
