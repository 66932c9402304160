import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Jobs } from './jobs/jobs.js';
import { UnitOfWork } from './persistence/unit-of-work.js';
import { PlatformOptions } from './platform-options.js';

/** Starts the background work last and stops everything in order: no new requests, jobs finish, waiting writes finish, the database closes. */
@Injectable()
export class Lifecycle implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  stopping = false;

  constructor(
    private readonly options: PlatformOptions,
    private readonly jobs: Jobs,
    private readonly uow: UnitOfWork,
  ) {}

  onApplicationBootstrap(): void {
    if (this.options.background) this.jobs.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.jobs.stop();
  }

  /** Nest has closed the HTTP server by now, so every acknowledged request has been answered. */
  async onApplicationShutdown(): Promise<void> {
    await this.uow.close();
  }
}
