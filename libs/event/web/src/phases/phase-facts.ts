import type { LocalizedValue } from '@jamboree/platform-web';

/** What the components below need of a phase; every query's phase with these fields fits. */
export interface PhaseFacts {
  readonly id: string;
  readonly key: string;
  readonly title: LocalizedValue;
  readonly lane: 'MAIN' | 'SIDE';
  readonly state: 'PLANNED' | 'OPEN' | 'PAUSED' | 'GRACE' | 'CLOSED' | 'SKIPPED';
  readonly opensAt: string;
  readonly closesAt: string;
}

/** Open in the wider sense: it is this phase's turn. */
export function isNow(phase: Pick<PhaseFacts, 'state'>): boolean {
  return phase.state === 'OPEN' || phase.state === 'PAUSED' || phase.state === 'GRACE';
}

export function isOver(phase: Pick<PhaseFacts, 'state'>): boolean {
  return phase.state === 'CLOSED' || phase.state === 'SKIPPED';
}

/** The main phase that it is now, else the next planned one. */
export function focusOf<P extends PhaseFacts>(phases: readonly P[]): { readonly current: P | null; readonly next: P | null } {
  const main = phases.filter((phase) => phase.lane === 'MAIN');
  return { current: main.find(isNow) ?? null, next: main.find((phase) => phase.state === 'PLANNED') ?? null };
}

/** Over for good: nothing in the event moves any more, whatever its phases were when it ended. */
export function isEnded(state: string): boolean {
  return state === 'CANCELLED' || state === 'ARCHIVED';
}
