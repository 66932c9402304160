import { identityMigrations, identitySchemas } from '@jamboree/identity-server';
import { eventMigrations, eventSchemas } from '../persistence/event-tables.js';

/** The tables of this scope and those below it. */
export const EVENT_DATABASE = {
  schemas: [...identitySchemas, ...eventSchemas],
  migrations: [...identityMigrations, ...eventMigrations],
} as const;
