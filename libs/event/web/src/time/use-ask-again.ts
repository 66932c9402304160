import { SECOND } from '@jamboree/kernel';
import { useEffect } from 'react';

/** How often a queue is asked for. */
const SOON = 10 * SECOND;

/** What changes by what others do is asked for again every so often, while the page is looked at. */
export function useAskAgain(ask: () => void, wanted = true, period = SOON): void {
  useEffect(() => {
    if (!wanted) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') ask();
    }, period);
    return () => clearInterval(timer);
  }, [ask, wanted, period]);
}
