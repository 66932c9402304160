import type { Phase } from '@jamboree/event-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Phases from before there were guards hold no list. */
const listOrNull = {
  to: (list: readonly unknown[] | null) => (list === null || list.length === 0 ? null : list),
  from: (list: readonly unknown[] | null) => list ?? [],
};

export const PhaseSchema = new EntitySchema<Phase>({
  name: 'phase',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    key: columns.key(),
    title: columns.json(),
    lane: columns.key(),
    state: columns.key(),
    position: columns.int(),
    opensAt: columns.instant({ name: 'opens_at' }),
    closesAt: columns.instant({ name: 'closes_at' }),
    graceSeconds: columns.int({ name: 'grace_seconds' }),
    visit: columns.int(),
    pauseReason: columns.text({ name: 'pause_reason', nullable: true }),
    version: columns.int(),
    grants: columns.json(),
    leadsTo: columns.key({ name: 'leads_to', nullable: true }),
    guards: { ...columns.json({ nullable: true }), transformer: listOrNull },
    guardFailures: { ...columns.json({ name: 'guard_failures', nullable: true }), transformer: listOrNull },
    overrideReason: columns.text({ name: 'override_reason', nullable: true }),
  },
  uniques: [{ name: 'uq_phase_event_key', columns: ['eventId', 'key'] }],
  // The clock asks every second which phases are due; it looks at the few that have not closed.
  indices: [{ name: 'ix_phase_state', columns: ['state', 'opensAt'] }],
  checks: [{ name: 'ck_phase_closes_after_it_opens', expression: '"closes_at" >= "opens_at"' }],
  foreignKeys: [{ name: 'fk_phase_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] }],
});
