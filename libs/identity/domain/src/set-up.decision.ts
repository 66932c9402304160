import { HOUR, plus, type Id, type Instant } from '@jamboree/kernel';

/** Lets whoever reads the server's console become the first administrator, once. Only its hash is kept. */
export interface SetupToken {
  readonly id: Id<'SetupToken'>;
  readonly tokenHash: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

/** A new one is printed at each start as long as nobody has used any. */
export const SETUP_TOKEN_LIFETIME = 24 * HOUR;

export function setupTokenExpiry(now: Instant): Instant {
  return plus(now, SETUP_TOKEN_LIFETIME);
}

/** Whether the token makes an administrator: it exists, has not expired, and the instance has no administrator yet. */
export function opensSetUp(token: Pick<SetupToken, 'expiresAt'> | null, administrators: number, now: Instant): boolean {
  return token !== null && administrators === 0 && now < token.expiresAt;
}
