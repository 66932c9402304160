import type { Application, RegistrationPolicy } from '@jamboree/event-domain';
import type { EventId, Id, Instant, Locale, UserId } from '@jamboree/kernel';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

export interface RegistrationRow extends RegistrationPolicy {
  readonly eventId: EventId;
  /** Counts changes; to be expected by a change. */
  readonly version: number;
}

/** Table `registration`: how people come into an event, where an organiser has said so. */
export const RegistrationSchema = new EntitySchema<RegistrationRow>({
  name: 'registration',
  columns: {
    eventId: columns.id({ name: 'event_id' }),
    mode: columns.key(),
    admission: columns.key(),
    capacity: columns.int({ nullable: true }),
    quotas: columns.json(),
    version: columns.int(),
  },
  foreignKeys: [{ name: 'fk_registration_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] }],
});

/** Table `application`: what people say about themselves to take part; read by them and by the organisers of the event. */
export const ApplicationSchema = new EntitySchema<Application>({
  name: 'application',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    userId: columns.ref({ name: 'user_id' }),
    city: columns.text({ nullable: true }),
    sector: columns.key(),
    formVersion: columns.int({ name: 'form_version' }),
    answers: columns.json(),
    state: columns.key(),
    reason: columns.text({ nullable: true }),
    submittedAt: columns.instant({ name: 'submitted_at' }),
    decidedAt: columns.instant({ name: 'decided_at', nullable: true }),
    decidedBy: columns.ref({ name: 'decided_by', nullable: true }),
    version: columns.int(),
  },
  uniques: [{ name: 'uq_application_event_user', columns: ['eventId', 'userId'] }],
  indices: [{ name: 'ix_application_queue', columns: ['eventId', 'submittedAt', 'id'] }],
  foreignKeys: [
    { name: 'fk_application_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    { name: 'fk_application_user', target: 'person', columnNames: ['userId'], referencedColumnNames: ['id'] },
    { name: 'fk_application_decided_by', target: 'person', columnNames: ['decidedBy'], referencedColumnNames: ['id'] },
  ],
});

/** What somebody agreed to, and until when. Never altered but by the withdrawal. */
export interface ConsentRow {
  readonly id: Id<'Consent'>;
  readonly eventId: EventId;
  readonly userId: UserId;
  readonly fieldKey: string;
  readonly textVersion: number;
  /** The language in which the words were read. */
  readonly locale: Locale;
  /** The words themselves, in that language: what the consent is for. */
  readonly purpose: string;
  readonly givenAt: Instant;
  readonly withdrawnAt: Instant | null;
}

/** Table `consent`: the ledger of what people agreed to. */
export const ConsentSchema = new EntitySchema<ConsentRow>({
  name: 'consent',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    userId: columns.ref({ name: 'user_id' }),
    fieldKey: columns.key({ name: 'field_key' }),
    textVersion: columns.int({ name: 'text_version' }),
    locale: columns.key(),
    purpose: columns.text(),
    givenAt: columns.instant({ name: 'given_at' }),
    withdrawnAt: columns.instant({ name: 'withdrawn_at', nullable: true }),
  },
  indices: [{ name: 'ix_consent_person', columns: ['eventId', 'userId'] }],
  foreignKeys: [
    { name: 'fk_consent_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    { name: 'fk_consent_user', target: 'person', columnNames: ['userId'], referencedColumnNames: ['id'] },
  ],
});
