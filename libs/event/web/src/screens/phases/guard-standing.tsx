import type { PhaseState } from '@jamboree/event-domain';
import type { ManagePhasesQuery } from '../../gql/graphql.js';
import { usePlanText } from '../../plan-texts.js';
import styles from './phase-row.module.css';

interface GuardStandingProps {
  readonly guards: ManagePhasesQuery['phaseGuards'][number];
  readonly state: PhaseState;
}

/** What the phase still misses before it may end, or what it missed when it ended. */
export function GuardStanding({ guards, state }: GuardStandingProps) {
  const t = usePlanText();
  const over = state === 'CLOSED';
  const failures = over ? guards.missedAtEnd : guards.missingNow;
  if (failures.length === 0 || state === 'SKIPPED') return null;
  return (
    <div className={styles['guards']}>
      <p>{t(over ? (guards.overrideReason === null ? 'guards.endedByClock' : 'guards.endedByHand') : 'guards.missing')}</p>
      <GuardFailures failures={failures} />
      {over && guards.overrideReason !== null && <p>{t('guards.overrideReason', { reason: guards.overrideReason })}</p>}
    </div>
  );
}

interface GuardFailuresProps {
  readonly failures: readonly { readonly kind: string; readonly atLeast?: number | null; readonly missing: number }[];
}

export function GuardFailures({ failures }: GuardFailuresProps) {
  const t = usePlanText();
  return (
    <ul>
      {failures.map(({ kind, atLeast, missing }) => (
        <li key={kind}>{t('guards.failure', { kind, count: missing, least: atLeast ?? 0 })}</li>
      ))}
    </ul>
  );
}
