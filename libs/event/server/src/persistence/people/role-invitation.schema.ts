import type { RoleInvitation } from '@jamboree/event-domain';
import { columns, foldForSearch } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

export interface RoleInvitationRow extends RoleInvitation {
  /** The name as searches compare it. */
  readonly searchName: string;
}

/** Table `role_invitation`: who was invited to what and what they answered; read by the person and by the organisers of the event. */
export const RoleInvitationSchema = new EntitySchema<RoleInvitationRow>({
  name: 'role_invitation',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    userId: columns.ref({ name: 'user_id' }),
    role: columns.key(),
    state: columns.key(),
    invitedBy: columns.ref({ name: 'invited_by' }),
    name: columns.text(),
    searchName: columns.text({ name: 'search_name' }),
    note: columns.json(),
    sentAt: columns.instant({ name: 'sent_at' }),
    timesSent: columns.int({ name: 'times_sent' }),
    expiresAt: columns.instant({ name: 'expires_at', nullable: true }),
    answeredAt: columns.instant({ name: 'answered_at', nullable: true }),
  },
  uniques: [{ name: 'uq_role_invitation_event_user_role', columns: ['eventId', 'userId', 'role'] }],
  indices: [
    { name: 'ix_role_invitation_event', columns: ['eventId', 'sentAt', 'id'] },
    { name: 'ix_role_invitation_user', columns: ['userId'] },
    { name: 'ix_role_invitation_inviter', columns: ['invitedBy', 'sentAt'] },
    { name: 'ix_role_invitation_due', columns: ['state', 'expiresAt'] },
  ],
  foreignKeys: [
    { name: 'fk_role_invitation_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    { name: 'fk_role_invitation_user', target: 'person', columnNames: ['userId'], referencedColumnNames: ['id'] },
    { name: 'fk_role_invitation_invited_by', target: 'person', columnNames: ['invitedBy'], referencedColumnNames: ['id'] },
  ],
});

export function roleInvitationRow(invitation: RoleInvitation): RoleInvitationRow {
  return { ...invitation, searchName: foldForSearch(invitation.name) };
}
