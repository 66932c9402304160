import { Injectable } from '@nestjs/common';
import { HOUR, MINUTE, ok, plus, SECOND, VISITOR } from '@jamboree/kernel';
import type { Transporter } from 'nodemailer';
import { In, LessThanOrEqual } from 'typeorm';
import { Config } from '../config/config.js';
import { Clock } from '../core/clock.js';
import { Log } from '../logging/log.js';
import { MailSchema, type Mail } from '../persistence/schemas/mail.schema.js';
import { UnitOfWork } from '../persistence/unit-of-work.js';

const BATCH = 20;
const MOST_ATTEMPTS = 12;
/** Mails carry sign-in codes and invitation links: what has left, or never will, is not kept readable in the database and its backups. */
const FORGOTTEN = { subject: '', text: '', html: '' } as const;
const LONGEST_WAIT = HOUR;
/** A mail that a dead process was sending is taken up again after this. */
const SENDING_TIMEOUT = 10 * MINUTE;

/**
 * Sends what waits in the `mail` table. Each mail is claimed by compare-and-swap before it is sent, so that no two processes send it; its
 * Message-ID is its own id, so that even after a crash between sending and noting it, mail systems can tell the second copy.
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
    const { id, recipient, subject, text, html } = mail;
    const attempts = mail.attempts + 1;
    try {
      const transport = await this.transporter();
      await transport.sendMail({
        from: this.config.mailFrom,
        to: recipient,
        subject,
        text,
        html,
        messageId: `<${id}@${new URL(this.config.publicUrl).hostname}>`,
      });
      await this.change(mail, { state: 'SENT', attempts, ...FORGOTTEN });
    } catch (error) {
      this.log.error('A mail could not be sent.', error, { mailId: id, template: mail.template, attempts });
      const dueAt = plus(this.clock.now(), waitAfter(attempts));
      await this.change(
        mail,
        attempts < MOST_ATTEMPTS ? { state: 'QUEUED', attempts, dueAt } : { state: 'FAILED', attempts, ...FORGOTTEN },
      );
    }
  }

  /** False when another process has changed the mail meanwhile. */
  private async change(mail: Mail, set: Partial<Omit<Mail, 'id'>>): Promise<boolean> {
    const { id, state, dueAt } = mail;
    const changed = await this.uow.write(VISITOR, { operation: 'relayMail', clientMutationId: null }, async (tx) =>
      ok(await tx.update(MailSchema, { id, state, dueAt }, set)),
    );
    return changed.ok && changed.value === 1;
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

/** 30 seconds, a minute, two, … at most an hour. */
function waitAfter(attempts: number): number {
  return Math.min(30 * SECOND * 2 ** (attempts - 1), LONGEST_WAIT);
}
