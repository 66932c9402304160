import type { Instant } from '@jamboree/kernel';
import { EntitySchema } from 'typeorm';
import { columns } from '../columns.js';

/** An address that a mail server has said nobody has: it gets nothing more until a sign-in mail arrives there after all. */
export interface MailSuppression {
  readonly address: string;
  /** In the mail server's words. */
  readonly reason: string;
  readonly at: Instant;
}

export const MailSuppressionSchema = new EntitySchema<MailSuppression>({
  name: 'mail_suppression',
  columns: {
    address: { ...columns.text(), primary: true },
    reason: columns.text(),
    at: columns.instant(),
  },
});
