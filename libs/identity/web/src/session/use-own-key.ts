import { ownKey } from '@jamboree/platform-web';
import { useSession } from './use-session.js';

/** Under which name this device keeps what the person who is signed in types: nobody else finds it there. Null for visitors. */
export function useOwnKey(of: string): string | null {
  const { me } = useSession();
  return me === null ? null : ownKey(me.id, of);
}
