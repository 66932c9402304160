import type { Instant } from '@jamboree/kernel';
import { Clock, Config, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { PersonStore } from '../persistence/person.store.js';
import { DemoPersonas, type DemoPersona } from './demo-personas.js';

/** What a page must know before anybody has signed in. */
export interface Instance {
  readonly name: string;
  readonly demo: boolean;
  readonly setUpNeeded: boolean;
  readonly mailOutbox: boolean;
  readonly serverTime: Instant;
  readonly demoPersonas: readonly DemoPersona[];
}

@Injectable()
export class InstanceInfo {
  /** Once there is an administrator there always is one, so the question is asked until then only. */
  private settled = false;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly persons: PersonStore,
    private readonly personas: DemoPersonas,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async get(): Promise<Instance> {
    const demo = this.config.mode === 'demo';
    return {
      name: this.config.instanceName,
      demo,
      setUpNeeded: !demo && (await this.withoutAdministrator()),
      mailOutbox: this.mailOutbox,
      serverTime: this.clock.now(),
      demoPersonas: demo ? this.personas.all() : [],
    };
  }

  /** Mails can be read on a page: never on a real instance, and never where mails reach real people. */
  get mailOutbox(): boolean {
    return this.config.open && this.config.smtpUrl === null;
  }

  private async withoutAdministrator(): Promise<boolean> {
    if (!this.settled) this.settled = await this.uow.read(async (tx) => (await this.persons.administrators(tx)) > 0);
    return !this.settled;
  }
}
