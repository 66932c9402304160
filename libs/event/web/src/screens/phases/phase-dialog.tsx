import { Button, Dialog, TroubleNotice, useLocalized, useToast } from '@jamboree/platform-web';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { useManageText } from '../../manage-texts.js';
import { CityTimes } from '../../time/city-times.js';
import { clocksOf } from '../../time/clocks-of.js';
import { localInputOf, momentOf } from '../../time/moments.js';
import { TimeField } from '../../time/time-field.js';
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
  const toast = useToast();
  const localized = useLocalized();
  const zones = clocksOf(event);
  const [zone] = zones;
  const [opensAt, setOpensAt] = useState(() => localInputOf(momentOf(phase.opensAt), zone.timeZone));
  const [closesAt, setClosesAt] = useState(() => localInputOf(momentOf(phase.closesAt), zone.timeZone));
  const [reason, setReason] = useState('');
  const { run, busy, trouble } = usePhaseStep(phase, step);
  const errorOf = useWindowIssues(event, trouble);
  const title = localized(phase.title);
  const confirm = async () => {
    if (!(await run({ opensAt, closesAt, timeZone: zone.timeZone, reason }))) return;
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
        <TroubleNotice trouble={trouble} fields={['opensAt', 'closesAt', 'reason']} />
        {step === 'reschedule' && (
          <TimeField
            label={t('phases.opensIn', { city: zone.city })}
            value={opensAt}
            onChange={setOpensAt}
            zones={zones}
            error={errorOf('opensAt')}
          />
        )}
        {(step === 'reschedule' || step === 'extend') && (
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
        <div className={styles['actions']}>
          <Button type="submit" loading={busy} color={step === 'close' || step === 'skip' ? 'bad' : 'brand'}>
            {t(`step.confirm.${step}`)}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('phases.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
