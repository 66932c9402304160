import type { RoleGrant } from '@jamboree/event-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

export const RoleGrantSchema = new EntitySchema<RoleGrant>({
  name: 'role_grant',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    userId: columns.ref({ name: 'user_id' }),
    role: columns.key(),
    grantedBy: columns.ref({ name: 'granted_by' }),
    at: columns.instant(),
  },
  uniques: [{ name: 'uq_role_grant_event_user_role', columns: ['eventId', 'userId', 'role'] }],
  indices: [{ name: 'ix_role_grant_user', columns: ['userId'] }],
  foreignKeys: [
    { name: 'fk_role_grant_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    { name: 'fk_role_grant_user', target: 'person', columnNames: ['userId'], referencedColumnNames: ['id'] },
    { name: 'fk_role_grant_granted_by', target: 'person', columnNames: ['grantedBy'], referencedColumnNames: ['id'] },
  ],
});
