import type { SignInChallenge } from '@jamboree/identity-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Table `sign_in_challenge`: pending and used requests to sign in, swept away a day after they expire. */
export const SignInChallengeSchema = new EntitySchema<SignInChallenge>({
  name: 'sign_in_challenge',
  columns: {
    id: columns.id(),
    email: columns.text(),
    locale: columns.key(),
    handleHash: columns.key({ name: 'handle_hash' }),
    tokenHash: columns.key({ name: 'token_hash' }),
    codeHash: columns.key({ name: 'code_hash' }),
    attempts: columns.int(),
    createdAt: columns.instant({ name: 'created_at' }),
    expiresAt: columns.instant({ name: 'expires_at' }),
    usedAt: columns.instant({ name: 'used_at', nullable: true }),
  },
  uniques: [
    { name: 'uq_sign_in_challenge_handle_hash', columns: ['handleHash'] },
    { name: 'uq_sign_in_challenge_token_hash', columns: ['tokenHash'] },
  ],
  indices: [{ name: 'ix_sign_in_challenge_expires_at', columns: ['expiresAt'] }],
});
