import { noteOwner, useFreshClient, useGo, useLocaleChoice } from '@jamboree/platform-web';
import type { Locale } from '@jamboree/kernel';
import { useCallback } from 'react';
import { forgetSignIn } from './pending-sign-in.js';
import type { Me } from './use-session.js';

const LOCALES: Readonly<Record<Me['locale'], Locale>> = { EN: 'en', DE: 'de', ID: 'id' };

/** What follows every way of signing in: an empty cache, the person's language, and on to where they wanted to go. */
export function useEntered(): (me: Me, to: string) => Promise<void> {
  const fresh = useFreshClient();
  const go = useGo();
  const { choose } = useLocaleChoice();
  return useCallback(
    async (me, to) => {
      forgetSignIn(localStorage);
      noteOwner(me.id);
      await choose(LOCALES[me.locale]);
      await fresh(true);
      go(to, { replace: true });
    },
    [fresh, go, choose],
  );
}
