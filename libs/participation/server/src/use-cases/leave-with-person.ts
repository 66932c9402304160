import { departure, type DepartureEffect } from '@jamboree/event-domain';
import { EventHooks } from '@jamboree/event-server';
import { PersonStore } from '@jamboree/identity-server';
import type { EventId, Instant, UserId } from '@jamboree/kernel';
import { departFromTeam, type Team, type TeamDeparture } from '@jamboree/participation-domain';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JoinRequestStore } from '../persistence/join-request.store.js';
import { SubmissionStore } from '../persistence/submission.store.js';
import { TeamStore } from '../persistence/team.store.js';
import { ParticipationHooks } from './participation-hooks.js';

/** What it means for a team that an organiser takes one of its members out of the event. */
@Injectable()
export class LeaveWithPerson implements OnModuleInit {
  constructor(
    private readonly hooks: EventHooks,
    private readonly followers: ParticipationHooks,
    private readonly teams: TeamStore,
    private readonly submissions: SubmissionStore,
    private readonly requests: JoinRequestStore,
    private readonly persons: PersonStore,
  ) {}

  onModuleInit(): void {
    this.hooks.addDeparture({
      preview: (tx, eventId, userId) => this.preview(tx, eventId, userId),
      carryOut: (tx, eventId, userId, at) => this.carryOut(tx, eventId, userId, at),
    });
  }

  private async preview(tx: ReadTx, eventId: EventId, userId: UserId): Promise<DepartureEffect[]> {
    const leaving = await this.decide(tx, eventId, userId);
    if (leaving === null) return [];
    const { team, decided } = leaving;
    const { name } = team;
    switch (decided.kind) {
      case 'LEAVE':
        return [departure('LEAVES_TEAM', { name })];
      case 'HAND_OVER': {
        const heir = await this.persons.byId(tx, decided.heir);
        return [departure('LEAVES_TEAM', { name }), departure('LEAD_HANDED_OVER', { name: heir?.displayName ?? null })];
      }
      case 'DISSOLVE':
        return [departure('TEAM_DISSOLVED', { name })];
      case 'LEAVE_IDEA':
        return [departure('IDEA_WITHOUT_TEAM', { name })];
    }
  }

  private async carryOut(tx: WriteTx, eventId: EventId, userId: UserId, at: Instant): Promise<void> {
    await this.requests.withdrawAll(tx, eventId, userId, at);
    const leaving = await this.decide(tx, eventId, userId);
    if (leaving === null) return;
    const { team, decided } = leaving;
    const last = decided.kind === 'DISSOLVE' || decided.kind === 'LEAVE_IDEA';
    await this.followers.leaving(tx, { eventId, teamId: team.id, userId, last, at });
    if (decided.kind === 'HAND_OVER') {
      await this.teams.moveLead(tx, team.id, userId, decided.heir);
      await tx.record({ type: 'TeamLeadHandedOver', eventId, subjectId: team.id, at, data: { from: userId, to: decided.heir } });
    }
    if (decided.kind === 'DISSOLVE') await this.teams.remove(tx, team.id);
    else await this.teams.removeMember(tx, team.id, userId);
    await tx.record({
      type: decided.kind === 'DISSOLVE' ? 'TeamDissolved' : 'TeamLeft',
      eventId,
      subjectId: team.id,
      at,
      data: { userId },
    });
  }

  private async decide(tx: ReadTx, eventId: EventId, userId: UserId): Promise<{ team: Team; decided: TeamDeparture } | null> {
    const team = await this.teams.ofPerson(tx, eventId, userId);
    if (team === null) return null;
    const members = await this.teams.members(tx, team.id);
    return { team, decided: departFromTeam(members, await this.submissions.ofTeam(tx, team.id), userId) };
  }
}
