import type { Migration } from '@jamboree/platform-server';
import type { EntitySchema } from 'typeorm';
import { IdentityTables1790000001001 } from './identity-tables.1790000001001.migration.js';
import { InstanceSettingSchema } from './instance-setting.schema.js';
import { InstanceSettings1790000001020 } from './instance-settings.1790000001020.migration.js';
import { MailOptOut1790000001030 } from './mail-opt-out.1790000001030.migration.js';
import { MailOptOutSchema } from './mail-opt-out.schema.js';
import { PersonProfile1790000001010 } from './person-profile.1790000001010.migration.js';
import { PersonProfileSchema } from './person-profile.schema.js';
import { PersonSearchName1790000001002 } from './person-search-name.1790000001002.migration.js';
import { PersonSchema } from './person.schema.js';
import { ProvedAddressSchema } from './proved-address.schema.js';
import { SessionSchema } from './session.schema.js';
import { SetupTokenSchema } from './setup-token.schema.js';
import { SignInChallengeSchema } from './sign-in-challenge.schema.js';

/** The tables of this scope. */
export const identitySchemas: readonly EntitySchema[] = [
  PersonSchema,
  PersonProfileSchema,
  SessionSchema,
  SignInChallengeSchema,
  SetupTokenSchema,
  MailOptOutSchema,
  InstanceSettingSchema,
  ProvedAddressSchema,
];
/** The migrations that make them, in order. */
export const identityMigrations: readonly Migration[] = [
  IdentityTables1790000001001,
  PersonSearchName1790000001002,
  PersonProfile1790000001010,
  InstanceSettings1790000001020,
  MailOptOut1790000001030,
];
