import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock, Config } from '@jamboree/platform-server';
import type { Type } from '@nestjs/common';

/** The whole application once more, on a database, a folder and a clock of its own. */
export interface World {
  /** A use case or store of any scope. */
  get<T>(part: Type<T> | (abstract new (...args: never[]) => T)): T;
  /** Answers a request as the application would over its own port. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  close(): Promise<void>;
}

/** Opens such worlds. Only the composition root knows the whole application, so it says how. */
export abstract class WorldOpener {
  abstract open(config: Config, clock: Clock): Promise<World>;
}

/** For programs without a web, which never rehearse. */
export class NoWorlds extends WorldOpener {
  open(): Promise<World> {
    return Promise.reject(new Error('This program opens no worlds apart.'));
  }
}
