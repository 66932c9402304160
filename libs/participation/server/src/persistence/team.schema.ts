import type { Team } from '@jamboree/participation-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

export interface TeamRow extends Team {
  /** The name as searches compare it. */
  readonly searchName: string;
}

/** Table `team`. Names need not be unique: imported events bring their own. */
export const TeamSchema = new EntitySchema<TeamRow>({
  name: 'team',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    kind: columns.key(),
    name: columns.text(),
    searchName: columns.text({ name: 'search_name' }),
    pitch: columns.text(),
    createdAt: columns.instant({ name: 'created_at' }),
    version: columns.int(),
  },
  indices: [
    { name: 'ix_team_event', columns: ['eventId', 'id'] },
    // Made by the migration of the search, on PostgreSQL alone.
    { name: 'ix_team_search_name', columns: ['searchName'], synchronize: false },
  ],
  foreignKeys: [{ name: 'fk_team_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] }],
});
