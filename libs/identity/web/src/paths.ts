/** Where to sign in; `next` is where to go after it, an address inside the app. */
export function signInPath(next?: string): string {
  return next === undefined ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`;
}

/** Only an address inside the app is followed after sign-in: a link in a mail must not send people elsewhere. */
export function safeNext(next: string | undefined): string | null {
  return next !== undefined && /^\/(?![/\\])/.test(next) ? next : null;
}

export const INSTANCE_PATH = '/instance';
export const MY_PROFILE_PATH = '/me/profile';
export const personPath = (id: string): string => `/people/${id}`;
