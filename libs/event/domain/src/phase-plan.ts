import { LOCALES, type LocalizedText } from '@jamboree/kernel';
import { sameGrants, type Phase } from './phase.js';

/** What an organiser plans of a phase; the rest of it happens. */
export type PhasePlan = Pick<Phase, 'title' | 'lane' | 'opensAt' | 'closesAt' | 'graceSeconds' | 'grants' | 'leadsTo' | 'guards'>;

/** A phase that has not begun. */
export function freshPhase(identity: Pick<Phase, 'id' | 'eventId' | 'key' | 'position'>, plan: PhasePlan): Phase {
  return { ...identity, ...plan, state: 'PLANNED', visit: 1, pauseReason: null, version: 1, guardFailures: [], overrideReason: null };
}

export type PlanField = keyof PhasePlan;
export const PLAN_FIELDS: readonly PlanField[] = ['title', 'lane', 'opensAt', 'closesAt', 'graceSeconds', 'grants', 'leadsTo', 'guards'];

/** The planned part of a phase. */
export function asPlanned({ title, lane, opensAt, closesAt, graceSeconds, grants, leadsTo, guards }: Phase): PhasePlan {
  return { title, lane, opensAt, closesAt, graceSeconds, grants, leadsTo, guards };
}

/** In what a plan differs from the phase; a new phase differs in everything. */
export function changedFields(phase: Phase | undefined, plan: PhasePlan): PlanField[] {
  return phase === undefined ? [...PLAN_FIELDS] : PLAN_FIELDS.filter((field) => !sameField(field, asPlanned(phase), plan));
}

function sameField(field: PlanField, one: PhasePlan, other: PhasePlan): boolean {
  switch (field) {
    case 'title':
      return sameText(one.title, other.title);
    case 'grants':
      return sameGrants(one.grants, other.grants);
    case 'guards':
      return guardsAsText(one) === guardsAsText(other);
    default:
      return one[field] === other[field];
  }
}

/** Guards in an order of their own, to be compared. */
export function guardsAsText({ guards }: Pick<PhasePlan, 'guards'>): string {
  return guards
    .map(({ kind, atLeast }) => `${kind} ${atLeast}`)
    .sort()
    .join();
}

export function sameText(one: LocalizedText, other: LocalizedText): boolean {
  return LOCALES.every((locale) => (one[locale] ?? '') === (other[locale] ?? ''));
}
