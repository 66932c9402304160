import { useEffect, useRef } from 'react';
import type { RehearsalPartsFragment } from '../../gql/graphql.js';

/** Asks again once the clock has moved or people have acted: what they did shows in lists of their own. */
export function useFreshAfter({ now, acting }: Pick<RehearsalPartsFragment, 'now' | 'acting'>, retry: () => void): void {
  const state = `${now} ${String(acting === null)}`;
  const seen = useRef(state);
  useEffect(() => {
    if (seen.current === state) return;
    seen.current = state;
    if (acting === null) retry();
  }, [state, acting, retry]);
}
