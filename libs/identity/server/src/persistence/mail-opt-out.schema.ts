import type { MailKind } from '@jamboree/identity-domain';
import type { Instant, UserId } from '@jamboree/kernel';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Somebody does not want mails of a kind; who has no row gets them. */
export interface MailOptOut {
  readonly userId: UserId;
  readonly kind: MailKind;
  readonly at: Instant;
}

export const MailOptOutSchema = new EntitySchema<MailOptOut>({
  name: 'mail_opt_out',
  columns: {
    userId: { ...columns.ref({ name: 'user_id' }), primary: true, primaryKeyConstraintName: 'pk_mail_opt_out' },
    kind: { ...columns.key(), primary: true, primaryKeyConstraintName: 'pk_mail_opt_out' },
    at: columns.instant(),
  },
  foreignKeys: [
    { name: 'fk_mail_opt_out_user', target: 'person', columnNames: ['userId'], referencedColumnNames: ['id'], onDelete: 'CASCADE' },
  ],
});
