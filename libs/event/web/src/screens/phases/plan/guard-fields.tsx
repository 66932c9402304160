import { grantsAction, GUARD_KINDS, SCORECARDS_MAX, type ExitGuard, type GuardKind, type Phase } from '@jamboree/event-domain';
import { Checkbox, NumberInput } from '@mantine/core';
import { usePlanText } from '../../../plan-texts.js';
import styles from './phase-form.module.css';

interface GuardFieldsProps {
  readonly phase: Phase;
  readonly onChange: (guards: readonly ExitGuard[]) => void;
  readonly error: string | undefined;
}

/** Scorecards that a phase asks for until somebody says otherwise. */
const USUAL_SCORECARDS = 3;

/** What must hold before the phase is ended by hand. */
export function GuardFields({ phase, onChange, error }: GuardFieldsProps) {
  const t = usePlanText();
  const offered = GUARD_KINDS.filter((kind) => kind !== 'SCORECARDS_COMPLETE' || grantsAction(phase, 'scorecard:score'));
  const held = (kind: GuardKind) => phase.guards.find((guard) => guard.kind === kind);
  const others = (kind: GuardKind) => phase.guards.filter((guard) => guard.kind !== kind);
  return (
    <fieldset className={styles['set']}>
      <legend>{t('guards.title')}</legend>
      <p className="small dimmed">{t('guards.help')}</p>
      {offered.map((kind) => {
        const guard = held(kind);
        const atLeast = kind === 'SCORECARDS_COMPLETE' ? USUAL_SCORECARDS : null;
        return (
          <div key={kind} className={styles['guard']}>
            <Checkbox
              label={t(`guard.${kind}`)}
              checked={guard !== undefined}
              onChange={(change) => onChange(change.currentTarget.checked ? [...others(kind), { kind, atLeast }] : others(kind))}
            />
            {guard !== undefined && guard.atLeast !== null && (
              <NumberInput
                label={t('guards.atLeast')}
                min={1}
                max={SCORECARDS_MAX}
                value={guard.atLeast}
                onChange={(count) => onChange([...others(kind), { kind, atLeast: Number(count) }])}
              />
            )}
          </div>
        );
      })}
      {error !== undefined && <p className={styles['error']}>{error}</p>}
    </fieldset>
  );
}
