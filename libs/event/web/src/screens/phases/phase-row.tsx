import { Button, Tag, type TagTone, useLocalized } from '@jamboree/platform-web';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { isEnded, isNow } from '../../phases/phase-facts.js';
import { useManageText } from '../../manage-texts.js';
import { useEventText } from '../../texts.js';
import { CityTimes } from '../../time/city-times.js';
import { Capabilities } from './capabilities.js';
import styles from './phase-row.module.css';
import { stepsOf, type PhaseStep } from './phase-steps.js';
import type { ManagedPhase } from './phases.screen.js';

interface PhaseRowProps {
  readonly event: ManagedEvent;
  readonly phase: ManagedPhase;
  readonly onStep: (step: PhaseStep) => void;
}

const TONES: Readonly<Record<ManagedPhase['state'], TagTone>> = {
  PLANNED: 'plain',
  OPEN: 'signal',
  PAUSED: 'warn',
  GRACE: 'warn',
  CLOSED: 'brand',
  SKIPPED: 'plain',
};

export function PhaseRow({ event, phase, onStep }: PhaseRowProps) {
  const t = useManageText();
  const words = useEventText();
  const localized = useLocalized();
  const title = localized(phase.title);
  const now = isNow(phase) && !isEnded(event.state);
  return (
    <article className={styles['root']} data-now={now} aria-label={title}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{title}</h2>
        {(now || !isNow(phase)) && <Tag tone={TONES[phase.state]}>{words(`phaseState.${phase.state}`)}</Tag>}
        {phase.lane === 'SIDE' && <Tag>{words('schedule.side')}</Tag>}
        {phase.visit > 1 && <Tag>{t('phases.visit', { visit: phase.visit })}</Tag>}
      </div>
      <dl className={styles['times']}>
        <div>
          <dt>{t('phases.opens')}</dt>
          <dd>
            <CityTimes at={phase.opensAt} zones={event.zones} />
          </dd>
        </div>
        <div>
          <dt>{t('phases.closes')}</dt>
          <dd>
            <CityTimes at={phase.closesAt} zones={event.zones} />
            {phase.graceSeconds > 0 && (
              <span className="dimmed"> {t('phases.grace', { minutes: Math.round(phase.graceSeconds / 60) })}</span>
            )}
          </dd>
        </div>
      </dl>
      {now && phase.pauseReason !== null && <p className={styles['paused']}>{t('phases.paused', { reason: phase.pauseReason })}</p>}
      <Capabilities phase={phase} />
      <div className={styles['actions']}>
        {stepsOf(phase, event.state).map((step) => (
          <Button
            key={step}
            variant="default"
            onClick={() => onStep(step)}
            aria-label={t('phases.stepOf', { step: t(`step.${step}`), phase: title })}
          >
            {t(`step.${step}`)}
          </Button>
        ))}
      </div>
    </article>
  );
}
