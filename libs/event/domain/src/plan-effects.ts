import type { Action, Instant, LocalizedText, PhaseId } from '@jamboree/kernel';
import type { EventFacts } from './event-facts.js';
import type { EventState } from './event.js';
import { capabilitiesOf, grantsAction, type Lane, type Phase, type PhaseRole } from './phase.js';
import { phaseAt } from './phase-at.js';
import { guardsAsText, sameText } from './phase-plan.js';

/** What happens to one phase. */
export type PhaseEffect =
  | { readonly kind: 'ADDED' | 'SKIPPED' | 'RESTORED' | 'RETITLED' | 'GUARDED' }
  | { readonly kind: 'OPENS' | 'CLOSES'; readonly from: Instant; readonly to: Instant }
  | { readonly kind: 'GRACE'; readonly from: number; readonly to: number }
  | { readonly kind: 'LANE'; readonly to: Lane }
  | { readonly kind: 'LEADS_TO'; readonly to: EventState | null }
  | { readonly kind: 'GRANTED' | 'WITHDRAWN'; readonly role: PhaseRole; readonly action: Action; readonly atOnce: boolean };

/** The last moment at which people can do something, over all phases that let them; null when none does. */
export interface WindowEffect {
  readonly action: (typeof WATCHED)[number];
  readonly from: Instant | null;
  readonly to: Instant | null;
}

export interface PlanEffects {
  readonly phases: readonly { readonly phaseId: PhaseId; readonly title: LocalizedText; readonly effects: readonly PhaseEffect[] }[];
  readonly windows: readonly WindowEffect[];
  /** The first beginning of each thing that many wait for. */
  readonly beginnings: readonly WindowEffect[];
  /** Stretches between two MAIN phases in which nothing is open that were none before. */
  readonly gaps: readonly { readonly after: PhaseId; readonly from: Instant; readonly to: Instant }[];
}

/** What people plan their days by. */
const WATCHED = [
  'event:join',
  'team:join',
  'submission:edit',
  'submission:submit',
  'scorecard:score',
  'shortlist:decide',
] as const satisfies readonly Action[];

/** What a changed plan means, before anybody saves it. The same plan has no effects. */
export function effectsOf(before: EventFacts, after: EventFacts, now: Instant): PlanEffects {
  const earlier = new Map(before.phases.map((phase) => [phase.id, phase]));
  const running = new Set(
    phaseAt(after.phases, now)
      .filter(({ state }) => state === 'OPEN' || state === 'PAUSED' || state === 'GRACE')
      .map(({ id }) => id),
  );
  const atOnce = (id: PhaseId) => before.event.state !== 'DRAFT' && running.has(id);
  return {
    phases: [...after.phases]
      .sort((a, b) => a.position - b.position)
      .map((phase) => ({
        phaseId: phase.id,
        title: phase.title,
        effects: effectsOn(earlier.get(phase.id), phase, atOnce(phase.id)),
      }))
      .filter(({ effects }) => effects.length > 0),
    windows: moved(before, after, lastEnd),
    beginnings: moved(before, after, firstBeginning),
    gaps: gapsOf(after.phases).filter((gap) => !gapsOf(before.phases).some(({ from, to }) => from <= gap.from && to >= gap.to)),
  };
}

/** Whether saving would change nothing. */
export function isEmpty({ phases }: PlanEffects): boolean {
  return phases.length === 0;
}

function effectsOn(before: Phase | undefined, after: Phase, atOnce: boolean): PhaseEffect[] {
  if (before === undefined) return [{ kind: 'ADDED' }];
  if (before.state !== 'SKIPPED' && after.state === 'SKIPPED') return [{ kind: 'SKIPPED' }];
  const effects: PhaseEffect[] = [];
  if (before.state === 'SKIPPED' && after.state !== 'SKIPPED') effects.push({ kind: 'RESTORED' });
  if (!sameText(before.title, after.title)) effects.push({ kind: 'RETITLED' });
  if (before.opensAt !== after.opensAt) effects.push({ kind: 'OPENS', from: before.opensAt, to: after.opensAt });
  if (before.closesAt !== after.closesAt) effects.push({ kind: 'CLOSES', from: before.closesAt, to: after.closesAt });
  if (before.graceSeconds !== after.graceSeconds) effects.push({ kind: 'GRACE', from: before.graceSeconds, to: after.graceSeconds });
  if (before.lane !== after.lane) effects.push({ kind: 'LANE', to: after.lane });
  if (before.leadsTo !== after.leadsTo) effects.push({ kind: 'LEADS_TO', to: after.leadsTo });
  const [old, young] = [grantsOf(before), grantsOf(after)];
  for (const [name, grant] of young) if (!old.has(name)) effects.push({ kind: 'GRANTED', ...grant, atOnce });
  for (const [name, grant] of old) if (!young.has(name)) effects.push({ kind: 'WITHDRAWN', ...grant, atOnce });
  if (guardsAsText(before) !== guardsAsText(after)) effects.push({ kind: 'GUARDED' });
  return effects;
}

function grantsOf(phase: Phase): ReadonlyMap<string, { readonly role: PhaseRole; readonly action: Action }> {
  return new Map(capabilitiesOf(phase).flatMap(({ role, actions }) => actions.map((action) => [`${role} ${action}`, { role, action }])));
}

function moved(
  before: EventFacts,
  after: EventFacts,
  momentOf: (phases: readonly Phase[], action: Action) => Instant | null,
): WindowEffect[] {
  return WATCHED.map((action) => ({ action, from: momentOf(before.phases, action), to: momentOf(after.phases, action) })).filter(
    ({ from, to }) => from !== to,
  );
}

function lastEnd(phases: readonly Phase[], action: Action): Instant | null {
  return granting(phases, action).reduce<Instant | null>(
    (last, { closesAt }) => (last === null || closesAt > last ? closesAt : last),
    null,
  );
}

function firstBeginning(phases: readonly Phase[], action: Action): Instant | null {
  return granting(phases, action).reduce<Instant | null>(
    (first, { opensAt }) => (first === null || opensAt < first ? opensAt : first),
    null,
  );
}

function granting(phases: readonly Phase[], action: Action): Phase[] {
  return phases.filter((phase) => phase.state !== 'SKIPPED' && grantsAction(phase, action));
}

function gapsOf(phases: readonly Phase[]): PlanEffects['gaps'] {
  const main = [...phases].filter(({ lane, state }) => lane === 'MAIN' && state !== 'SKIPPED').sort((a, b) => a.opensAt - b.opensAt);
  return main.flatMap((phase, index) => {
    const next = main[index + 1];
    return next === undefined || next.opensAt <= phase.closesAt ? [] : [{ after: phase.id, from: phase.closesAt, to: next.opensAt }];
  });
}
