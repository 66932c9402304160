import { isNow, type PhaseFacts } from '../../phases/phase-facts.js';

interface Sortable {
  readonly state: string;
  readonly phases: readonly PhaseFacts[];
}

/** What one can take part in first: running with the nearest deadline, then coming, then what has results; the API's order otherwise. */
export function sortEvents<E extends Sortable>(events: readonly E[]): readonly E[] {
  return events
    .map((event, index) => ({ event, index, rank: rankOf(event), deadline: deadlineOf(event) }))
    .sort((a, b) => a.rank - b.rank || (a.rank === 0 ? a.deadline - b.deadline : 0) || a.index - b.index)
    .map(({ event }) => event);
}

const RANKS: Readonly<Record<string, number>> = { RUNNING: 0, PUBLISHED: 1, RESULTS: 2, FOLLOW_UP: 2 };

function rankOf(event: Sortable): number {
  const joinable = event.phases.some((phase) => phase.lane === 'MAIN' && isNow(phase));
  return joinable && event.state === 'PUBLISHED' ? 0 : (RANKS[event.state] ?? 3);
}

function deadlineOf(event: Sortable): number {
  const current = event.phases.find((phase) => phase.lane === 'MAIN' && isNow(phase));
  return current === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(current.closesAt);
}
