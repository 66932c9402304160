import { ChevronRight } from 'lucide-react';
import { useManageText } from '../../manage-texts.js';
import styles from './capabilities.module.css';
import type { ManagedPhase } from './phases.screen.js';

/** Who can do what while this phase is open, in words. */
export function Capabilities({ phase }: { readonly phase: Pick<ManagedPhase, 'capabilities'> }) {
  const t = useManageText();
  if (phase.capabilities.length === 0) return null;
  return (
    <details className={styles['root']}>
      <summary>
        <ChevronRight aria-hidden size={16} /> {t('phases.who')}
      </summary>
      <CapabilityList phase={phase} />
    </details>
  );
}

export function CapabilityList({ phase }: { readonly phase: Pick<ManagedPhase, 'capabilities'> }) {
  const t = useManageText();
  return (
    <ul className={styles['list']}>
      {phase.capabilities.map(({ role, actions }) => (
        <li key={role}>
          <strong>{t('part', { role })}</strong>:{' '}
          {actions.map((action) => t('action', { action: action.replace(/[:-]/g, '_') })).join(', ')}
        </li>
      ))}
    </ul>
  );
}
