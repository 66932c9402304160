import type { Challenge, DeadlineChange, Prize, Track } from '@jamboree/event-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

export const TrackSchema = new EntitySchema<Track>({
  name: 'track',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    key: columns.key(),
    title: columns.json(),
    description: columns.json(),
    position: columns.int(),
    // Nullable because it was added later; the migration filled it.
    version: columns.int({ nullable: true }),
  },
  uniques: [{ name: 'uq_track_event_key', columns: ['eventId', 'key'] }],
  foreignKeys: [{ name: 'fk_track_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] }],
});

export const ChallengeSchema = new EntitySchema<Challenge>({
  name: 'challenge',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    trackId: columns.ref({ name: 'track_id', nullable: true }),
    title: columns.json(),
    description: columns.json(),
    office: columns.text({ nullable: true }),
    contact: columns.text({ nullable: true }),
    // Nullable because they were added later; the migration filled them.
    links: columns.json({ nullable: true }),
    position: columns.int(),
    version: columns.int({ nullable: true }),
  },
  indices: [{ name: 'ix_challenge_event', columns: ['eventId'] }],
  foreignKeys: [
    { name: 'fk_challenge_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    { name: 'fk_challenge_track', target: 'track', columnNames: ['trackId'], referencedColumnNames: ['id'] },
  ],
});

export const PrizeSchema = new EntitySchema<Prize>({
  name: 'prize',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    title: columns.json(),
    quantity: columns.int(),
    amount: columns.real({ nullable: true }),
    currency: columns.key({ nullable: true }),
    position: columns.int(),
    // Nullable because it was added later; the migration filled it.
    version: columns.int({ nullable: true }),
  },
  indices: [{ name: 'ix_prize_event', columns: ['eventId'] }],
  foreignKeys: [{ name: 'fk_prize_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] }],
});

export const DeadlineChangeSchema = new EntitySchema<DeadlineChange>({
  name: 'deadline_change',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    phaseId: columns.ref({ name: 'phase_id' }),
    oldClosesAt: columns.instant({ name: 'old_closes_at' }),
    newClosesAt: columns.instant({ name: 'new_closes_at' }),
    changedBy: columns.ref({ name: 'changed_by' }),
    reason: columns.text(),
    at: columns.instant(),
  },
  indices: [{ name: 'ix_deadline_change_event', columns: ['eventId'] }],
  foreignKeys: [
    { name: 'fk_deadline_change_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    { name: 'fk_deadline_change_phase', target: 'phase', columnNames: ['phaseId'], referencedColumnNames: ['id'] },
    { name: 'fk_deadline_change_changed_by', target: 'person', columnNames: ['changedBy'], referencedColumnNames: ['id'] },
  ],
});
