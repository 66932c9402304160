import { Notice, useLocalized, type LocalizedValue } from '@jamboree/platform-web';
import { useEventText } from '../texts.js';
import styles from './paused-phases.module.css';

export interface PauseFacts {
  readonly id: string;
  readonly title: LocalizedValue;
  readonly state: string;
  readonly pauseReason: string | null;
}

/** Which phases stand still, and why; nothing while none does. */
export function PausedPhases({ phases }: { readonly phases: readonly PauseFacts[] }) {
  const t = useEventText();
  const localized = useLocalized();
  return phases
    .filter(({ state }) => state === 'PAUSED')
    .map((phase) => (
      <Notice key={phase.id} tone="warn" title={t('paused.title', { phase: localized(phase.title) })}>
        {phase.pauseReason !== null && <p className={styles['reason']}>{phase.pauseReason}</p>}
        <p>{t('paused.text')}</p>
      </Notice>
    ));
}
