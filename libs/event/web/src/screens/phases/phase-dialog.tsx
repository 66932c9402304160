import { Button, Dialog, TroubleNotice, useLocalized, useToast, type GuardFailure, type Trouble } from '@jamboree/platform-web';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { useManageText } from '../../manage-texts.js';
import { usePlanText } from '../../plan-texts.js';
import { CityTimes } from '../../time/city-times.js';
import { clocksOf } from '../../time/clocks-of.js';
import { localInputOf, momentOf } from '../../time/moments.js';
import { TimeField } from '../../time/time-field.js';
import { GuardFailures } from './guard-standing.js';
import { CapabilityList } from './capabilities.js';
import styles from './phase-dialog.module.css';
import type { PhaseStep } from './phase-steps.js';
import type { ManagedPhase } from './phases.screen.js';
import { usePhaseStep } from './use-phase-step.js';
import { useWindowIssues } from './use-window-issues.js';

interface PhaseDialogProps {
  readonly event: ManagedEvent;
  readonly phase: ManagedPhase;
  readonly step: PhaseStep;
  readonly onClose: () => void;
}

const WITH_REASON: ReadonlySet<PhaseStep> = new Set<PhaseStep>(['pause', 'extend']);

/** Says what a step will do before it is done, and asks for the times and the reason that it needs. */
export function PhaseDialog({ event, phase, step, onClose }: PhaseDialogProps) {
  const t = useManageText();
  const plan = usePlanText();
  const toast = useToast();
  const localized = useLocalized();
  const zones = clocksOf(event);
  const [zone] = zones;
  const [closesAt, setClosesAt] = useState(() => localInputOf(momentOf(phase.closesAt), zone.timeZone));
  const [reason, setReason] = useState('');
  const [overrideReason, setOverrideReason] = useState('');
  const { run, busy, trouble } = usePhaseStep(phase, step);
  const errorOf = useWindowIssues(event.phases, event.zones, trouble);
  const title = localized(phase.title);
  // Once held back, the dialog keeps asking why, also after a reason that was refused.
  const failures = failuresOf(trouble);
  const [held, setHeld] = useState(failures);
  if (failures !== null && failures !== held) setHeld(failures);
  const confirm = async () => {
    if (!(await run({ closesAt, timeZone: zone.timeZone, reason, overrideReason: held === null ? null : overrideReason }))) return;
    toast(t(`step.done.${step}`, { phase: title }));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={t('phases.stepOf', { step: t(`step.${step}`), phase: title })}>
      <form
        noValidate
        className={styles['form']}
        onSubmit={(submit) => {
          submit.preventDefault();
          void confirm();
        }}
      >
        <p>{t(`step.effect.${step}`)}</p>
        {(step === 'open' || step === 'reopen' || step === 'close') && phase.capabilities.length > 0 && (
          <div>
            <p className={styles['who']}>{t(step === 'close' ? 'phases.ends' : 'phases.begins')}</p>
            <CapabilityList phase={phase} />
          </div>
        )}
        {step === 'extend' && (
          <p className="dimmed">
            {t('phases.closesNow')} <CityTimes at={phase.closesAt} zones={event.zones} />
          </p>
        )}
        <TroubleNotice trouble={trouble} fields={['closesAt', 'reason', 'overrideReason']} />
        {step === 'extend' && (
          <TimeField
            label={t('phases.closesIn', { city: zone.city })}
            value={closesAt}
            onChange={setClosesAt}
            zones={zones}
            error={errorOf('closesAt')}
          />
        )}
        {WITH_REASON.has(step) && (
          <Textarea
            rows={2}
            label={t('phases.reason')}
            description={t('phases.reasonHelp')}
            value={reason}
            onChange={(change) => setReason(change.currentTarget.value)}
            error={errorOf('reason')}
          />
        )}
        {held !== null && (
          <>
            <GuardFailures failures={held} />
            <Textarea
              rows={2}
              label={plan('guards.override')}
              description={plan('guards.overrideHelp')}
              value={overrideReason}
              onChange={(change) => setOverrideReason(change.currentTarget.value)}
              error={errorOf('overrideReason')}
            />
          </>
        )}
        <div className={styles['actions']}>
          <Button type="submit" loading={busy} color={step === 'close' || step === 'skip' ? 'bad' : 'brand'}>
            {held === null ? t(`step.confirm.${step}`) : plan('guards.nevertheless')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('phases.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function failuresOf(trouble: Trouble | null): readonly GuardFailure[] | null {
  return trouble?.kind === 'problem' && trouble.problem.__typename === 'GuardsFailed' ? trouble.problem.failures : null;
}
