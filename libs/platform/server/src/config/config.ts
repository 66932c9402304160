import { CONFIG_VARIABLES, type ConfigName, type EventCreationPreset, type LogLevel, type Mode } from './config-variables.js';

const MEGABYTE = 1_000_000;
const DEMO_STRANGERS_A_DAY = 500;

/** The operator's settings, read once at the start. Inject it; nothing else reads the environment. */
export class Config {
  readonly mode: Mode;
  readonly instanceName: string;
  /** Presets of what administrators decide. */
  readonly eventCreation: EventCreationPreset;
  readonly strangersADay: number;
  readonly port: number;
  readonly host: string;
  /** Scheme and host without a slash at the end. */
  readonly publicUrl: string;
  /** Addresses and networks of believed proxies. */
  readonly trustProxy: readonly string[];
  readonly dataDir: string;
  /** null: SQLite in `dataDir`. */
  readonly databaseUrl: string | null;
  /** Most bytes of one attached file, and of all files of an event. */
  readonly fileBytes: number;
  readonly eventFileBytes: number;
  /** null: mails are kept. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly logLevel: LogLevel;
  readonly trustedDocuments: string | null;
  /** A world apart, such as a rehearsal: no mail leaves it. */
  readonly apart: boolean = false;

  /** Ad hoc GraphQL, the explorer and the outbox page exist. */
  get open(): boolean {
    return this.mode !== 'production';
  }

  /** People reach the instance by HTTPS, so cookies can be `Secure`. */
  get https(): boolean {
    return this.publicUrl.startsWith('https:');
  }

  constructor(values: ConfigValues) {
    this.mode = values.MODE;
    this.instanceName = values.INSTANCE_NAME;
    // The story of the demo is told under its own rules, whatever an operator presets.
    const demo = values.MODE === 'demo';
    this.eventCreation = demo ? 'EVERYONE' : values.EVENT_CREATION;
    this.strangersADay = demo ? DEMO_STRANGERS_A_DAY : values.STRANGERS_A_DAY;
    this.port = values.PORT;
    this.host = values.HOST;
    this.publicUrl = values.PUBLIC_URL === '' ? `http://localhost:${values.PORT}` : values.PUBLIC_URL;
    this.trustProxy = values.TRUST_PROXY.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
    this.dataDir = values.DATA_DIR;
    this.databaseUrl = values.DATABASE_URL === '' ? null : values.DATABASE_URL;
    this.fileBytes = values.FILE_MEGABYTES * MEGABYTE;
    this.eventFileBytes = values.EVENT_FILES_MEGABYTES * MEGABYTE;
    this.smtpUrl = values.SMTP_URL === '' ? null : values.SMTP_URL;
    this.mailFrom = values.MAIL_FROM;
    this.logLevel = values.LOG_LEVEL;
    this.trustedDocuments = values.TRUSTED_DOCUMENTS === '' ? null : values.TRUSTED_DOCUMENTS;
  }

  /** The same settings for a world apart: SQLite in a folder of its own, and mails are kept. It has no one-click sign-in. */
  forWorldApart(dataDir: string, publicUrl: string): Config {
    const mode: Mode = this.mode === 'demo' ? 'development' : this.mode;
    const own = { mode, dataDir, publicUrl, databaseUrl: null, smtpUrl: null, apart: true };
    return Object.assign(Object.create(Config.prototype), this, own) as Config; // every property of one, and its getters
  }
}

type ConfigValues = { readonly [Name in ConfigName]: NonNullable<ReturnType<(typeof CONFIG_VARIABLES)[Name]['read']>> };

/** Names the variables that cannot be read, never their values. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly variables: readonly ConfigName[]) {
    super(`These settings cannot be read: ${variables.join(', ')}. See the table in docs/operations.md for what they may hold.`);
  }
}

/** Reads all settings from the environment. Throws `ConfigError` with every name that is wrong. */
export function loadConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const values: Partial<Record<ConfigName, unknown>> = {};
  const wrong: ConfigName[] = [];
  for (const name of Object.keys(CONFIG_VARIABLES) as ConfigName[]) {
    const { read, default: standard } = CONFIG_VARIABLES[name];
    const given = environment[name]?.trim();
    const value = read(given === undefined || given === '' ? standard : given);
    if (value === null) wrong.push(name);
    else values[name] = value;
  }
  if (wrong.length > 0) throw new ConfigError(wrong);
  return new Config(values as ConfigValues); // every name was read above
}
