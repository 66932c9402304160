import type { Instant } from '@jamboree/kernel';
import { EntitySchema } from 'typeorm';
import { columns } from '../columns.js';

/** A secret of this instance, made with its database; links in mails are signed with it. */
export interface SigningKey {
  readonly name: string;
  readonly secret: string;
  readonly createdAt: Instant;
}

export const SigningKeySchema = new EntitySchema<SigningKey>({
  name: 'signing_key',
  columns: {
    name: { ...columns.key(), primary: true },
    secret: columns.text(),
    createdAt: columns.instant({ name: 'created_at' }),
  },
});
