import type { JoinRequest } from '@jamboree/participation-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Table `join_request`: people who asked a team to take them in. */
export const JoinRequestSchema = new EntitySchema<JoinRequest>({
  name: 'join_request',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    teamId: columns.ref({ name: 'team_id' }),
    userId: columns.ref({ name: 'user_id' }),
    message: columns.text(),
    state: columns.key(),
    createdAt: columns.instant({ name: 'created_at' }),
    expiresAt: columns.instant({ name: 'expires_at' }),
    decidedAt: columns.instant({ name: 'decided_at', nullable: true }),
    decidedBy: columns.ref({ name: 'decided_by', nullable: true }),
  },
  indices: [
    { name: 'ix_join_request_team', columns: ['teamId', 'id'] },
    { name: 'ix_join_request_person', columns: ['eventId', 'userId'] },
  ],
  foreignKeys: [
    { name: 'fk_join_request_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    { name: 'fk_join_request_team', target: 'team', columnNames: ['teamId'], referencedColumnNames: ['id'], onDelete: 'CASCADE' },
    { name: 'fk_join_request_user', target: 'person', columnNames: ['userId'], referencedColumnNames: ['id'] },
    { name: 'fk_join_request_decider', target: 'person', columnNames: ['decidedBy'], referencedColumnNames: ['id'] },
  ],
});
