import type { Event } from '@jamboree/event-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

export const EventSchema = new EntitySchema<Event>({
  name: 'event',
  columns: {
    id: columns.id(),
    slug: columns.key(),
    title: columns.json(),
    promise: columns.json(),
    description: columns.json(),
    state: columns.key(),
    templateKey: columns.key({ name: 'template_key' }),
    externalUrl: columns.text({ name: 'external_url', nullable: true }),
    zones: columns.json(),
    teamMin: columns.int({ name: 'team_min' }),
    teamMax: columns.int({ name: 'team_max' }),
    lateEntriesMarked: columns.boolean({ name: 'late_entries_marked', nullable: true }),
    coauthorOfEachCity: columns.boolean({ name: 'coauthor_of_each_city', nullable: true }),
    createdBy: columns.ref({ name: 'created_by' }),
    createdAt: columns.instant({ name: 'created_at' }),
    publishedAt: columns.instant({ name: 'published_at', nullable: true }),
    cancelReason: columns.text({ name: 'cancel_reason', nullable: true }),
    version: columns.int(),
  },
  uniques: [
    { name: 'uq_event_slug', columns: ['slug'] },
    { name: 'uq_event_external_url', columns: ['externalUrl'] },
  ],
  indices: [{ name: 'ix_event_published_at', columns: ['publishedAt', 'id'] }],
  foreignKeys: [{ name: 'fk_event_created_by', target: 'person', columnNames: ['createdBy'], referencedColumnNames: ['id'] }],
});
