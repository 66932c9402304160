import type { EventId, Instant, TeamId, UserId } from '@jamboree/kernel';
import type { TeamInvitation } from '@jamboree/participation-domain';
import { sha256, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { TeamInvitationSchema } from './team-invitation.schema.js';

/** Invitations, by the hash of their link's token. */
@Injectable()
export class TeamInvitationStore {
  byToken(tx: ReadTx, token: string): Promise<TeamInvitation | null> {
    return tx.findOne(TeamInvitationSchema, { where: { tokenHash: sha256(token) } });
  }

  byId(tx: ReadTx, id: TeamInvitation['id']): Promise<TeamInvitation | null> {
    return tx.findOne(TeamInvitationSchema, { where: { id } });
  }

  /** Newest first. */
  ofTeam(tx: ReadTx, teamId: TeamId): Promise<TeamInvitation[]> {
    return tx.find(TeamInvitationSchema, { where: { teamId }, order: { id: 'DESC' } });
  }

  /** Those of the team to people, whatever became of them. */
  toPeople(tx: ReadTx, teamId: TeamId): Promise<TeamInvitation[]> {
    return tx.find(TeamInvitationSchema, { where: { teamId, inviteeId: Not(IsNull()) }, order: { id: 'DESC' } });
  }

  /** Those to one person in an event, newest first. */
  toPerson(tx: ReadTx, eventId: EventId, inviteeId: UserId): Promise<TeamInvitation[]> {
    return tx.find(TeamInvitationSchema, { where: { eventId, inviteeId }, order: { id: 'DESC' } });
  }

  async add(tx: WriteTx, invitation: TeamInvitation): Promise<void> {
    await tx.insert(TeamInvitationSchema, invitation);
  }

  /** Counts one more person who joined by it. */
  async use(tx: WriteTx, invitation: TeamInvitation): Promise<void> {
    await tx.update(TeamInvitationSchema, { id: invitation.id }, { uses: invitation.uses + 1 });
  }

  async decline(tx: WriteTx, id: TeamInvitation['id'], now: Instant): Promise<void> {
    await tx.update(TeamInvitationSchema, { id }, { declinedAt: now });
  }

  async revoke(tx: WriteTx, id: TeamInvitation['id'], now: Instant): Promise<void> {
    await tx.update(TeamInvitationSchema, { id }, { revokedAt: now });
  }
}
