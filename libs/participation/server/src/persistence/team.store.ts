import type { EventId, Instant, TeamId, UserId } from '@jamboree/kernel';
import type { Team, TeamKind, TeamMember, TeamTexts } from '@jamboree/participation-domain';
import { foldForSearch, newId, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { JoinRequestSchema } from './join-request.schema.js';
import { TeamMemberSchema } from './team-member.schema.js';
import { TeamSchema } from './team.schema.js';

export interface NewTeam extends TeamTexts {
  readonly eventId: EventId;
  readonly kind: TeamKind;
}

/** Teams and who is in them. */
@Injectable()
export class TeamStore {
  byId(tx: ReadTx, id: TeamId): Promise<Team | null> {
    return tx.findOne(TeamSchema, { where: { id } });
  }

  async namesOf(tx: ReadTx, ids: readonly TeamId[]): Promise<ReadonlyMap<TeamId, string>> {
    if (ids.length === 0) return new Map();
    return new Map((await tx.find(TeamSchema, { where: { id: In([...ids]) } })).map(({ id, name }) => [id, name]));
  }

  /** The team that a person belongs to in an event, or null. */
  async ofPerson(tx: ReadTx, eventId: EventId, userId: UserId): Promise<Team | null> {
    const membership = await tx.findOne(TeamMemberSchema, { where: { eventId, userId } });
    return membership === null ? null : this.byId(tx, membership.teamId);
  }

  /** In the order in which they joined. */
  members(tx: ReadTx, teamId: TeamId): Promise<TeamMember[]> {
    return tx.find(TeamMemberSchema, { where: { teamId }, order: { id: 'ASC' } });
  }

  async add(tx: WriteTx, team: NewTeam, now: Instant): Promise<Team> {
    const row: Team = { id: newId<'Team'>(now), ...team, createdAt: now, version: 1 };
    await tx.insert(TeamSchema, { ...row, searchName: foldForSearch(team.name) });
    return row;
  }

  /** Whoever is in a team asks no other: what they asked for elsewhere is withdrawn with it. */
  async addMember(tx: WriteTx, team: Pick<Team, 'id' | 'eventId'>, userId: UserId, lead: boolean, now: Instant): Promise<void> {
    await tx.insert(TeamMemberSchema, {
      id: newId<'TeamMember'>(now),
      eventId: team.eventId,
      teamId: team.id,
      userId,
      lead,
      joinedAt: now,
    });
    const asked = { eventId: team.eventId, userId, state: 'OPEN' as const };
    await tx.update(JoinRequestSchema, asked, { state: 'WITHDRAWN', decidedAt: now, decidedBy: userId });
  }

  async removeMember(tx: WriteTx, teamId: TeamId, userId: UserId): Promise<void> {
    await tx.delete(TeamMemberSchema, { teamId, userId });
  }

  async moveLead(tx: WriteTx, teamId: TeamId, from: UserId, to: UserId): Promise<void> {
    await tx.update(TeamMemberSchema, { teamId, userId: from }, { lead: false });
    await tx.update(TeamMemberSchema, { teamId, userId: to }, { lead: true });
  }

  /** Stores an edit that was decided on `team`. */
  async edit(tx: WriteTx, team: Team, texts: TeamTexts): Promise<void> {
    await tx.update(
      TeamSchema,
      { id: team.id, version: team.version },
      { ...texts, searchName: foldForSearch(texts.name), version: team.version + 1 },
    );
  }

  /** Its members, invitations and a draft that was never submitted go with it. */
  async remove(tx: WriteTx, id: TeamId): Promise<void> {
    await tx.delete(TeamSchema, { id });
  }
}
