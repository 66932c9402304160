import { isLive, writeWindow, type EventFacts } from '@jamboree/event-domain';
import type { Action, Instant, Role } from '@jamboree/kernel';
import { isEditable, isReleased, type SubmissionState } from '@jamboree/participation-domain';
import type { ShortlistState } from '../shortlist/shortlist.js';

export const NEXT_THING_KINDS = [
  'JOIN_OR_FOUND_TEAM',
  'START_DRAFT',
  'FINISH_DRAFT',
  'SUBMIT',
  'SCORE',
  'DECIDE_SHORTLIST',
  'ASSIGN_JURORS',
  'READ_RESULTS',
  'NOTHING',
] as const;
export type NextThingKind = (typeof NEXT_THING_KINDS)[number];

/** How somebody stands in one event. */
export interface MyStanding {
  readonly facts: EventFacts;
  readonly roles: ReadonlySet<Role>;
  /** Null without a team. */
  readonly team: { readonly lead: boolean } | null;
  /** Null before the first draft. */
  readonly submission: { readonly state: SubmissionState; readonly complete: boolean } | null;
  /** Places in the queue and finished ones among them. */
  readonly assignmentsTotal: number;
  readonly assignmentsDone: number;
  /** Assignments of the whole jury; asked for organisers alone, zero for others. */
  readonly juryAssignments: number;
  /** Entries that a jury could score; asked for organisers alone, zero for others. */
  readonly entries: number;
  /** Null while there is none, and for whoever does not decide it. */
  readonly shortlist: ShortlistState | null;
  /** Whether the event's result is out. */
  readonly released: boolean;
}

export interface NextThing {
  readonly kind: NextThingKind;
  readonly facts: EventFacts;
  /** When it is too late; null when nothing ends. */
  readonly dueAt: Instant | null;
}

/** The one next thing over all events: what ends first, then what has no end, reading results last; null for somebody in no event at all. */
export function nextThing(standings: readonly MyStanding[], now: Instant): NextThing | null {
  const all = standings.flatMap((standing) => thingsToDo(standing, now));
  const urgent = all.sort((a, b) => tier(a) - tier(b) || (a.dueAt ?? 0) - (b.dueAt ?? 0))[0];
  if (urgent !== undefined) return urgent;
  const [first] = standings;
  return first === undefined ? null : { kind: 'NOTHING', facts: first.facts, dueAt: null };
}

function tier({ kind, dueAt }: NextThing): number {
  if (kind === 'READ_RESULTS') return 2;
  return dueAt === null ? 1 : 0;
}

function thingsToDo(standing: MyStanding, now: Instant): NextThing[] {
  const { facts, roles } = standing;
  if (!isLive(facts.event.state)) return [];
  const things: NextThing[] = [];
  const add = (kind: NextThingKind, action: Action) => {
    const window = writeWindow({ phases: facts.phases, action, extension: null }, now);
    if (window.open) things.push({ kind, facts, dueAt: window.closesAt });
  };
  if (roles.has('PARTICIPANT')) addOwnEntry(standing, add);
  if (roles.has('JUROR') && standing.assignmentsDone < standing.assignmentsTotal) add('SCORE', 'scorecard:score');
  if (roles.has('ORGANISER')) {
    if (standing.juryAssignments === 0 && standing.entries > 0) add('ASSIGN_JURORS', 'scorecard:score');
    if (standing.shortlist !== 'RELEASED' && standing.entries > 0) add('DECIDE_SHORTLIST', 'shortlist:decide');
  }
  if (standing.released && things.length === 0 && (roles.has('PARTICIPANT') || roles.has('JUROR')))
    things.push({ kind: 'READ_RESULTS', facts, dueAt: null });
  return things;
}

function addOwnEntry({ team, submission }: MyStanding, add: (kind: NextThingKind, action: Action) => void): void {
  if (team === null) add('JOIN_OR_FOUND_TEAM', 'team:create');
  else if (submission === null) add('START_DRAFT', 'submission:edit');
  else if (isReleased(submission.state) || submission.state === 'SUBMITTED' || !isEditable(submission.state)) return;
  else if (submission.complete && team.lead) add('SUBMIT', 'submission:submit');
  else add('FINISH_DRAFT', 'submission:edit');
}
