import { setupTokenExpiry, type SetupToken } from '@jamboree/identity-domain';
import type { Instant } from '@jamboree/kernel';
import { newId, randomToken, sha256, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { SetupTokenSchema } from './setup-token.schema.js';

/** Tokens that make the first administrator, by their hash. */
@Injectable()
export class SetupTokenStore {
  async add(tx: WriteTx, now: Instant): Promise<string> {
    const token = randomToken();
    await tx.insert(SetupTokenSchema, {
      id: newId<'SetupToken'>(now),
      tokenHash: sha256(token),
      createdAt: now,
      expiresAt: setupTokenExpiry(now),
    });
    return token;
  }

  byToken(tx: ReadTx, token: string): Promise<SetupToken | null> {
    return tx.findOne(SetupTokenSchema, { where: { tokenHash: sha256(token) } });
  }

  /** One administrator is enough to void every token ever printed. */
  async voidAll(tx: WriteTx): Promise<void> {
    await tx.execute('DELETE FROM "setup_token"');
  }
}
