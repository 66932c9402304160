import type { TeamOpening } from '@jamboree/participation-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Table `team_opening`: whom a team looks for; a team that has said nothing has no row. */
export const TeamOpeningSchema = new EntitySchema<TeamOpening>({
  name: 'team_opening',
  columns: {
    teamId: columns.id({ name: 'team_id' }),
    eventId: columns.ref({ name: 'event_id' }),
    open: columns.boolean(),
    roles: columns.json(),
    challengeIds: columns.json({ name: 'challenge_ids' }),
    version: columns.int(),
  },
  indices: [{ name: 'ix_team_opening_event', columns: ['eventId'] }],
  foreignKeys: [
    { name: 'fk_team_opening_team', target: 'team', columnNames: ['teamId'], referencedColumnNames: ['id'], onDelete: 'CASCADE' },
    { name: 'fk_team_opening_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
  ],
});
