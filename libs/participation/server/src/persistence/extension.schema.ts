import type { Extension } from '@jamboree/participation-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Table `extension`: granted late entries. Revoked ones stay, so that nothing that came in by one loses its reason. */
export const ExtensionSchema = new EntitySchema<Extension>({
  name: 'extension',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    submissionId: columns.ref({ name: 'submission_id' }),
    scope: columns.key(),
    grantedBy: columns.ref({ name: 'granted_by' }),
    reason: columns.text(),
    grantedAt: columns.instant({ name: 'granted_at' }),
    expiresAt: columns.instant({ name: 'expires_at' }),
    revokedAt: columns.instant({ name: 'revoked_at', nullable: true }),
  },
  indices: [
    { name: 'ix_extension_submission', columns: ['submissionId'] },
    { name: 'ix_extension_event', columns: ['eventId', 'id'] },
  ],
  foreignKeys: [
    { name: 'fk_extension_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    {
      name: 'fk_extension_submission',
      target: 'submission',
      columnNames: ['submissionId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
    { name: 'fk_extension_granted_by', target: 'person', columnNames: ['grantedBy'], referencedColumnNames: ['id'] },
  ],
});
