/** A sign-in that waits for its code or for the link of its mail, kept by this browser: people leave the page to read their mail. */
export interface PendingSignIn {
  readonly challengeId: string;
  readonly email: string;
  /** Where they were going, such as an invitation. */
  readonly next: string | null;
  /** Until when its code may be typed, by the clock of this device, in ms. */
  readonly until: number;
}

const KEY = 'jamboree-sign-in';

export function rememberSignIn(storage: Storage, pending: PendingSignIn): void {
  storage.setItem(KEY, JSON.stringify(pending));
}

export function forgetSignIn(storage: Storage): void {
  storage.removeItem(KEY);
}

/** What still waits; an expired one is forgotten, and so is what this browser cannot read. */
export function pendingSignIn(storage: Storage, now: number): PendingSignIn | null {
  const text = storage.getItem(KEY);
  if (text === null) return null;
  const pending = parse(text);
  if (pending !== null && pending.until > now) return pending;
  forgetSignIn(storage);
  return null;
}

function parse(text: string): PendingSignIn | null {
  try {
    const { challengeId, email, next, until } = JSON.parse(text) as Partial<Record<keyof PendingSignIn, unknown>>;
    if (typeof challengeId !== 'string' || typeof email !== 'string' || typeof until !== 'number') return null;
    return { challengeId, email, until, next: typeof next === 'string' ? next : null };
  } catch {
    return null;
  }
}
