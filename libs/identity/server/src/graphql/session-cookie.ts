import { SESSION_LIFETIME } from '@jamboree/identity-domain';
import { SECOND } from '@jamboree/kernel';
import type { RequestOrigin } from '@jamboree/platform-server';
import type { SignedIn } from '../use-cases/entrance.js';
import type { SignedInView } from './identity.payloads.js';
import { MeView } from './me.view.js';

/**
 * Gives the browser its session. The cookie lasts as long as a session ever can; the server ends the session earlier when it is not used,
 * and need not send the cookie again each time it moves the end on.
 */
export function welcome(origin: RequestOrigin): (signedIn: SignedIn) => SignedInView {
  return ({ person, sessionToken }) => {
    origin.cookies.set(sessionToken, SESSION_LIFETIME / SECOND);
    return { me: MeView.from(person) };
  };
}
