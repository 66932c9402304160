import type { Shortlist, ShortlistEntry } from '@jamboree/handover-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Table `shortlist`: one per event. */
export const ShortlistSchema = new EntitySchema<Shortlist>({
  name: 'shortlist',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    state: columns.key(),
    decidedAt: columns.instant({ name: 'decided_at', nullable: true }),
    decidedBy: columns.ref({ name: 'decided_by', nullable: true }),
    releasedAt: columns.instant({ name: 'released_at', nullable: true }),
    releasedBy: columns.ref({ name: 'released_by', nullable: true }),
    version: columns.int(),
  },
  uniques: [{ name: 'uq_shortlist_event', columns: ['eventId'] }],
  foreignKeys: [
    { name: 'fk_shortlist_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    { name: 'fk_shortlist_decided_by', target: 'person', columnNames: ['decidedBy'], referencedColumnNames: ['id'] },
    { name: 'fk_shortlist_released_by', target: 'person', columnNames: ['releasedBy'], referencedColumnNames: ['id'] },
  ],
});

/** Table `shortlist_entry`: a place on a list. */
export const ShortlistEntrySchema = new EntitySchema<ShortlistEntry>({
  name: 'shortlist_entry',
  columns: {
    id: columns.id(),
    shortlistId: columns.ref({ name: 'shortlist_id' }),
    submissionId: columns.ref({ name: 'submission_id' }),
    rank: columns.int(),
    rationale: columns.text(),
    figures: columns.json({ nullable: true }),
  },
  uniques: [
    { name: 'uq_shortlist_entry_submission', columns: ['shortlistId', 'submissionId'] },
    { name: 'uq_shortlist_entry_rank', columns: ['shortlistId', 'rank'] },
  ],
  indices: [{ name: 'ix_shortlist_entry_submission', columns: ['submissionId'] }],
  foreignKeys: [
    { name: 'fk_shortlist_entry_shortlist', target: 'shortlist', columnNames: ['shortlistId'], referencedColumnNames: ['id'] },
    { name: 'fk_shortlist_entry_submission', target: 'submission', columnNames: ['submissionId'], referencedColumnNames: ['id'] },
  ],
});
