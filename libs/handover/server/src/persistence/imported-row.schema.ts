import type { EventId, Id, Instant } from '@jamboree/kernel';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

export const IMPORTED_KINDS = ['HACKATHON', 'PROJECT'] as const;
export type ImportedKind = (typeof IMPORTED_KINDS)[number];

/** What a row of a file became, and a digest of what the row said: by it a later import sees whether the file has changed. */
export interface ImportedRow {
  readonly id: Id<'ImportedRow'>;
  readonly eventId: EventId;
  readonly kind: ImportedKind;
  /** The row's own address, in one form. */
  readonly sourceKey: string;
  /** The event or the submission. */
  readonly subjectId: string;
  /** SHA-256, lower-case hex. */
  readonly digest: string;
  readonly importedAt: Instant;
}

export const ImportedRowSchema = new EntitySchema<ImportedRow>({
  name: 'imported_row',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    kind: columns.key(),
    sourceKey: columns.text({ name: 'source_key' }),
    subjectId: columns.ref({ name: 'subject_id' }),
    digest: columns.key(),
    importedAt: columns.instant({ name: 'imported_at' }),
  },
  uniques: [{ name: 'uq_imported_row_source', columns: ['eventId', 'kind', 'sourceKey'] }],
  foreignKeys: [{ name: 'fk_imported_row_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] }],
});
