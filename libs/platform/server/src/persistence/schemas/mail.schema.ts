import type { Id, Instant } from '@jamboree/kernel';
import { EntitySchema } from 'typeorm';
import { columns } from '../columns.js';

export type MailId = Id<'Mail'>;

/** `KEPT` is never sent: no SMTP server is configured, the outbox page shows it. `FAILED` was given up. */
export type MailState = 'QUEUED' | 'SENDING' | 'SENT' | 'KEPT' | 'FAILED';

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
  },
  uniques: [{ name: 'uq_mail_dedupe_key', columns: ['dedupeKey'] }],
  indices: [{ name: 'ix_mail_due', columns: ['state', 'dueAt'] }],
});
