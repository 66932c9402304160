import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';
import { Clock } from '../core/clock.js';
import { newId } from '../core/new-id.js';
import { MailSchema } from '../persistence/schemas/mail.schema.js';
import type { WriteTx } from '../persistence/transaction.js';

/** A mail to one person, already in that person's language. */
export interface OutgoingMail {
  readonly to: string;
  /** Which template wrote it, for example `sign-in`. */
  readonly template: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** At most 200 characters; a second mail with the same key is not written. */
  readonly dedupeKey: string;
}

/** Puts mails into the database, in the transaction of what they tell about; the relay sends them after the commit. */
@Injectable()
export class Mailer {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** False when a mail with this key already exists. */
  async enqueue(tx: WriteTx, mail: OutgoingMail): Promise<boolean> {
    const known = await tx.count(MailSchema, { dedupeKey: mail.dedupeKey });
    if (known > 0) return false;
    const now = this.clock.now();
    const { to: recipient, ...content } = mail;
    const state = this.config.smtpUrl === null ? 'KEPT' : 'QUEUED';
    await tx.insert(MailSchema, { id: newId(now), recipient, ...content, state, attempts: 0, dueAt: now, createdAt: now });
    return true;
  }
}
