import type { Instant, UserId } from '@jamboree/kernel';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** The secret address of somebody's own calendar: one at a time, stored as its hash alone. */
export interface CalendarFeed {
  readonly userId: UserId;
  readonly tokenHash: string;
  readonly createdAt: Instant;
}

export const CalendarFeedSchema = new EntitySchema<CalendarFeed>({
  name: 'calendar_feed',
  columns: {
    userId: { ...columns.ref({ name: 'user_id' }), primary: true, primaryKeyConstraintName: 'pk_calendar_feed' },
    tokenHash: columns.key({ name: 'token_hash' }),
    createdAt: columns.instant({ name: 'created_at' }),
  },
  uniques: [{ name: 'uq_calendar_feed_token_hash', columns: ['tokenHash'] }],
  foreignKeys: [
    { name: 'fk_calendar_feed_user', target: 'person', columnNames: ['userId'], referencedColumnNames: ['id'], onDelete: 'CASCADE' },
  ],
});
