import type { TeamWish } from '@jamboree/participation-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Table `team_wish`: what a person wants in one event; both ticks are consents. */
export const TeamWishSchema = new EntitySchema<TeamWish>({
  name: 'team_wish',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    userId: columns.ref({ name: 'user_id' }),
    looking: columns.boolean(),
    placeMe: columns.boolean({ name: 'place_me' }),
    challengeIds: columns.json({ name: 'challenge_ids' }),
    note: columns.text(),
    version: columns.int(),
  },
  uniques: [{ name: 'uq_team_wish_event_user', columns: ['eventId', 'userId'] }],
  foreignKeys: [
    { name: 'fk_team_wish_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    { name: 'fk_team_wish_user', target: 'person', columnNames: ['userId'], referencedColumnNames: ['id'] },
  ],
});
