import { eventMigrations, eventSchemas } from '@jamboree/event-server';
import { identityMigrations, identitySchemas } from '@jamboree/identity-server';
import { participationMigrations, participationSchemas } from '../persistence/participation-tables.js';

/** The tables of this scope and those below it. */
export const PARTICIPATION_DATABASE = {
  schemas: [...identitySchemas, ...eventSchemas, ...participationSchemas],
  migrations: [...identityMigrations, ...eventMigrations, ...participationMigrations],
} as const;
