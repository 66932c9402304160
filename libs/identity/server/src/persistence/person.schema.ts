import type { Person } from '@jamboree/identity-domain';
import { columns, foldForSearch } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

export interface PersonRow extends Person {
  /** The name as searches compare it and lists order it. */
  readonly searchName: string;
}

/** Table `person`: `user` is a reserved word on PostgreSQL. */
export const PersonSchema = new EntitySchema<PersonRow>({
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
    // Nullable because SQLite adds no other column to a table with rows in it; every row has it.
    searchName: columns.text({ name: 'search_name', nullable: true }),
  },
  uniques: [{ name: 'uq_person_email', columns: ['email'] }],
});

export function personRow(person: Person): PersonRow {
  return { ...person, searchName: foldForSearch(person.displayName) };
}
