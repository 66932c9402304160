import { DAY, instant, plus, type Id, type Instant, type UserId } from '@jamboree/kernel';

export type SessionId = Id<'Session'>;

/** A signed-in browser. The token is known to that browser alone; here is its hash. */
export interface Session {
  readonly id: SessionId;
  readonly userId: UserId;
  readonly tokenHash: string;
  readonly createdAt: Instant;
  /** Moves on while the session is used. */
  readonly expiresAt: Instant;
  readonly revokedAt: Instant | null;
}

/** A session nobody uses for 30 days ends: long enough to bridge the weeks between submitting and the results. */
export const SESSION_IDLE_LIMIT = 30 * DAY;

/** And however much it is used, after 180 days one proves the mail address again. */
export const SESSION_LIFETIME = 180 * DAY;

/** A session in use is moved on at most once a day, so that reading hardly ever writes. */
export const SESSION_RENEWAL_STEP = DAY;

export function sessionExpiry(now: Instant): Instant {
  return plus(now, SESSION_IDLE_LIMIT);
}

export function isLive(session: Pick<Session, 'expiresAt' | 'revokedAt'>, now: Instant): boolean {
  return session.revokedAt === null && now < session.expiresAt;
}

/** The new end of a session in use, or null when it is not time to move it on (or it is over, or at its last limit). */
export function decideRenewal(session: Pick<Session, 'createdAt' | 'expiresAt' | 'revokedAt'>, now: Instant): Instant | null {
  if (!isLive(session, now)) return null;
  const wanted = instant(Math.min(sessionExpiry(now), plus(session.createdAt, SESSION_LIFETIME)));
  const lastStep = wanted === plus(session.createdAt, SESSION_LIFETIME) && wanted > session.expiresAt;
  return wanted - session.expiresAt >= SESSION_RENEWAL_STEP || lastStep ? wanted : null;
}
