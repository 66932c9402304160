import type { LateRequest } from '@jamboree/participation-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Table `late_request`: teams that asked for a late entry, and what they were answered. */
export const LateRequestSchema = new EntitySchema<LateRequest>({
  name: 'late_request',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    submissionId: columns.ref({ name: 'submission_id' }),
    askedBy: columns.ref({ name: 'asked_by' }),
    reason: columns.text(),
    state: columns.key(),
    askedAt: columns.instant({ name: 'asked_at' }),
    toldAt: columns.instant({ name: 'told_at', nullable: true }),
    answer: columns.text(),
    closedBy: columns.ref({ name: 'closed_by', nullable: true }),
    closedAt: columns.instant({ name: 'closed_at', nullable: true }),
    extensionId: columns.ref({ name: 'extension_id', nullable: true }),
  },
  indices: [
    { name: 'uq_late_request_open', columns: ['submissionId'], unique: true, where: `"state" = 'OPEN'` },
    { name: 'ix_late_request_submission', columns: ['submissionId', 'id'] },
    { name: 'ix_late_request_event', columns: ['eventId', 'state', 'id'] },
  ],
  foreignKeys: [
    { name: 'fk_late_request_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    {
      name: 'fk_late_request_submission',
      target: 'submission',
      columnNames: ['submissionId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
    { name: 'fk_late_request_asker', target: 'person', columnNames: ['askedBy'], referencedColumnNames: ['id'] },
    { name: 'fk_late_request_closer', target: 'person', columnNames: ['closedBy'], referencedColumnNames: ['id'] },
    {
      name: 'fk_late_request_extension',
      target: 'extension',
      columnNames: ['extensionId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});
