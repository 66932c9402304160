import {
  err,
  SECTORS,
  ok,
  type EventId,
  type Id,
  type InputIssue,
  type Instant,
  type InvalidInput,
  type Result,
  type Sector,
  type UserId,
} from '@jamboree/kernel';
import type { AnswerText } from '../forms/answer-texts.js';

/** Whether whoever wants to takes part at once, or applies. */
export const REGISTRATION_MODES = ['OPEN', 'APPLICATION'] as const;
export type RegistrationMode = (typeof REGISTRATION_MODES)[number];

/** Whether an application is decided at once by places, or by an organiser. */
export const ADMISSIONS = ['AUTOMATIC', 'BY_HAND'] as const;
export type Admission = (typeof ADMISSIONS)[number];

/** Places for people of a city, of a sector, or of both; null: whichever. */
export interface Quota {
  readonly city: string | null;
  readonly sector: Sector | null;
  readonly places: number;
}

/** How people come into an event. */
export interface RegistrationPolicy {
  readonly mode: RegistrationMode;
  readonly admission: Admission;
  /** Places in all; null: as many as come. */
  readonly capacity: number | null;
  readonly quotas: readonly Quota[];
}

/** What every event has that nobody gave another policy. */
export const OPEN_REGISTRATION: RegistrationPolicy = { mode: 'OPEN', admission: 'AUTOMATIC', capacity: null, quotas: [] };

export const APPLICATION_STATES = ['SUBMITTED', 'ACCEPTED', 'WAITLISTED', 'DECLINED', 'WITHDRAWN'] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** What an organiser can make of an application. */
export const DECISIONS = ['ACCEPTED', 'WAITLISTED', 'DECLINED'] as const satisfies readonly ApplicationState[];
export type ApplicationDecision = (typeof DECISIONS)[number];

export type ApplicationId = Id<'Application'>;

/** Somebody asks to take part: one per person and event. */
export interface Application {
  readonly id: ApplicationId;
  readonly eventId: EventId;
  readonly userId: UserId;
  /** One of the event's cities; null: another one. */
  readonly city: string | null;
  readonly sector: Sector;
  /** The version of the registration form that it answers. */
  readonly formVersion: number;
  readonly answers: readonly AnswerText[];
  readonly state: ApplicationState;
  /** Why it was declined; read by the person. */
  readonly reason: string | null;
  /** Its place in the queue; who applies again stands at the end. */
  readonly submittedAt: Instant;
  readonly decidedAt: Instant | null;
  readonly decidedBy: UserId | null;
  /** Counts changes. */
  readonly version: number;
}

/**
 * Which state may follow which. A decision can be taken back while people may still register; who has withdrawn may apply again.
 */
export const APPLICATION_STEPS: Readonly<Record<ApplicationState, readonly ApplicationState[]>> = {
  SUBMITTED: ['ACCEPTED', 'WAITLISTED', 'DECLINED', 'WITHDRAWN'],
  ACCEPTED: ['WAITLISTED', 'DECLINED', 'WITHDRAWN'],
  WAITLISTED: ['ACCEPTED', 'DECLINED', 'WITHDRAWN'],
  DECLINED: ['ACCEPTED', 'WAITLISTED'],
  WITHDRAWN: ['SUBMITTED'],
};

export const REGISTRATION_LIMITS = { capacity: 100_000, quotas: 60, city: 60 } as const;

export function validateRegistration({ capacity, quotas }: RegistrationPolicy): Result<void, InvalidInput> {
  const outOfRange = (field: string, got: number): InputIssue => ({
    field,
    rule: 'outOfRange',
    figures: { min: 0, max: REGISTRATION_LIMITS.capacity, got },
  });
  const isPlaces = (places: number) => Number.isInteger(places) && places >= 0 && places <= REGISTRATION_LIMITS.capacity;
  const issues: InputIssue[] = [];
  if (capacity !== null && !isPlaces(capacity)) issues.push(outOfRange('capacity', capacity));
  if (quotas.length > REGISTRATION_LIMITS.quotas)
    issues.push({ field: 'quotas', rule: 'tooLong', figures: { max: REGISTRATION_LIMITS.quotas, got: quotas.length } });
  const cells = new Set<string>();
  for (const [index, { city, sector, places }] of quotas.slice(0, REGISTRATION_LIMITS.quotas).entries()) {
    if (!isPlaces(places)) issues.push(outOfRange(`quotas.${index}.places`, places));
    if (city !== null && (city.trim() === '' || city.length > REGISTRATION_LIMITS.city))
      issues.push({ field: `quotas.${index}.city`, rule: 'malformed' });
    if (sector !== null && !SECTORS.includes(sector)) issues.push({ field: `quotas.${index}.sector`, rule: 'unknown' });
    const cell = JSON.stringify([city, sector]);
    if (cells.has(cell)) issues.push({ field: `quotas.${index}`, rule: 'duplicate' });
    cells.add(cell);
  }
  return issues.length > 0 ? err({ code: 'InvalidInput', issues }) : ok();
}
