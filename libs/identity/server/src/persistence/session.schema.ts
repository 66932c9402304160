import type { Session } from '@jamboree/identity-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Table `session`. A viewer is found by `token_hash`, the SHA-256 of the cookie's token. */
export const SessionSchema = new EntitySchema<Session>({
  name: 'session',
  columns: {
    id: columns.id(),
    userId: columns.ref({ name: 'user_id' }),
    tokenHash: columns.key({ name: 'token_hash' }),
    createdAt: columns.instant({ name: 'created_at' }),
    expiresAt: columns.instant({ name: 'expires_at' }),
    revokedAt: columns.instant({ name: 'revoked_at', nullable: true }),
  },
  uniques: [{ name: 'uq_session_token_hash', columns: ['tokenHash'] }],
  indices: [{ name: 'ix_session_user', columns: ['userId'] }],
  foreignKeys: [
    {
      name: 'fk_session_user',
      target: 'person',
      columnNames: ['userId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});
