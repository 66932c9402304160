import type { KeptDraft } from '@jamboree/participation-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Table `kept_draft`: drafts that gave way to an earlier text. Written once, never changed. */
export const KeptDraftSchema = new EntitySchema<KeptDraft>({
  name: 'kept_draft',
  columns: {
    id: columns.id(),
    submissionId: columns.ref({ name: 'submission_id' }),
    content: columns.json(),
    formVersion: columns.int({ name: 'form_version' }),
    keptAt: columns.instant({ name: 'kept_at' }),
    keptBy: columns.ref({ name: 'kept_by' }),
  },
  indices: [{ name: 'ix_kept_draft_submission', columns: ['submissionId', 'id'] }],
  foreignKeys: [
    {
      name: 'fk_kept_draft_submission',
      target: 'submission',
      columnNames: ['submissionId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
    { name: 'fk_kept_draft_kept_by', target: 'person', columnNames: ['keptBy'], referencedColumnNames: ['id'] },
  ],
});
