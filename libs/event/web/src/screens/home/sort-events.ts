import { isNow, isOver, type PhaseFacts } from '../../phases/phase-facts.js';

interface Sortable {
  readonly state: string;
  readonly phases: readonly PhaseFacts[];
}

/** What one can still take part in first: running and least far in its course, then coming, then what has results; the API's order otherwise. */
export function sortEvents<E extends Sortable>(events: readonly E[]): readonly E[] {
  return events
    .map((event, index) => ({ event, index, rank: rankOf(event), course: courseOf(event) }))
    .sort((a, b) => a.rank - b.rank || a.course - b.course || a.index - b.index)
    .map(({ event }) => event);
}

const RANKS: Readonly<Record<string, number>> = { RUNNING: 0, PUBLISHED: 1, RESULTS: 2, FOLLOW_UP: 2 };

function rankOf(event: Sortable): number {
  const begun = event.phases.some((phase) => phase.lane === 'MAIN' && isNow(phase));
  return begun && event.state === 'PUBLISHED' ? 0 : (RANKS[event.state] ?? 3);
}

/** The share of its main phases that are over. */
function courseOf(event: Sortable): number {
  const main = event.phases.filter((phase) => phase.lane === 'MAIN');
  return main.length === 0 ? 0 : main.filter(isOver).length / main.length;
}
