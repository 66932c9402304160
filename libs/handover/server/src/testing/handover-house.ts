import { EventModule, eventMigrations, eventSchemas } from '@jamboree/event-server';
import { IdentityModule, identityMigrations, identitySchemas } from '@jamboree/identity-server';
import { JudgingModule, judgingMigrations, judgingSchemas } from '@jamboree/judging-server';
import { ParticipationModule, participationMigrations, participationSchemas } from '@jamboree/participation-server';
import {
  createApplication,
  loadConfig,
  PlatformModule,
  UnitOfWork,
  type DatabaseLocation,
  type MovableClock,
} from '@jamboree/platform-server';
import { Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { HandoverModule } from '../handover.module.js';
import { handoverMigrations, handoverSchemas } from '../persistence/handover-tables.js';

/** The tables of all scopes: this one stands on all others. */
export const HANDOVER_DATABASE = {
  schemas: [...identitySchemas, ...eventSchemas, ...participationSchemas, ...judgingSchemas, ...handoverSchemas],
  migrations: [...identityMigrations, ...eventMigrations, ...participationMigrations, ...judgingMigrations, ...handoverMigrations],
} as const;

/** All scopes as one application on one database, without background work. */
export interface House {
  readonly app: NestFastifyApplication;
  readonly uow: UnitOfWork;
  readonly clock: MovableClock;
  get<T>(part: Type<T>): T;
  close(): Promise<void>;
}

export async function openHouse({ dataDir, databaseUrl }: DatabaseLocation, clock: MovableClock): Promise<House> {
  const config = loadConfig({
    MODE: 'demo',
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl ?? '',
    PUBLIC_URL: 'http://jam.example',
    LOG_LEVEL: 'silent',
  });
  const platform = PlatformModule.forRoot({ config, clock, background: false, ...HANDOVER_DATABASE });

  @Module({ imports: [platform, IdentityModule, EventModule, ParticipationModule, JudgingModule, HandoverModule] })
  class Scopes {}

  const app = await createApplication(Scopes, config);
  await app.init();
  const uow = app.get<UnitOfWork>(UnitOfWork);
  return { app, uow, clock, get: (part) => app.get(part, { strict: false }), close: () => app.close() };
}
