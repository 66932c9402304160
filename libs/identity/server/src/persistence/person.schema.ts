import type { Person } from '@jamboree/identity-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Table `person`: `user` is a reserved word on PostgreSQL. */
export const PersonSchema = new EntitySchema<Person>({
  name: 'person',
  columns: {
    id: columns.id(),
    email: columns.text(),
    displayName: columns.text({ name: 'display_name' }),
    locale: columns.key(),
    timeZone: columns.key({ name: 'time_zone' }),
    city: columns.text({ nullable: true }),
    administrator: columns.boolean(),
    createdAt: columns.instant({ name: 'created_at' }),
    version: columns.int(),
  },
  uniques: [{ name: 'uq_person_email', columns: ['email'] }],
});
