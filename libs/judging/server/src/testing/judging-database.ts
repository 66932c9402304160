import { eventMigrations, eventSchemas } from '@jamboree/event-server';
import { identityMigrations, identitySchemas } from '@jamboree/identity-server';
import { participationMigrations, participationSchemas } from '@jamboree/participation-server';
import { judgingMigrations, judgingSchemas } from '../persistence/judging-tables.js';

/** The tables of this scope and those below it. */
export const JUDGING_DATABASE = {
  schemas: [...identitySchemas, ...eventSchemas, ...participationSchemas, ...judgingSchemas],
  migrations: [...identityMigrations, ...eventMigrations, ...participationMigrations, ...judgingMigrations],
} as const;
