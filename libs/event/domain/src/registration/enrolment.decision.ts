import type { InputIssue, Sector } from '@jamboree/kernel';
import type { AnswerText } from '../forms/answer-texts.js';
import { decideAdmission, type Admitted, type Cell } from './admission.decision.js';
import type { ApplicationState, Quota, RegistrationPolicy } from './registration.js';

/** Somebody whom an organiser brings into the event, as a file or a form tells of them. Nothing in it has been checked. */
export interface Enrolment {
  readonly email: string;
  readonly displayName: string | null;
  /** A language of the interface; what is none counts as not said. */
  readonly language: string | null;
  readonly city: string | null;
  readonly timeZone: string | null;
  readonly sector: Sector | null;
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  readonly offers: string;
  readonly seeks: string;
  /** To the registration form, without consents: those only the person gives. */
  readonly answers: readonly AnswerText[];
}

export const MOST_ENROLLED_AT_ONCE = 100;

/**
 * - `ENROLLED` takes part now
 * - `WAITLISTED` what is full is said
 * - `SUBMITTED` an organiser decides about it
 * - `KNOWN` is in the event, or waits, already: nothing changes
 * - `REFUSED` for what is wrong with the row, or because the person has withdrawn or was declined
 */
export const ENROLMENT_OUTCOMES = ['ENROLLED', 'WAITLISTED', 'SUBMITTED', 'KNOWN', 'REFUSED'] as const;
export type EnrolmentOutcome = (typeof ENROLMENT_OUTCOMES)[number];

export interface EnrolmentDecision {
  readonly outcome: EnrolmentOutcome;
  /** The quota that is full; without city and sector the event as a whole. Null unless waitlisted. */
  readonly full: Quota | null;
  /** What is wrong with the row. */
  readonly issues: readonly InputIssue[];
  /** What the person, or an organiser, has decided before, when that is why the row is refused. */
  readonly earlier: 'WITHDRAWN' | 'DECLINED' | null;
}

/** What is known of the person in this event. */
export interface EnrolmentStanding {
  /** Holds any role: a list makes no juror or organiser a participant as well. */
  readonly here: boolean;
  readonly application: ApplicationState | null;
}

/** What becomes of somebody whose row is sound. Whoever has said no is not brought in by a list. */
export function decideEnrolment(
  policy: RegistrationPolicy,
  admitted: readonly Admitted[],
  { here, application }: EnrolmentStanding,
  person: Cell,
): EnrolmentDecision {
  if (here || application === 'ACCEPTED' || application === 'WAITLISTED' || application === 'SUBMITTED') return as('KNOWN');
  if (application !== null) return { ...as('REFUSED'), earlier: application };
  if (policy.mode === 'OPEN') return as('ENROLLED');
  if (policy.admission === 'BY_HAND') return as('SUBMITTED');
  const place = decideAdmission(policy, admitted, person);
  if (place.kind === 'ACCEPT') return as('ENROLLED');
  const { kind: _, ...full } = place.full;
  return { ...as('WAITLISTED'), full: { city: null, sector: null, ...full } };
}

export function refusedFor(issues: readonly InputIssue[]): EnrolmentDecision {
  return { ...as('REFUSED'), issues };
}

function as(outcome: EnrolmentOutcome): EnrolmentDecision {
  return { outcome, full: null, issues: [], earlier: null };
}
