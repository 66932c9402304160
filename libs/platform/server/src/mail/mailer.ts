import type { Instant } from '@jamboree/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Config } from '../config/config.js';
import { Clock } from '../core/clock.js';
import { newId } from '../core/new-id.js';
import { MailSuppressionSchema, type MailSuppression } from '../persistence/schemas/mail-suppression.schema.js';
import { MailSchema, type Mail, type MailId } from '../persistence/schemas/mail.schema.js';
import type { ReadTx, WriteTx } from '../persistence/transaction.js';

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
  /** Where one click ends mails of this kind; left out of what everybody gets. */
  readonly unsubscribeUrl?: string;
  /** Not before then, so that it can be taken back until it leaves; left out, it leaves at once. */
  readonly dueAt?: Instant;
}

const INSERT = `INSERT INTO "mail" ("id", "recipient", "template", "subject", "text", "html", "dedupe_key", "state", "attempts", "due_at",
  "created_at", "unsubscribe_url") VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?) ON CONFLICT ("dedupe_key") DO NOTHING`;
/** What waits for another attempt has a failure; it was not held, and may have arrived. */
const HELD = `SELECT "id", "dedupe_key" AS "dedupeKey" FROM "mail"
  WHERE "state" IN ('QUEUED', 'KEPT') AND "due_at" > ? AND "attempts" = 0 AND SUBSTR("dedupe_key", 1, ?) = ?`;

/** Puts mails into the database, in the transaction of what they tell about; the relay sends them after the commit. */
@Injectable()
export class Mailer {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Null when a mail with this key already exists, also when another process writes it at this very moment. */
  async enqueue(tx: WriteTx, mail: OutgoingMail): Promise<MailId | null> {
    const now = this.clock.now();
    const id = newId<'Mail'>(now);
    const { to, template, text, html, dedupeKey, unsubscribeUrl = null, dueAt = now } = mail;
    const state = this.config.smtpUrl === null || isReserved(to) ? 'KEPT' : 'QUEUED';
    const written = await tx.execute(INSERT, [
      id,
      to,
      template,
      oneLine(mail.subject),
      text,
      html,
      dedupeKey,
      state,
      dueAt,
      now,
      unsubscribeUrl,
    ]);
    return written === 0 ? null : id;
  }

  /** Takes back what is held and whose key begins so, and answers with those keys. */
  async takeBack(tx: WriteTx, keyBeginsWith: string): Promise<string[]> {
    const held = await tx.rows<Pick<Mail, 'id' | 'dedupeKey'>>(HELD, [this.clock.now(), keyBeginsWith.length, keyBeginsWith]);
    if (held.length > 0) await tx.delete(MailSchema, { id: In(held.map(({ id }) => id)) });
    return held.map(({ dedupeKey }) => dedupeKey);
  }

  /** Those of the addresses that a mail server has said nobody has. */
  suppressed(tx: ReadTx, addresses: readonly string[]): Promise<MailSuppression[]> {
    return addresses.length === 0 ? Promise.resolve([]) : tx.find(MailSuppressionSchema, { where: { address: In([...addresses]) } });
  }
}

/** Names that no mail server will ever have (RFC 6761): synthetic people live there. */
function isReserved(address: string): boolean {
  return /\.(invalid|example)$/iu.test(address);
}

/** A title that somebody typed must not become a second mail header. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
