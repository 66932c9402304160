import { editableFields, ENTRY_ACTIONS, type Phase } from '@jamboree/event-domain';
import { MINUTE, SECOND, type InputIssue } from '@jamboree/kernel';
import { Button, useIssueText } from '@jamboree/platform-web';
import { NativeSelect, NumberInput } from '@mantine/core';
import { Trash2, Undo2 } from 'lucide-react';
import { writtenOnly } from '../../../components/localized-draft.js';
import { LocalizedField } from '../../../components/localized-field.js';
import { useManageText } from '../../../manage-texts.js';
import { usePlanText } from '../../../plan-texts.js';
import type { Zone } from '../../../time/moments.js';
import { GrantsMatrix } from './grants-matrix.js';
import { GuardFields } from './guard-fields.js';
import { MomentField } from './moment-field.js';
import styles from './phase-form.module.css';
import { isNew } from './plan-state.js';
import type { PlanEdit } from './use-plan.js';

interface PhaseFormProps {
  readonly plan: PlanEdit;
  readonly phase: Phase;
  readonly zones: readonly [Zone, ...Zone[]];
  readonly inDraft: boolean;
  readonly windowText: (issue: InputIssue) => string;
}

const SECONDS_A_MINUTE = MINUTE / SECOND;
const MOST_GRACE = 1440;

/** Everything that may still be changed of one phase, as plain fields: the other way to do what the timeline does. */
export function PhaseForm({ plan, phase, zones, inDraft, windowText }: PhaseFormProps) {
  const t = usePlanText();
  const words = useManageText();
  const issueText = useIssueText();
  const editable = editableFields(phase.state);
  const has = (field: (typeof editable)[number]) => editable.includes(field);
  const set = (change: Partial<Phase>) => plan.set(phase.id, change);
  const errorOf = (field: string) => {
    const issue = plan.issueOf(phase.id, field);
    return issue === undefined ? undefined : issueText({ ...issue, message: '' });
  };
  const timeError = (field: 'opensAt' | 'closesAt') => {
    const issue = plan.issueOf(phase.id, field);
    return issue === undefined ? undefined : windowText(issue);
  };
  if (phase.state === 'SKIPPED')
    return inDraft ? (
      <Button variant="default" leftSection={<Undo2 aria-hidden size={18} />} onClick={() => set({ state: 'PLANNED' })}>
        {t('form.restore')}
      </Button>
    ) : null;
  return (
    <div className={styles['root']}>
      <LocalizedField
        name="title"
        label={t('form.title')}
        value={phase.title}
        onChange={(title) => set({ title: writtenOnly(title) })}
        errorOf={errorOf}
      />
      <div className={styles['times']}>
        {has('opensAt') && (
          <MomentField
            label={words('phases.opensIn', { city: zones[0].city })}
            moment={phase.opensAt}
            onChange={(opensAt) => set({ opensAt })}
            zones={zones}
            error={timeError('opensAt')}
          />
        )}
        {has('closesAt') && (
          <MomentField
            label={words('phases.closesIn', { city: zones[0].city })}
            moment={phase.closesAt}
            onChange={(closesAt) => set({ closesAt })}
            zones={zones}
            error={timeError('closesAt')}
          />
        )}
      </div>
      <div className={styles['facts']}>
        {has('graceSeconds') && (
          <NumberInput
            label={t('form.grace')}
            description={t('form.graceHelp')}
            min={0}
            max={MOST_GRACE}
            value={phase.graceSeconds / SECONDS_A_MINUTE}
            onChange={(minutes) => set({ graceSeconds: Math.round(Number(minutes) * SECONDS_A_MINUTE) })}
            error={errorOf('graceSeconds')}
          />
        )}
        {has('lane') && (
          <NativeSelect
            label={t('form.lane')}
            description={t('form.laneHelp')}
            value={phase.lane}
            onChange={(change) =>
              set(change.currentTarget.value === 'MAIN' ? { lane: 'MAIN' } : { lane: 'SIDE', leadsTo: null, guards: [] })
            }
            data={(['MAIN', 'SIDE'] as const).map((lane) => ({ value: lane, label: t(`lane.${lane}`) }))}
          />
        )}
        {has('leadsTo') && phase.lane === 'MAIN' && (
          <NativeSelect
            label={t('form.leadsTo')}
            description={t('form.leadsToHelp')}
            value={phase.leadsTo ?? ''}
            onChange={(change) => set({ leadsTo: ENTRY_ACTIONS.find((one) => one === change.currentTarget.value) ?? null })}
            data={[
              { value: '', label: t('leadsTo.none') },
              ...ENTRY_ACTIONS.map((state) => ({ value: state, label: t(`leadsTo.${state}`) })),
            ]}
          />
        )}
      </div>
      {has('grants') && <GrantsMatrix phase={phase} onChange={(grants) => set({ grants })} error={errorOf('grants')} />}
      {has('guards') && phase.lane === 'MAIN' && (
        <GuardFields phase={phase} onChange={(guards) => set({ guards })} error={errorOf('guards')} />
      )}
      {phase.state === 'PLANNED' && (
        <div>
          <Button
            variant="default"
            color="bad"
            leftSection={<Trash2 aria-hidden size={18} />}
            onClick={() => (isNew(plan, phase.id) ? plan.remove(phase.id) : set({ state: 'SKIPPED' }))}
          >
            {t(isNew(plan, phase.id) ? 'form.remove' : 'form.skip')}
          </Button>
        </div>
      )}
    </div>
  );
}
