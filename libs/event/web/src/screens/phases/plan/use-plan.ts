import { decideReplan, effectsOf, isEmpty, type Phase, type PlanEffects } from '@jamboree/event-domain';
import { asId, instant, type InputIssue, type Instant, type PhaseId } from '@jamboree/kernel';
import { useMutationWithId, useNow, type Trouble } from '@jamboree/platform-web';
import { useMemo, useState } from 'react';
import type { ManagedEvent } from '../../../frames/manage-frame.js';
import { ReplanPhasesDocument } from '../../../gql/graphql.js';
import { changesOf, factsFrom, freshPlan, inputOf, phasesFrom, rebased, type Plan } from './plan-state.js';

const MINUTE_STEP = 60_000;

export interface PlanEdit extends Plan {
  readonly changes: readonly Phase[];
  readonly dirty: boolean;
  readonly effects: PlanEffects;
  /** Moments before this one are over; in a draft none is. */
  readonly from: Instant;
  /** What is wrong with a field of a phase as it stands, by the very decision that the server makes. */
  readonly issueOf: (id: PhaseId, field: string) => InputIssue | undefined;
  readonly issueCount: number;
  readonly edit: (change: (phases: readonly Phase[]) => readonly Phase[]) => void;
  readonly set: (id: PhaseId, change: Partial<Phase>) => void;
  readonly add: (phase: Omit<Phase, 'id' | 'eventId' | 'key' | 'position'>) => PhaseId;
  readonly remove: (id: PhaseId) => void;
  readonly resolve: (id: PhaseId, side: 'mine' | 'theirs') => void;
  readonly discard: () => void;
  /** True when the server has it. */
  readonly save: (reason: string) => Promise<boolean>;
  readonly busy: boolean;
  readonly trouble: Trouble | null;
}

/** Edits the plan of an event on this screen alone, until it is saved as one change set. */
export function usePlan(event: ManagedEvent, refresh: () => Promise<void>): PlanEdit {
  const replan = useMutationWithId(ReplanPhasesDocument);
  const server = useMemo(() => phasesFrom(event), [event]);
  const [held, setHeld] = useState({ server, plan: freshPlan(server) });
  // What the server holds has changed, by this screen's own steps or by somebody else: the edit goes on top of it.
  if (held.server !== server) setHeld({ server, plan: rebased(held.plan, server) });
  const { plan } = held;
  const setPlan = (change: (plan: Plan) => Plan) => setHeld((now) => ({ ...now, plan: change(now.plan) }));
  const now = useNow(MINUTE_STEP);
  const from = event.state === 'DRAFT' ? instant(0) : now;

  const checked = useMemo(() => {
    const changes = changesOf(plan);
    const facts = factsFrom(event, plan.base);
    const commands = changes.map((phase) => {
      const base = plan.base.find(({ id }) => id === phase.id);
      return { phaseId: phase.id, expectedVersion: base?.version ?? null, plan: phase, skipped: phase.state === 'SKIPPED' };
    });
    // The reason is asked for when it is saved.
    const decided = decideReplan(facts, { changes: commands, reason: '-' }, now);
    const issues = decided.ok || decided.error.code !== 'InvalidInput' ? [] : decided.error.issues;
    return { changes, issues, effects: effectsOf(facts, decided.ok ? decided.value : factsFrom(event, plan.draft), now) };
  }, [plan, event, now]);

  const issueOf = (id: PhaseId, field: string) => {
    const index = checked.changes.findIndex((phase) => phase.id === id);
    return checked.issues.find(
      (issue) => issue.field === `phases.${index}.${field}` || issue.field.startsWith(`phases.${index}.${field}.`),
    );
  };
  const edit = (change: (phases: readonly Phase[]) => readonly Phase[]) => setPlan((old) => ({ ...old, draft: change(old.draft) }));
  const conflicted = replan.trouble?.kind === 'problem' && replan.trouble.problem.__typename === 'VersionConflict';

  return {
    ...plan,
    ...checked,
    dirty: checked.changes.length > 0 || !isEmpty(checked.effects),
    from,
    issueOf,
    issueCount: checked.issues.length,
    edit,
    set: (id, change) => edit((phases) => phases.map((phase) => (phase.id === id ? { ...phase, ...change } : phase))),
    add: (phase) => {
      const id = asId<'Phase'>(freshId(plan.draft));
      edit((phases) => [...phases, { ...phase, id, eventId: asId<'Event'>(event.id), key: id, position: phases.length }]);
      return id;
    },
    remove: (id) => edit((phases) => phases.filter((phase) => phase.id !== id)),
    resolve: (id, side) =>
      setPlan((old) => {
        const conflict = old.conflicts.find((one) => one.id === id);
        const { version, state } = conflict?.theirs ?? {};
        return {
          ...old,
          conflicts: old.conflicts.filter((one) => one !== conflict),
          draft:
            conflict === undefined || side === 'theirs'
              ? old.draft
              : old.draft.map((phase) =>
                  phase.id === id ? { ...conflict.mine, version: version ?? phase.version, state: state ?? phase.state } : phase,
                ),
        };
      }),
    discard: () => setPlan(() => freshPlan(server)),
    save: async (reason) => {
      const outcome = await replan.run({ eventId: event.id, phases: checked.changes.map((phase) => inputOf(plan, phase)), reason });
      if (outcome.kind === 'done') {
        setPlan((old) => freshPlan(old.base));
        return true;
      }
      if (outcome.kind === 'problem' && (outcome.problem.__typename === 'VersionConflict' || outcome.problem.__typename === 'StateChanged'))
        await refresh();
      return false;
    },
    busy: replan.busy,
    trouble: conflicted && plan.conflicts.length > 0 ? null : replan.trouble,
  };
}

/** A name for a phase that has no id yet. */
function freshId(phases: readonly Phase[]): string {
  for (let number = phases.length; ; number += 1) {
    const id = `new-${number}`;
    if (phases.every((phase) => phase.id !== id)) return id;
  }
}
