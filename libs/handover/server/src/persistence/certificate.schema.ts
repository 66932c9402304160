import type { Certificate } from '@jamboree/handover-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Table `certificate`: at most one per person, event and kind. */
export const CertificateSchema = new EntitySchema<Certificate>({
  name: 'certificate',
  columns: {
    id: columns.id(),
    number: columns.key(),
    eventId: columns.ref({ name: 'event_id' }),
    personId: columns.ref({ name: 'person_id' }),
    kind: columns.key(),
    name: columns.text(),
    teamName: columns.text({ name: 'team_name', nullable: true }),
    issuedAt: columns.instant({ name: 'issued_at' }),
    revokedAt: columns.instant({ name: 'revoked_at', nullable: true }),
    revokedBy: columns.ref({ name: 'revoked_by', nullable: true }),
    revokedReason: columns.text({ name: 'revoked_reason', nullable: true }),
  },
  uniques: [
    { name: 'uq_certificate_number', columns: ['number'] },
    { name: 'uq_certificate_person', columns: ['eventId', 'personId', 'kind'] },
  ],
  foreignKeys: [
    { name: 'fk_certificate_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    { name: 'fk_certificate_person', target: 'person', columnNames: ['personId'], referencedColumnNames: ['id'] },
    { name: 'fk_certificate_revoked_by', target: 'person', columnNames: ['revokedBy'], referencedColumnNames: ['id'] },
  ],
});
