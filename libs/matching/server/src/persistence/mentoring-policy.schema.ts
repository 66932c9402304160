import type { MentoringPolicy } from '@jamboree/matching-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Table `mentoring_policy`: how organisers want mentors to be booked; no row means as usual. */
export const MentoringPolicySchema = new EntitySchema<MentoringPolicy>({
  name: 'mentoring_policy',
  columns: {
    eventId: columns.id({ name: 'event_id' }),
    maxOpen: columns.int({ name: 'max_open' }),
    cancelHours: columns.int({ name: 'cancel_hours' }),
    version: columns.int(),
  },
  foreignKeys: [{ name: 'fk_mentoring_policy_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] }],
});
