import type { FormVersion } from '@jamboree/event-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Table `form_version`: written once, never changed. */
export const FormVersionSchema = new EntitySchema<FormVersion>({
  name: 'form_version',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    purpose: columns.key(),
    number: columns.int(),
    fields: columns.json(),
    savedAt: columns.instant({ name: 'saved_at' }),
    savedBy: columns.ref({ name: 'saved_by' }),
  },
  uniques: [{ name: 'uq_form_version_number', columns: ['eventId', 'purpose', 'number'] }],
  foreignKeys: [
    { name: 'fk_form_version_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    { name: 'fk_form_version_saved_by', target: 'person', columnNames: ['savedBy'], referencedColumnNames: ['id'] },
  ],
});
