import { currentPhase, grantsAction, phasesOf, type EventFacts } from '@jamboree/event-domain';
import type { Instant } from '@jamboree/kernel';
import type { ShortlistState } from '../shortlist/shortlist.js';

/** What an organiser should look at. The screen knows the words for each kind. */
export const ATTENTION_KINDS = [
  'NO_JURORS',
  'UNDER_REVIEWED',
  'SILENT_JURORS',
  'DRAFTS_NOT_SUBMITTED',
  'SHORTLIST_NOT_RELEASED',
  'PHASE_ENDED_UNMET',
] as const;
export type AttentionKind = (typeof ATTENTION_KINDS)[number];

export interface AttentionItem {
  readonly kind: AttentionKind;
  readonly count: number;
  /** Page of this application on which it is put right. */
  readonly path: string;
}

export interface AttentionFacts extends EventFacts {
  readonly jurors: number;
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
  const granted = (action: Parameters<typeof grantsAction>[1]) => current !== null && grantsAction(current, action);
  const juryAhead = statuses.some(
    (phase) => phase.state !== 'CLOSED' && phase.state !== 'SKIPPED' && grantsAction(phase, 'scorecard:score'),
  );
  const items: AttentionItem[] = [
    { kind: 'DRAFTS_NOT_SUBMITTED', count: granted('submission:submit') ? facts.drafts : 0, path: page(facts, 'submissions') },
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
