import { serverNow } from '@jamboree/platform-web';
import { useEffect } from 'react';

/** Longest delay that `setTimeout` counts; beyond it fires at once. */
const LONGEST = 2_147_483_647;

interface Window {
  readonly open: boolean;
  readonly closesAt?: string | null;
  readonly nextPhase?: { readonly opensAt: string } | null;
}

/** Asks the server again when the window's state is due to change: the page closes, opens or enters grace without a reload. */
export function useReopening(window: Window | undefined, ask: () => void): void {
  const due = window?.open === true ? window.closesAt : window?.nextPhase?.opensAt;
  useEffect(() => {
    if (!due) return;
    const wait = Date.parse(due) - serverNow() + 500;
    if (wait < 0 || wait > LONGEST) return;
    const timer = setTimeout(ask, wait);
    return () => clearTimeout(timer);
  }, [due, ask]);
}
