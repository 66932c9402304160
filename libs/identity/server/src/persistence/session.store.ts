import { decideRenewal, sessionExpiry, type Session } from '@jamboree/identity-domain';
import type { Instant, UserId } from '@jamboree/kernel';
import { newId, randomToken, sha256, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { SessionSchema } from './session.schema.js';

/** Sessions by the hash of their token; the token itself is never stored. */
@Injectable()
export class SessionStore {
  byToken(tx: ReadTx, token: string): Promise<Session | null> {
    return tx.findOne(SessionSchema, { where: { tokenHash: sha256(token) } });
  }

  /** Starts a session and gives its token, 256 random bits: the only moment at which anybody can have it. */
  async start(tx: WriteTx, userId: UserId, now: Instant): Promise<string> {
    const token = randomToken();
    await tx.insert(SessionSchema, {
      id: newId<'Session'>(now),
      userId,
      tokenHash: sha256(token),
      createdAt: now,
      expiresAt: sessionExpiry(now),
      revokedAt: null,
    });
    return token;
  }

  /** False when there was no such session or it was over already. */
  async revoke(tx: WriteTx, token: string, now: Instant): Promise<boolean> {
    return (await tx.update(SessionSchema, { tokenHash: sha256(token), revokedAt: IsNull() }, { revokedAt: now })) > 0;
  }

  revokeAll(tx: WriteTx, userId: UserId, now: Instant): Promise<number> {
    return tx.update(SessionSchema, { userId, revokedAt: IsNull() }, { revokedAt: now });
  }

  /** Moves a session on that is in use; two requests at once move it on once. */
  async renew(tx: WriteTx, session: Session, now: Instant): Promise<void> {
    const expiresAt = decideRenewal(session, now);
    if (expiresAt === null) return;
    await tx.update(SessionSchema, { id: session.id, expiresAt: session.expiresAt, revokedAt: IsNull() }, { expiresAt });
  }
}
