import { Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import { MINUTE, ok, plus, VISITOR } from '@jamboree/kernel';
import type { Transporter } from 'nodemailer';
import { In, LessThanOrEqual } from 'typeorm';
import { Config } from '../config/config.js';
import { Clock } from '../core/clock.js';
import { Log } from '../logging/log.js';
import { MailSuppressionSchema } from '../persistence/schemas/mail-suppression.schema.js';
import { MailSchema, type Mail } from '../persistence/schemas/mail.schema.js';
import { UnitOfWork } from '../persistence/unit-of-work.js';
import type { WriteTx } from '../persistence/transaction.js';
import { failureOf, MOST_ATTEMPTS, waitAfter, type DeliveryFailure, type SmtpError } from './delivery.js';

const BATCH = 20;
/** Mails carry sign-in codes and invitation links: what has left, or never will, is not kept readable in the database and its backups. */
const FORGOTTEN = { subject: '', text: '', html: '' } as const;
/** A mail that a dead process was sending is taken up again after this. */
const SENDING_TIMEOUT = 10 * MINUTE;
/** Long enough for every mail server's reason. */
const LONGEST_FAILURE = 300;
const SUPPRESS = `INSERT INTO "mail_suppression" ("address", "reason", "at") VALUES (?, ?, ?)
  ON CONFLICT ("address") DO UPDATE SET "reason" = excluded."reason", "at" = excluded."at"`;

type Change = Partial<Omit<Mail, 'id'>>;

/**
 * Sends what waits in the `mail` table. Each mail is claimed by compare-and-swap before it is sent, so that no two processes send it.
 *
 * SMTP has no transaction with the database: a process that dies between the server's "250" and its own note leaves a mail that is sent
 * again after `SENDING_TIMEOUT`. So a mail leaves at least once, and normally once; its Message-ID is its own id, by which mail systems tell
 * a second copy.
 */
@Injectable()
export class MailRelay {
  private transport: Transporter | null = null;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Sends everything that is due. */
  async run(): Promise<void> {
    if (this.config.smtpUrl === null) return;
    for (;;) {
      const now = this.clock.now();
      const due = await this.uow.read((tx) =>
        tx.find(MailSchema, {
          where: { state: In(['QUEUED', 'SENDING']), dueAt: LessThanOrEqual(now) },
          order: { dueAt: 'ASC', id: 'ASC' },
          take: BATCH,
        }),
      );
      if (due.length === 0) return;
      for (const mail of due)
        if (await this.change(mail, { state: 'SENDING', dueAt: plus(now, SENDING_TIMEOUT) }))
          await this.send({ ...mail, dueAt: plus(now, SENDING_TIMEOUT), state: 'SENDING' });
    }
  }

  private async send(mail: Mail): Promise<void> {
    const attempts = mail.attempts + 1;
    const failure = await this.hand(mail);
    if (failure !== null) await this.failed(mail, attempts, failure);
    else await this.change(mail, { state: 'SENT', attempts, failure: null, ...FORGOTTEN }, (tx) => this.reached(tx, mail));
  }

  /** Null once the server has taken the mail; noting that is apart, so that a note that fails does not look like a mail that failed. */
  private async hand({ id, recipient, subject, text, html, unsubscribeUrl }: Mail): Promise<SmtpError | null> {
    try {
      const transport = await this.transporter();
      await transport.sendMail({
        from: this.config.mailFrom,
        to: recipient,
        subject,
        text,
        html,
        messageId: `<${id}@${new URL(this.config.publicUrl).hostname}>`,
        ...(unsubscribeUrl === null ? {} : { headers: oneClick(unsubscribeUrl) }),
      });
      return null;
    } catch (error) {
      return smtpError(error);
    }
  }

  private async failed(mail: Mail, attempts: number, error: SmtpError): Promise<void> {
    const meaning = failureOf(error);
    const failure = (error.response ?? error.message ?? '').slice(0, LONGEST_FAILURE);
    // The server's answer may hold the address, which the log must not.
    this.log.warn('A mail could not be sent.', {
      mailId: mail.id,
      template: mail.template,
      attempts,
      meaning,
      answer: error.responseCode ?? null,
    });
    await this.change(mail, { attempts, failure, ...this.fate(meaning, attempts) }, async (tx) => {
      if (meaning === 'NOBODY_THERE') await tx.execute(SUPPRESS, [mail.recipient, failure, this.clock.now()]);
    });
  }

  private fate(meaning: DeliveryFailure, attempts: number): Change {
    if (meaning === 'NOBODY_THERE') return { state: 'BOUNCED', ...FORGOTTEN };
    if (meaning === 'REFUSED' || attempts >= MOST_ATTEMPTS) return { state: 'FAILED', ...FORGOTTEN };
    return { state: 'QUEUED', dueAt: plus(this.clock.now(), waitAfter(attempts, randomInt(1_000) / 1_000)) };
  }

  /** What everybody gets, such as a sign-in code, is sent also to a suppressed address; when it arrives, the address works again. */
  private async reached(tx: WriteTx, { recipient, unsubscribeUrl }: Mail): Promise<void> {
    if (unsubscribeUrl === null) await tx.delete(MailSuppressionSchema, { address: recipient });
  }

  /** False when another process has changed the mail meanwhile; then nothing else happens either. */
  private async change(mail: Mail, set: Change, and: (tx: WriteTx) => Promise<void> = async () => undefined): Promise<boolean> {
    const { id, state, dueAt } = mail;
    const changed = await this.uow.write(VISITOR, { operation: 'relayMail', clientMutationId: null }, async (tx) => {
      const won = (await tx.update(MailSchema, { id, state, dueAt }, set)) === 1;
      if (won) await and(tx);
      return ok(won);
    });
    return changed.ok && changed.value;
  }

  /** Loaded when the first mail is sent: most starts of the process send none. */
  private async transporter(): Promise<Transporter> {
    if (this.transport === null) {
      const { createTransport } = await import('nodemailer');
      this.transport = createTransport(this.config.smtpUrl ?? '');
    }
    return this.transport;
  }
}

/** RFC 8058: the mail program shows a button of its own, which posts to the address. */
function oneClick(address: string): Record<string, string> {
  return { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

/** nodemailer's errors carry what the server said; of every other error the kind is enough. */
function smtpError(error: unknown): SmtpError {
  if (!(error instanceof Error)) return {};
  return error; // every field of SmtpError is optional, so any error is one
}
