import { Notice, useLocalized, type LocalizedValue } from '@jamboree/platform-web';
import type { ReactNode } from 'react';
import { useEventText } from '../texts.js';
import { CityTimes } from '../time/city-times.js';
import type { Zone } from '../time/moments.js';

/** When writing is possible, as the API says it. */
export interface WindowFacts {
  readonly open: boolean;
  readonly kind: string;
  readonly closesAt?: string | null;
  readonly closedAt?: string | null;
  readonly nextPhase?: { readonly title: LocalizedValue; readonly opensAt: string } | null;
  readonly lateEntryPossible: boolean;
}

interface ClosedPhaseProps {
  readonly window: WindowFacts;
  readonly zones: readonly Zone[];
  readonly action?: ReactNode;
}

/** Above content that can be read but no longer (or not yet) written: when it closed in both cities, and what comes next. Nothing while open. */
export function ClosedPhase({ window, zones, action }: ClosedPhaseProps) {
  const t = useEventText();
  const localized = useLocalized();
  if (window.open) return null;
  return (
    <Notice tone="warn" title={t(window.kind === 'NOT_YET' ? 'closed.notYet' : 'closed.title')} action={action}>
      {window.closedAt && (
        <p>
          {t('closed.at')} <CityTimes at={window.closedAt} zones={zones} />
        </p>
      )}
      {window.nextPhase && (
        <p>
          {t('closed.next', { phase: localized(window.nextPhase.title) })} <CityTimes at={window.nextPhase.opensAt} zones={zones} />
        </p>
      )}
      {window.lateEntryPossible && <p>{t('closed.late')}</p>}
    </Notice>
  );
}
