import { PHASES_MAX, type Phase } from '@jamboree/event-domain';
import { DAY, HOUR, instant, type PhaseId } from '@jamboree/kernel';
import { Button, LeaveGuard } from '@jamboree/platform-web';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ManagedEvent } from '../../../frames/manage-frame.js';
import type { ManagePhasesQuery } from '../../../gql/graphql.js';
import { usePlanText } from '../../../plan-texts.js';
import { clocksOf } from '../../../time/clocks-of.js';
import { PhaseRow } from '../phase-row.js';
import type { PhaseStep } from '../phase-steps.js';
import { useWindowText } from '../use-window-issues.js';
import { PhaseForm } from './phase-form.js';
import { PlanConflicts } from './plan-conflicts.js';
import styles from './plan-editor.module.css';
import { PlanPreview } from './plan-preview.js';
import { isNew } from './plan-state.js';
import { SaveDialog } from './save-dialog.js';
import { Timeline } from './timeline.js';
import { usePlan, type PlanEdit } from './use-plan.js';

interface PlanEditorProps {
  readonly event: ManagedEvent;
  /** Ended: readable, and nothing moves. */
  readonly locked: boolean;
  readonly guards: ManagePhasesQuery['phaseGuards'];
  /** Teams that have begun to write and not submitted. */
  readonly drafts: number;
  readonly refresh: () => Promise<void>;
  readonly onStep: (phaseId: string, step: PhaseStep) => void;
}

/** The plan of an event: timeline, list with forms, preview of a day, and one place to save it all. */
export function PlanEditor({ event, locked, guards, drafts, refresh, onStep }: PlanEditorProps) {
  const t = usePlanText();
  const plan = usePlan(event, refresh);
  const zones = clocksOf(event);
  const windowText = useWindowText(plan.draft, zones);
  const [opened, setOpened] = useState<PhaseId | null>(null);
  const [along, setAlong] = useState(false);
  const [saving, setSaving] = useState(false);
  const inDraft = event.state === 'DRAFT';
  const choose = (id: PhaseId) => {
    setOpened(id);
    // The form is there after the next paint.
    requestAnimationFrame(() => document.getElementById(formId(id))?.scrollIntoView({ block: 'nearest' }));
  };
  return (
    <>
      <LeaveGuard when={plan.dirty} />
      <PlanConflicts plan={plan} zones={zones} />
      <Timeline plan={plan} zones={zones} along={along} onAlong={setAlong} locked={locked} onChoose={choose} />
      <ol className={styles['list']}>
        {inOrder(plan.draft).map((phase) => (
          <li key={phase.id}>
            <PhaseRow
              event={event}
              phase={phase}
              shown={event.phases.find(({ id }) => id === phase.id)}
              changed={plan.changes.includes(phase)}
              added={isNew(plan, phase.id)}
              guards={guards.find(({ phaseId }) => phaseId === phase.id)}
              editing={opened === phase.id}
              onEdit={locked ? null : () => setOpened(opened === phase.id ? null : phase.id)}
              onStep={(step) => onStep(phase.id, step)}
            >
              <div id={formId(phase.id)}>
                <PhaseForm plan={plan} phase={phase} zones={zones} inDraft={inDraft} windowText={windowText} />
              </div>
            </PhaseRow>
          </li>
        ))}
      </ol>
      {!locked && plan.draft.length < PHASES_MAX && (
        <div>
          <Button variant="default" leftSection={<Plus aria-hidden size={18} />} onClick={() => choose(plan.add(sidePhase(plan)))}>
            {t('form.add')}
          </Button>
        </div>
      )}
      <PlanPreview event={event} plan={plan} zones={zones} />
      {plan.dirty && (
        <div className={styles['save']} role="region" aria-label={t('save.region')}>
          <p role="status">
            {plan.issueCount > 0 ? t('save.issues', { count: plan.issueCount }) : t('save.unsaved', { count: plan.changes.length })}
          </p>
          <Button variant="default" onClick={plan.discard}>
            {t('save.discard')}
          </Button>
          <Button disabled={plan.issueCount > 0 || plan.conflicts.length > 0} onClick={() => setSaving(true)}>
            {t('save.open')}
          </Button>
        </div>
      )}
      {saving && <SaveDialog event={event} plan={plan} drafts={drafts} onClose={() => setSaving(false)} />}
    </>
  );
}

function formId(id: PhaseId): string {
  return `plan-${id}`;
}

function inOrder(phases: readonly Phase[]): Phase[] {
  return [...phases].sort((a, b) => a.opensAt - b.opensAt || a.position - b.position);
}

/** A new phase begins as one beside the others, tomorrow at the full hour, which disturbs nobody. */
function sidePhase({ from, base }: PlanEdit): Omit<Phase, 'id' | 'eventId' | 'key' | 'position'> {
  const first = Math.max(from, base[0]?.opensAt ?? from);
  const opensAt = instant(Math.ceil((first + DAY) / HOUR) * HOUR);
  const plan = {
    title: {},
    lane: 'SIDE',
    opensAt,
    closesAt: instant(opensAt + HOUR),
    graceSeconds: 0,
    grants: {},
    leadsTo: null,
    guards: [],
  } as const;
  return { ...plan, state: 'PLANNED', visit: 1, pauseReason: null, version: 1, guardFailures: [], overrideReason: null };
}
