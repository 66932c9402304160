import type { ApplicationFile } from '@jamboree/event-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Table `application_file`: files for questions of a registration form; read by who sent them, and once they are part of an application by the organisers. */
export const ApplicationFileSchema = new EntitySchema<ApplicationFile>({
  name: 'application_file',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    userId: columns.ref({ name: 'user_id' }),
    fieldKey: columns.key({ name: 'field_key' }),
    applicationId: columns.ref({ name: 'application_id', nullable: true }),
    name: columns.text(),
    state: columns.key(),
    refusal: columns.key({ nullable: true }),
    bytes: columns.int(),
    kind: columns.key({ nullable: true }),
    mediaType: columns.text({ name: 'media_type', nullable: true }),
    extension: columns.key({ nullable: true }),
    sha256: columns.key({ nullable: true }),
    width: columns.int({ nullable: true }),
    height: columns.int({ nullable: true }),
    createdAt: columns.instant({ name: 'created_at' }),
  },
  indices: [
    { name: 'ix_application_file_person', columns: ['eventId', 'userId'] },
    { name: 'ix_application_file_application', columns: ['applicationId', 'createdAt'] },
  ],
  foreignKeys: [
    { name: 'fk_application_file_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    { name: 'fk_application_file_user', target: 'person', columnNames: ['userId'], referencedColumnNames: ['id'] },
    { name: 'fk_application_file_application', target: 'application', columnNames: ['applicationId'], referencedColumnNames: ['id'] },
  ],
});
