import type { Sector } from '@jamboree/kernel';
import type { Application, Quota, RegistrationPolicy } from './registration.js';

/** Where somebody is counted. */
export type Cell = Pick<Application, 'city' | 'sector'>;

/** How many were admitted of each city and sector. */
export interface Admitted {
  readonly city: string | null;
  /** Null for people of whom it is not known: they never applied. */
  readonly sector: Sector | null;
  readonly count: number;
}

/** A place now, or what is full: the event as a whole, or the first quota that counts the person. */
export type AdmissionDecision =
  | { readonly kind: 'ACCEPT' }
  | {
      readonly kind: 'WAITLIST';
      readonly full: { readonly kind: 'CAPACITY'; readonly places: number } | ({ readonly kind: 'QUOTA' } & Quota);
    };

type Places = Pick<RegistrationPolicy, 'capacity' | 'quotas'>;

/** Whether there is a place: in the event, and in every quota that counts the person. Who no quota counts is limited by the event alone. */
export function decideAdmission({ capacity, quotas }: Places, admitted: readonly Admitted[], person: Cell): AdmissionDecision {
  if (capacity !== null && taken(admitted, { city: null, sector: null }) >= capacity)
    return { kind: 'WAITLIST', full: { kind: 'CAPACITY', places: capacity } };
  const full = quotas.find((quota) => counts(quota, person) && taken(admitted, quota) >= quota.places);
  return full === undefined ? { kind: 'ACCEPT' } : { kind: 'WAITLIST', full: { kind: 'QUOTA', ...full } };
}

/** Who of those waiting gets a place now, in their order: whoever does not fit lets the next one pass. */
export function promotions<Waiting extends Cell>(policy: Places, admitted: readonly Admitted[], waiting: readonly Waiting[]): Waiting[] {
  const promoted: Waiting[] = [];
  let now = admitted;
  for (const person of waiting) {
    if (decideAdmission(policy, now, person).kind !== 'ACCEPT') continue;
    promoted.push(person);
    now = [...now, { city: person.city, sector: person.sector, count: 1 }];
  }
  return promoted;
}

/** People whom a quota counts. */
export function taken(admitted: readonly Admitted[], quota: Pick<Quota, 'city' | 'sector'>): number {
  return admitted.filter((cell) => counts(quota, cell)).reduce((sum, { count }) => sum + count, 0);
}

function counts(quota: Pick<Quota, 'city' | 'sector'>, { city, sector }: Pick<Admitted, 'city' | 'sector'>): boolean {
  return (quota.city === null || quota.city === city) && (quota.sector === null || quota.sector === sector);
}
