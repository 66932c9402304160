import type { EntitySchema } from 'typeorm';
import type { Config } from './config/config.js';
import type { Clock } from './core/clock.js';
import type { DatabaseDefinition } from './persistence/database-definition.js';

/** What the composition root says about the platform. */
export interface PlatformSetup extends DatabaseDefinition {
  readonly config: Config;
  /** The system's clock unless told. */
  readonly clock?: Clock;
  /** Whether jobs and relays run by themselves; tests and the command line call them. Yes unless told. */
  readonly background?: boolean;
  /** The web client's list of its documents by hash, which `TRUSTED_DOCUMENTS` overrules. Without one, production answers no document. */
  readonly documentsFile?: string;
}

/** The parts of the set-up that the platform's own classes need. */
export abstract class PlatformOptions {
  abstract readonly background: boolean;
  abstract readonly documentsFile: string | null;
  /** Every table of the scopes above, in no particular order. */
  abstract readonly schemas: readonly EntitySchema[];
}
