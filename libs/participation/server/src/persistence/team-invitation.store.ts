import type { TeamId } from '@jamboree/kernel';
import type { Instant } from '@jamboree/kernel';
import type { TeamInvitation } from '@jamboree/participation-domain';
import { sha256, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
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

  async add(tx: WriteTx, invitation: TeamInvitation): Promise<void> {
    await tx.insert(TeamInvitationSchema, invitation);
  }

  /** Counts one more person who joined by it. */
  async use(tx: WriteTx, invitation: TeamInvitation): Promise<void> {
    await tx.update(TeamInvitationSchema, { id: invitation.id }, { uses: invitation.uses + 1 });
  }

  async revoke(tx: WriteTx, id: TeamInvitation['id'], now: Instant): Promise<void> {
    await tx.update(TeamInvitationSchema, { id }, { revokedAt: now });
  }
}
