import path from 'node:path';
import { Global, Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AccessCheck } from './access/access-check.js';
import { AccessGuard } from './access/access.guard.js';
import { RequestContexts } from './access/request-contexts.js';
import { Config } from './config/config.js';
import { Clock, SystemClock } from './core/clock.js';
import { Signatures } from './core/signatures.js';
import { DiskFileStore } from './files/disk-file-store.js';
import { FileStore } from './files/file-store.js';
import { KeptFiles } from './files/kept-files.js';
import { UploadsController } from './files/uploads.controller.js';
import { Uploads } from './files/uploads.js';
import { ExplorerController } from './graphql/explorer.controller.js';
import { graphqlSetup } from './graphql/graphql-setup.js';
import { InputPipe } from './graphql/input.pipe.js';
import { ErrorFilter } from './http/error.filter.js';
import { HealthController } from './http/health.controller.js';
import { BackgroundWork } from './jobs/background-work.js';
import { Jobs } from './jobs/jobs.js';
import { Leadership } from './jobs/leadership.js';
import { Lifecycle } from './lifecycle.js';
import { RateLimits } from './limits/rate-limits.js';
import { Log } from './logging/log.js';
import { MailRelay } from './mail/mail-relay.js';
import { Mailer } from './mail/mailer.js';
import { Outbox } from './outbox/outbox.js';
import { OutboxRelay } from './outbox/outbox-relay.js';
import { CommitSignal } from './persistence/commit-signal.js';
import { openUnitOfWork } from './persistence/open-unit-of-work.js';
import { UnitOfWork } from './persistence/unit-of-work.js';
import { PlatformOptions, type PlatformSetup } from './platform-options.js';

/** Everything that the scopes stand on. Global: its exports are injected without importing it again. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot(setup: PlatformSetup): DynamicModule {
    const options: PlatformOptions = {
      background: setup.background ?? true,
      documentsFile: setup.documentsFile ?? null,
      schemas: setup.schemas,
    };
    const shared: Provider[] = [
      { provide: PlatformOptions, useValue: options },
      { provide: Config, useValue: setup.config },
      { provide: Clock, useValue: setup.clock ?? new SystemClock() },
      { provide: Log, useFactory: () => new Log(setup.config.logLevel) },
      {
        provide: UnitOfWork,
        inject: [Clock, CommitSignal],
        useFactory: (clock: Clock, signal: CommitSignal) => openUnitOfWork(setup.config, setup, clock, signal),
      },
      CommitSignal,
      Mailer,
      Outbox,
      Jobs,
      RateLimits,
      RequestContexts,
      Signatures,
      { provide: FileStore, useFactory: () => new DiskFileStore(path.join(setup.config.dataDir, 'files')) },
      Uploads,
      KeptFiles,
    ];
    return {
      module: PlatformModule,
      imports: [DiscoveryModule, graphqlSetup()],
      controllers: [HealthController, UploadsController, ...(setup.config.open ? [ExplorerController] : [])],
      providers: [
        ...shared,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useClass: InputPipe },
        { provide: APP_FILTER, useClass: ErrorFilter },
        AccessCheck,
        BackgroundWork,
        Leadership,
        Lifecycle,
        MailRelay,
        OutboxRelay,
      ],
      exports: shared,
    };
  }
}
