import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ReadTx } from '../persistence/transaction.js';
import { SigningKeySchema } from '../persistence/schemas/signing-key.schema.js';

/** Signs what leaves the instance in a link and must come back as it was. Nothing secret may stand in such a text: it can be read. */
@Injectable()
export class Signatures {
  private secret: string | null = null;

  /** @param purpose keeps a signature for one thing from passing for another */
  async sign(tx: ReadTx, purpose: string, text: string): Promise<string> {
    return createHmac('sha256', await this.key(tx))
      .update(`${purpose}\n${text}`)
      .digest('base64url');
  }

  async verify(tx: ReadTx, purpose: string, text: string, signature: string): Promise<boolean> {
    const expected = Buffer.from(await this.sign(tx, purpose, text));
    const shown = Buffer.from(signature);
    return expected.length === shown.length && timingSafeEqual(expected, shown);
  }

  private async key(tx: ReadTx): Promise<string> {
    if (this.secret !== null) return this.secret;
    const found = await tx.findOne(SigningKeySchema, { where: { name: 'links' } });
    if (found === null) throw new Error('The database has no key to sign links with.');
    this.secret = found.secret;
    return found.secret;
  }
}
