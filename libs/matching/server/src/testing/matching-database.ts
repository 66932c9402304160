import { eventMigrations, eventSchemas } from '@jamboree/event-server';
import { identityMigrations, identitySchemas } from '@jamboree/identity-server';
import { participationMigrations, participationSchemas } from '@jamboree/participation-server';
import { matchingMigrations, matchingSchemas } from '../persistence/matching-tables.js';

/** The tables of this scope and those below it. */
export const MATCHING_DATABASE = {
  schemas: [...identitySchemas, ...eventSchemas, ...participationSchemas, ...matchingSchemas],
  migrations: [...identityMigrations, ...eventMigrations, ...participationMigrations, ...matchingMigrations],
} as const;
