import type { TeamInvitation } from '@jamboree/participation-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Table `team_invitation`: only the hash of the link's token is kept; one to a person has a token that nobody was told. */
export const TeamInvitationSchema = new EntitySchema<TeamInvitation>({
  name: 'team_invitation',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    teamId: columns.ref({ name: 'team_id' }),
    tokenHash: columns.key({ name: 'token_hash' }),
    createdBy: columns.ref({ name: 'created_by' }),
    createdAt: columns.instant({ name: 'created_at' }),
    expiresAt: columns.instant({ name: 'expires_at' }),
    maxUses: columns.int({ name: 'max_uses' }),
    uses: columns.int(),
    revokedAt: columns.instant({ name: 'revoked_at', nullable: true }),
    inviteeId: columns.ref({ name: 'invitee_id', nullable: true }),
    message: columns.text({ nullable: true }),
    declinedAt: columns.instant({ name: 'declined_at', nullable: true }),
  },
  uniques: [{ name: 'uq_team_invitation_token_hash', columns: ['tokenHash'] }],
  indices: [{ name: 'ix_team_invitation_team', columns: ['teamId'] }],
  foreignKeys: [
    { name: 'fk_team_invitation_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    { name: 'fk_team_invitation_team', target: 'team', columnNames: ['teamId'], referencedColumnNames: ['id'], onDelete: 'CASCADE' },
    { name: 'fk_team_invitation_creator', target: 'person', columnNames: ['createdBy'], referencedColumnNames: ['id'] },
    { name: 'fk_team_invitation_invitee', target: 'person', columnNames: ['inviteeId'], referencedColumnNames: ['id'] },
  ],
});
