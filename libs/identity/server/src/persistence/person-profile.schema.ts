import type { PersonProfile } from '@jamboree/identity-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Table `person_profile`: what people tell about themselves; nobody needs a row to take part. Who sees what of it: `visibleProfile`. */
export const PersonProfileSchema = new EntitySchema<PersonProfile>({
  name: 'person_profile',
  columns: {
    userId: columns.id({ name: 'user_id' }),
    skills: columns.json(),
    languages: columns.json(),
    sector: columns.key({ nullable: true }),
    offers: columns.json(),
    seeks: columns.json(),
    about: columns.text(),
    hours: columns.json(),
    visibility: columns.json(),
    finderSince: columns.instant({ name: 'finder_since', nullable: true }),
    version: columns.int(),
  },
  foreignKeys: [
    { name: 'fk_person_profile_user', target: 'person', columnNames: ['userId'], referencedColumnNames: ['id'], onDelete: 'CASCADE' },
  ],
});
