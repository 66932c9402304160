import { SystemClock, loadConfig, type Clock, type Config } from '@jamboree/platform-server';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { AppModule } from '../app.module.js';
import type { Terminal } from './terminal.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** What a command works with. */
export interface Workplace {
  readonly config: Config;
  readonly terminal: Terminal;
  /** Runs with the whole application, without its web server and without background work, and closes it again. */
  readonly withApplication: <T>(work: (application: INestApplicationContext) => Promise<T>) => Promise<T>;
}

/** @param clock the system's unless a test says otherwise */
export function workplace(environment: Environment, terminal: Terminal, clock: Clock = new SystemClock()): Workplace {
  // The log goes to the standard output, which belongs to the command's result.
  const config = loadConfig({ ...environment, LOG_LEVEL: 'silent' });
  return {
    config,
    terminal,
    withApplication: async (work) => {
      const module = AppModule.with({ config, clock, background: false }, false);
      const application = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
      try {
        return await work(application);
      } finally {
        await application.close();
      }
    },
  };
}
