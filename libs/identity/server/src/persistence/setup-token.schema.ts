import type { SetupToken } from '@jamboree/identity-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Table `setup_token`: empty as soon as the instance has its first administrator. */
export const SetupTokenSchema = new EntitySchema<SetupToken>({
  name: 'setup_token',
  columns: {
    id: columns.id(),
    tokenHash: columns.key({ name: 'token_hash' }),
    createdAt: columns.instant({ name: 'created_at' }),
    expiresAt: columns.instant({ name: 'expires_at' }),
  },
  uniques: [{ name: 'uq_setup_token_token_hash', columns: ['tokenHash'] }],
});
