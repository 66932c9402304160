import { ConfirmDialog, TroubleNotice, useFieldErrors, useToast } from '@jamboree/platform-web';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ManagedEvent } from '../../../frames/manage-frame.js';
import { useManageText } from '../../../manage-texts.js';
import { usePlanText } from '../../../plan-texts.js';
import { EffectList } from './effect-list.js';
import type { PlanEdit } from './use-plan.js';

interface SaveDialogProps {
  readonly event: ManagedEvent;
  readonly plan: PlanEdit;
  readonly drafts: number;
  readonly onClose: () => void;
}

/** What saving would do, before it is done; asks for the reason that everybody will read where a deadline moves. */
export function SaveDialog({ event, plan, drafts, onClose }: SaveDialogProps) {
  const t = usePlanText();
  const words = useManageText();
  const toast = useToast();
  const [reason, setReason] = useState('');
  const errorOf = useFieldErrors(plan.trouble);
  const announced = event.state !== 'DRAFT' && plan.effects.phases.some(({ effects }) => effects.some(({ kind }) => kind === 'CLOSES'));
  const save = async () => {
    if (await plan.save(reason)) {
      toast(t('save.done'));
      onClose();
    }
  };
  return (
    <ConfirmDialog
      title={t('save.title')}
      confirmLabel={t('save.do')}
      backLabel={t('save.back')}
      busy={plan.busy}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <EffectList effects={plan.effects} zones={event.zones} drafts={drafts} />
      {announced && (
        <Textarea
          rows={2}
          label={words('phases.reason')}
          description={t('save.reasonHelp')}
          value={reason}
          onChange={(change) => setReason(change.currentTarget.value)}
          error={errorOf('reason')}
        />
      )}
      <TroubleNotice trouble={plan.trouble} fields={['reason']} />
    </ConfirmDialog>
  );
}
