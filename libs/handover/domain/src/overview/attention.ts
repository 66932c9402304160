import { currentPhase, grantsAction, phasesOf, type EventFacts } from '@jamboree/event-domain';
import type { Action, Instant } from '@jamboree/kernel';
import type { ShortlistState } from '../shortlist/shortlist.js';

/** What an organiser should look at. The screen knows the words for each kind. */
export const ATTENTION_KINDS = [
  'APPLICATIONS_WAITING',
  'QUESTIONS_OPEN',
  'LATE_REQUESTS',
  'DRAFTS_NOT_SUBMITTED',
  'ENTRIES_TO_CHECK',
  'NO_JURORS',
  'UNDER_REVIEWED',
  'SILENT_JURORS',
  'PHASE_ENDED_UNMET',
  'SHORTLIST_NOT_RELEASED',
] as const;
export type AttentionKind = (typeof ATTENTION_KINDS)[number];

export interface AttentionItem {
  readonly kind: AttentionKind;
  readonly count: number;
  /** Page of this application on which it is put right. */
  readonly path: string;
}

export interface AttentionFacts extends EventFacts {
  /** People who asked for a place and have no answer yet. */
  readonly applications: number;
  /** Questions about challenges that nobody has answered. */
  readonly questions: number;
  /** Teams that ask for a late entry and have no answer yet. */
  readonly lateRequests: number;
  readonly jurors: number;
  /** Entries that were submitted and not yet checked for eligibility. */
  readonly unchecked: number;
  readonly drafts: number;
  /** Submissions of the round that is open with fewer finished scorecards than wanted. */
  readonly underReviewed: number;
  /** Jurors of the round that is open who have not begun. */
  readonly silentJurors: number;
  readonly shortlist: ShortlistState | null;
  /** Phases that the clock has ended without their conditions, which still do not hold. */
  readonly endedUnmet: number;
}

/** What needs attention now: each thing only while it can be put right, in the order of the event. */
export function attention(facts: AttentionFacts, now: Instant): AttentionItem[] {
  const statuses = phasesOf(facts, now);
  const current = currentPhase(statuses);
  const granted = (action: Action) => current !== null && grantsAction(current, action);
  const ahead = (action: Action) =>
    statuses.some((phase) => phase.state !== 'CLOSED' && phase.state !== 'SKIPPED' && grantsAction(phase, action));
  const juryAhead = ahead('scorecard:score');
  const entriesAreIn = !ahead('submission:submit') && statuses.some((phase) => phase.state === 'CLOSED');
  const items: AttentionItem[] = [
    { kind: 'APPLICATIONS_WAITING', count: facts.applications, path: page(facts, 'registrations') },
    { kind: 'QUESTIONS_OPEN', count: facts.questions, path: page(facts, 'site#questions') },
    { kind: 'LATE_REQUESTS', count: facts.lateRequests, path: page(facts, 'submissions') },
    { kind: 'DRAFTS_NOT_SUBMITTED', count: granted('submission:submit') ? facts.drafts : 0, path: page(facts, 'submissions?state=DRAFT') },
    { kind: 'ENTRIES_TO_CHECK', count: entriesAreIn && juryAhead ? facts.unchecked : 0, path: page(facts, 'submissions?state=SUBMITTED') },
    { kind: 'NO_JURORS', count: facts.jurors === 0 && juryAhead && facts.event.state !== 'DRAFT' ? 1 : 0, path: page(facts, 'people') },
    { kind: 'UNDER_REVIEWED', count: granted('scorecard:score') ? facts.underReviewed : 0, path: page(facts, 'progress') },
    { kind: 'SILENT_JURORS', count: granted('scorecard:score') ? facts.silentJurors : 0, path: page(facts, 'progress') },
    { kind: 'PHASE_ENDED_UNMET', count: facts.endedUnmet, path: page(facts, 'phases') },
    { kind: 'SHORTLIST_NOT_RELEASED', count: facts.shortlist === 'DECIDED' ? 1 : 0, path: page(facts, 'shortlist') },
  ];
  return items.filter(({ count }) => count > 0);
}

function page({ event }: EventFacts, name: string): string {
  return `/manage/${event.slug}/${name}`;
}
