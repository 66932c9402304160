import type { Phase } from '@jamboree/event-domain';
import { toIso } from '@jamboree/kernel';
import { Button, Tag, type TagTone, useLocalized } from '@jamboree/platform-web';
import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import type { ManagePhasesQuery } from '../../gql/graphql.js';
import { isEnded, isNow } from '../../phases/phase-facts.js';
import { useManageText } from '../../manage-texts.js';
import { usePlanText } from '../../plan-texts.js';
import { useEventText } from '../../texts.js';
import { CityTimes } from '../../time/city-times.js';
import { Capabilities } from './capabilities.js';
import { GuardStanding } from './guard-standing.js';
import styles from './phase-row.module.css';
import { stepsOf, type PhaseStep } from './phase-steps.js';
import type { ManagedPhase } from './phases.screen.js';

interface PhaseRowProps {
  readonly event: ManagedEvent;
  /** As it is being edited. */
  readonly phase: Phase;
  /** As the server holds it; undefined for a new one. */
  readonly shown: ManagedPhase | undefined;
  readonly changed: boolean;
  readonly added: boolean;
  readonly guards: ManagePhasesQuery['phaseGuards'][number] | undefined;
  readonly editing: boolean;
  readonly onEdit: (() => void) | null;
  readonly onStep: (step: PhaseStep) => void;
  /** The form, while it is edited. */
  readonly children: ReactNode;
}

const TONES: Readonly<Record<ManagedPhase['state'], TagTone>> = {
  PLANNED: 'plain',
  OPEN: 'signal',
  PAUSED: 'warn',
  GRACE: 'warn',
  CLOSED: 'brand',
  SKIPPED: 'plain',
};

export function PhaseRow({ event, phase, shown, changed, added, guards, editing, onEdit, onStep, children }: PhaseRowProps) {
  const t = useManageText();
  const plan = usePlanText();
  const words = useEventText();
  const localized = useLocalized();
  const title = localized(phase.title) || plan('form.untitled');
  const now = isNow(phase) && !isEnded(event.state);
  return (
    <article className={styles['root']} data-now={now} aria-label={title}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{title}</h2>
        {(now || !isNow(phase)) && <Tag tone={TONES[phase.state]}>{words(`phaseState.${phase.state}`)}</Tag>}
        {phase.lane === 'SIDE' && <Tag>{words('schedule.side')}</Tag>}
        {phase.visit > 1 && <Tag>{t('phases.visit', { visit: phase.visit })}</Tag>}
        {changed && <Tag tone="warn">{plan(added ? 'row.added' : 'row.changed')}</Tag>}
      </div>
      <dl className={styles['times']}>
        <div>
          <dt>{t('phases.opens')}</dt>
          <dd>
            <CityTimes at={toIso(phase.opensAt)} zones={event.zones} />
          </dd>
        </div>
        <div>
          <dt>{t('phases.closes')}</dt>
          <dd>
            <CityTimes at={toIso(phase.closesAt)} zones={event.zones} />
            {phase.graceSeconds > 0 && (
              <span className="dimmed"> {t('phases.grace', { minutes: Math.round(phase.graceSeconds / 60) })}</span>
            )}
          </dd>
        </div>
      </dl>
      {now && phase.pauseReason !== null && <p className={styles['paused']}>{t('phases.paused', { reason: phase.pauseReason })}</p>}
      {shown !== undefined && !editing && <Capabilities phase={shown} />}
      {guards !== undefined && <GuardStanding guards={guards} state={phase.state} />}
      <div className={styles['actions']}>
        {shown !== undefined &&
          stepsOf(shown, event.state).map((step) => (
            <Button
              key={step}
              variant="default"
              onClick={() => onStep(step)}
              aria-label={t('phases.stepOf', { step: t(`step.${step}`), phase: title })}
            >
              {t(`step.${step}`)}
            </Button>
          ))}
        {onEdit !== null && (
          <Button
            variant="default"
            leftSection={<Pencil aria-hidden size={18} />}
            aria-expanded={editing}
            aria-label={t('phases.stepOf', { step: plan(editing ? 'row.done' : 'row.edit'), phase: title })}
            onClick={onEdit}
          >
            {plan(editing ? 'row.done' : 'row.edit')}
          </Button>
        )}
      </div>
      {editing && <div className={styles['form']}>{children}</div>}
    </article>
  );
}
