import type { FaqEntry, Partner } from '@jamboree/event-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

export const PartnerSchema = new EntitySchema<Partner>({
  name: 'partner',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    name: columns.text(),
    part: columns.json(),
    url: columns.text({ nullable: true }),
    logoId: columns.ref({ name: 'logo_id', nullable: true }),
    logoWidth: columns.int({ name: 'logo_width', nullable: true }),
    logoHeight: columns.int({ name: 'logo_height', nullable: true }),
    awaitedLogoId: columns.ref({ name: 'awaited_logo_id', nullable: true }),
    position: columns.int(),
    version: columns.int(),
  },
  indices: [{ name: 'ix_partner_event', columns: ['eventId'] }],
  uniques: [
    { name: 'uq_partner_logo', columns: ['logoId'] },
    { name: 'uq_partner_awaited_logo', columns: ['awaitedLogoId'] },
  ],
  foreignKeys: [{ name: 'fk_partner_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] }],
});

export const FaqEntrySchema = new EntitySchema<FaqEntry>({
  name: 'faq_entry',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    group: columns.json({ name: 'group_title' }),
    question: columns.json(),
    answer: columns.json(),
    position: columns.int(),
    version: columns.int(),
  },
  indices: [{ name: 'ix_faq_entry_event', columns: ['eventId'] }],
  foreignKeys: [{ name: 'fk_faq_entry_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] }],
});
