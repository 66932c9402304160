import type { Id, Instant } from '@jamboree/kernel';
import { EntitySchema } from 'typeorm';
import { columns } from '../columns.js';

export type MailId = Id<'Mail'>;

/**
 * `KEPT` is never sent: no SMTP server is configured, the outbox page shows it. `BOUNCED`: there is nobody at the address. `FAILED` was
 * refused for another reason, or given up after many attempts.
 */
export type MailState = 'QUEUED' | 'SENDING' | 'SENT' | 'KEPT' | 'BOUNCED' | 'FAILED';

export interface Mail {
  readonly id: MailId;
  readonly recipient: string;
  readonly template: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** One mail per key, whatever is repeated. */
  readonly dedupeKey: string;
  readonly state: MailState;
  readonly attempts: number;
  readonly dueAt: Instant;
  readonly createdAt: Instant;
  /** Where one click ends mails of this kind; null for what everybody gets, such as a sign-in code. */
  readonly unsubscribeUrl: string | null;
  /** What the mail server said when it last refused; null while it has not. */
  readonly failure: string | null;
}

export const MailSchema = new EntitySchema<Mail>({
  name: 'mail',
  columns: {
    id: columns.id(),
    recipient: columns.text(),
    template: columns.key(),
    subject: columns.text(),
    text: columns.text(),
    html: columns.text(),
    dedupeKey: columns.key({ name: 'dedupe_key', length: 200 }),
    state: columns.key(),
    attempts: columns.int(),
    dueAt: columns.instant({ name: 'due_at' }),
    createdAt: columns.instant({ name: 'created_at' }),
    unsubscribeUrl: columns.text({ name: 'unsubscribe_url', nullable: true }),
    failure: columns.text({ nullable: true }),
  },
  uniques: [{ name: 'uq_mail_dedupe_key', columns: ['dedupeKey'] }],
  indices: [{ name: 'ix_mail_due', columns: ['state', 'dueAt'] }],
});
