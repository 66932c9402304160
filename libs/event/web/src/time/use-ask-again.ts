import { SECOND } from '@jamboree/kernel';
import { useEffect } from 'react';

/** A queue moves by what others do: it is asked for again so often, while the page is looked at. */
const AGAIN = 10 * SECOND;

export function useAskAgain(ask: () => void, wanted = true): void {
  useEffect(() => {
    if (!wanted) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') ask();
    }, AGAIN);
    return () => clearInterval(timer);
  }, [ask, wanted]);
}
