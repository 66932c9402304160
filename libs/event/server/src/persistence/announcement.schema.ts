import type { Announcement } from '@jamboree/event-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

export const AnnouncementSchema = new EntitySchema<Announcement>({
  name: 'announcement',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    title: columns.json(),
    body: columns.json(),
    audience: columns.key(),
    pinned: columns.boolean(),
    publishedAt: columns.instant({ name: 'published_at' }),
    editedAt: columns.instant({ name: 'edited_at', nullable: true }),
    withdrawnAt: columns.instant({ name: 'withdrawn_at', nullable: true }),
    createdBy: columns.ref({ name: 'created_by' }),
    version: columns.int(),
  },
  indices: [{ name: 'ix_announcement_event', columns: ['eventId', 'publishedAt'] }],
  foreignKeys: [
    { name: 'fk_announcement_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    { name: 'fk_announcement_created_by', target: 'person', columnNames: ['createdBy'], referencedColumnNames: ['id'] },
  ],
});
