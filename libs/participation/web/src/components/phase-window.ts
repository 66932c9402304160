/** As much of a phase as the question needs. */
export interface GrantingPhase {
  readonly state: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly capabilities: readonly { readonly role: string; readonly actions: readonly string[] }[];
}

/** The phases around "not now": the one that closed last and the one that opens next, of those that ever grant the action. */
export function windowAround<Phase extends GrantingPhase>(
  phases: readonly Phase[],
  action: string,
): { readonly closed: Phase | null; readonly next: Phase | null } {
  const granting = phases.filter(({ capabilities }) => capabilities.some(({ actions }) => actions.includes(action)));
  const latest = (a: Phase | null, b: Phase) => (a === null || Date.parse(b.closesAt) >= Date.parse(a.closesAt) ? b : a);
  const earliest = (a: Phase | null, b: Phase) => (a === null || Date.parse(b.opensAt) < Date.parse(a.opensAt) ? b : a);
  return {
    closed: granting.filter(({ state }) => state === 'CLOSED' || state === 'GRACE').reduce<Phase | null>(latest, null),
    next: granting.filter(({ state }) => state === 'PLANNED').reduce<Phase | null>(earliest, null),
  };
}

/** What the event goes on with once something has closed. */
export function phaseAfter<Phase extends Pick<GrantingPhase, 'state' | 'opensAt'> & { readonly lane: string }>(
  phases: readonly Phase[],
  closedAt: string,
): Phase | null {
  return phases
    .filter(({ lane, state, opensAt }) => lane === 'MAIN' && state !== 'SKIPPED' && Date.parse(opensAt) >= Date.parse(closedAt))
    .reduce<Phase | null>(
      (first, phase) => (first === null || Date.parse(phase.opensAt) < Date.parse(first.opensAt) ? phase : first),
      null,
    );
}

/** The run of phases that grants the action now: its end is the end of the last one without a gap. Null when none does. */
export function openWindow<Phase extends GrantingPhase>(phases: readonly Phase[], action: string): { readonly closesAt: string } | null {
  const granting = phases.filter(({ capabilities }) => capabilities.some(({ actions }) => actions.includes(action)));
  const open = granting.find(({ state }) => state === 'OPEN' || state === 'GRACE');
  if (open === undefined) return null;
  return granting
    .filter(({ state }) => state === 'PLANNED')
    .sort((one, other) => Date.parse(one.opensAt) - Date.parse(other.opensAt))
    .reduce<{ readonly closesAt: string }>(
      (end, phase) =>
        Date.parse(phase.opensAt) <= Date.parse(end.closesAt) && Date.parse(phase.closesAt) > Date.parse(end.closesAt) ? phase : end,
      open,
    );
}
