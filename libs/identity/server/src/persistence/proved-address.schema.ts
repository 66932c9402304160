import type { Instant, UserId } from '@jamboree/kernel';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Somebody has signed in with their mail address at least once; who has no row was only invited. */
export interface ProvedAddress {
  readonly userId: UserId;
  /** The first time. */
  readonly at: Instant;
}

export const ProvedAddressSchema = new EntitySchema<ProvedAddress>({
  name: 'proved_address',
  columns: {
    userId: { ...columns.ref({ name: 'user_id' }), primary: true, primaryKeyConstraintName: 'pk_proved_address' },
    at: columns.instant(),
  },
  foreignKeys: [
    { name: 'fk_proved_address_user', target: 'person', columnNames: ['userId'], referencedColumnNames: ['id'], onDelete: 'CASCADE' },
  ],
});
