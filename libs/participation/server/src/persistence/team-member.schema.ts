import type { TeamMember } from '@jamboree/participation-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Table `team_member`. One team per person and event, whatever two requests try at the same moment. */
export const TeamMemberSchema = new EntitySchema<TeamMember>({
  name: 'team_member',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    teamId: columns.ref({ name: 'team_id' }),
    userId: columns.ref({ name: 'user_id' }),
    lead: columns.boolean(),
    joinedAt: columns.instant({ name: 'joined_at' }),
  },
  uniques: [{ name: 'uq_team_member_event_user', columns: ['eventId', 'userId'] }],
  indices: [
    { name: 'ix_team_member_team', columns: ['teamId'] },
    { name: 'ix_team_member_user', columns: ['userId'] },
  ],
  foreignKeys: [
    { name: 'fk_team_member_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    { name: 'fk_team_member_team', target: 'team', columnNames: ['teamId'], referencedColumnNames: ['id'], onDelete: 'CASCADE' },
    { name: 'fk_team_member_user', target: 'person', columnNames: ['userId'], referencedColumnNames: ['id'] },
  ],
});
