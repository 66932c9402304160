import type { DatabaseDefinition } from '@jamboree/platform-server';
import { IdentityTables1790000001001 } from './identity-tables.1790000001001.migration.js';
import { PersonSchema } from './person.schema.js';
import { SessionSchema } from './session.schema.js';
import { SetupTokenSchema } from './setup-token.schema.js';
import { SignInChallengeSchema } from './sign-in-challenge.schema.js';

/** The tables of this scope, with the migrations that make them. */
export const identityTables: DatabaseDefinition = {
  schemas: [PersonSchema, SessionSchema, SignInChallengeSchema, SetupTokenSchema],
  migrations: [IdentityTables1790000001001],
};

export const { schemas, migrations } = identityTables;
