import type { WalkInTicket } from '@jamboree/matching-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Table `walk_in_ticket`: the queue of a desk, in the order of its ids. The database itself keeps a team from standing in two. */
export const WalkInTicketSchema = new EntitySchema<WalkInTicket>({
  name: 'walk_in_ticket',
  columns: {
    id: columns.id(),
    deskId: columns.ref({ name: 'desk_id' }),
    eventId: columns.ref({ name: 'event_id' }),
    teamId: columns.ref({ name: 'team_id', nullable: true }),
    userId: columns.ref({ name: 'user_id' }),
    state: columns.key(),
    takenAt: columns.instant({ name: 'taken_at' }),
    calledAt: columns.instant({ name: 'called_at', nullable: true }),
    endedAt: columns.instant({ name: 'ended_at', nullable: true }),
    version: columns.int(),
  },
  indices: [
    { name: 'uq_walk_in_ticket_team', columns: ['eventId', 'teamId'], unique: true, where: '"ended_at" IS NULL' },
    { name: 'uq_walk_in_ticket_user', columns: ['eventId', 'userId'], unique: true, where: '"ended_at" IS NULL AND "team_id" IS NULL' },
    { name: 'uq_walk_in_ticket_called', columns: ['deskId'], unique: true, where: `"state" = 'CALLED'` },
    { name: 'ix_walk_in_ticket_desk', columns: ['deskId', 'id'] },
  ],
  foreignKeys: [
    { name: 'fk_walk_in_ticket_desk', target: 'walk_in_desk', columnNames: ['deskId'], referencedColumnNames: ['id'] },
    { name: 'fk_walk_in_ticket_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    { name: 'fk_walk_in_ticket_team', target: 'team', columnNames: ['teamId'], referencedColumnNames: ['id'], onDelete: 'CASCADE' },
    { name: 'fk_walk_in_ticket_user', target: 'person', columnNames: ['userId'], referencedColumnNames: ['id'] },
  ],
});
