import { Module, type DynamicModule } from '@nestjs/common';
import { EventModule, eventMigrations, eventSchemas } from '@jamboree/event-server';
import {
  HandoverModule,
  handoverMigrations,
  handoverSchemas,
  NoWorlds,
  RehearsalModule,
  type WorldOpener,
} from '@jamboree/handover-server';
import { IdentityModule, identityMigrations, identitySchemas } from '@jamboree/identity-server';
import { JudgingModule, judgingMigrations, judgingSchemas } from '@jamboree/judging-server';
import { MatchingModule, matchingMigrations, matchingSchemas } from '@jamboree/matching-server';
import { ParticipationModule, participationMigrations, participationSchemas } from '@jamboree/participation-server';
import { PlatformModule, type PlatformSetup } from '@jamboree/platform-server';
import { PagesModule } from './pages/pages.module.js';

/** Every table and migration, lower scopes first, as foreign keys need it. */
export const DATABASE = {
  schemas: [...identitySchemas, ...eventSchemas, ...participationSchemas, ...matchingSchemas, ...judgingSchemas, ...handoverSchemas],
  migrations: [
    ...identityMigrations,
    ...eventMigrations,
    ...participationMigrations,
    ...judgingMigrations,
    ...handoverMigrations,
    ...matchingMigrations,
  ],
} as const;

const SCOPES = [IdentityModule, EventModule, ParticipationModule, MatchingModule, JudgingModule, HandoverModule];

/** All scopes on one platform. */
@Module({})
export class AppModule {
  /**
   * Without `web` there are no pages: for the command line and for printing the schema. `worlds` opens the worlds in which events are
   * rehearsed; within one there is no other.
   */
  static with(setup: Omit<PlatformSetup, 'schemas' | 'migrations'>, web: boolean, worlds: WorldOpener = new NoWorlds()): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.forRoot({ ...setup, ...DATABASE }), ...SCOPES, RehearsalModule.with(worlds), ...(web ? [PagesModule] : [])],
    };
  }
}
