import type { EntitySchema, MigrationInterface } from 'typeorm';

/** A migration; its class name ends in a 13-digit timestamp, which gives the order. */
export type Migration = new () => MigrationInterface;

/** The tables of the scopes above the platform. */
export interface DatabaseDefinition {
  readonly schemas: readonly EntitySchema[];
  readonly migrations: readonly Migration[];
}
