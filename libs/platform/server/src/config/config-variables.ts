import { isAbsolute, resolve } from 'node:path';

export const MODES = ['production', 'development', 'demo'] as const;
export type Mode = (typeof MODES)[number];

export const EVENT_CREATION_PRESETS = ['EVERYONE', 'VERIFIED', 'BY_ADMINISTRATORS'] as const;
export type EventCreationPreset = (typeof EVENT_CREATION_PRESETS)[number];

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** One environment variable. `read` returns null for a text it cannot read. */
export interface ConfigVariable<T> {
  readonly group: 'Instance' | 'Network' | 'Storage' | 'Mail' | 'Logging';
  readonly description: string;
  /** The text that stands in when the variable is unset or empty. */
  readonly default: string;
  /** Its value is a secret or holds one. */
  readonly sensitive: boolean;
  readonly read: (text: string) => T | null;
}

function variable<T>(variable: ConfigVariable<T>): ConfigVariable<T> {
  return variable;
}

/** Everything an operator can set. The table in docs/operations.md is printed from this. */
export const CONFIG_VARIABLES = {
  MODE: variable<Mode>({
    group: 'Instance',
    description:
      '`production` for real events. `demo` adds fictional people, one-click sign-in and the outbox page. `development` allows ad hoc GraphQL as the demo does, without the demo people.',
    default: 'production',
    sensitive: false,
    read: oneOf(MODES),
  }),
  INSTANCE_NAME: variable<string>({
    group: 'Instance',
    description: 'The name shown in the header and in mails.',
    default: 'Jamboree',
    sensitive: false,
    read: shortText,
  }),
  EVENT_CREATION: variable<EventCreationPreset>({
    group: 'Instance',
    description:
      'Who may create events until an administrator decides it on the page `/instance`: `EVERYONE` who is signed in, `VERIFIED` for whoever has signed in by mail, `BY_ADMINISTRATORS` for whom they list. The demo begins with `EVERYONE`.',
    default: 'VERIFIED',
    sensitive: false,
    read: oneOf(EVENT_CREATION_PRESETS),
  }),
  STRANGERS_A_DAY: variable<number>({
    group: 'Instance',
    description:
      'Most invitations within a day to people who have never signed in, of one organiser and of one event, until an administrator decides it on the page `/instance`. The demo begins with 500.',
    default: '500',
    sensitive: false,
    read: (text) => (/^\d{1,6}$/.test(text) ? Number(text) : null),
  }),
  PORT: variable<number>({
    group: 'Network',
    description: 'TCP port of web and GraphQL; 0: the system chooses one, and `PUBLIC_URL` must be set for links in mails.',
    default: '3000',
    sensitive: false,
    read: port,
  }),
  HOST: variable<string>({
    group: 'Network',
    description: 'Address to listen on; `0.0.0.0` for all.',
    default: '127.0.0.1',
    sensitive: false,
    read: shortText,
  }),
  PUBLIC_URL: variable<string>({
    group: 'Network',
    description:
      'Scheme and host people use, such as `https://jam.example.org`; links in mails and the cookie’s `Secure` flag follow it. Empty: `http://localhost:PORT`.',
    default: '',
    sensitive: false,
    read: (text) => (text === '' ? '' : url(text, ['http:', 'https:'])),
  }),
  TRUST_PROXY: variable<string>({
    group: 'Network',
    description:
      'Addresses or networks of the reverse proxies whose `X-Forwarded-For` is believed, separated by commas, such as `127.0.0.1`. Empty: none.',
    default: '',
    sensitive: false,
    read: (text) => (/^[0-9a-fA-F.:/, ]*$/.test(text) ? text : null),
  }),
  DATA_DIR: variable<string>({
    group: 'Storage',
    description: 'Folder of the SQLite database and of attached files. Several processes must share it.',
    default: './data',
    sensitive: false,
    read: (text) => (isAbsolute(text) ? text : resolve(text)),
  }),
  DATABASE_URL: variable<string>({
    group: 'Storage',
    description: 'PostgreSQL, such as `postgres://user:password@host/database`. Empty: SQLite in `DATA_DIR`.',
    default: '',
    sensitive: true,
    read: (text) => (text === '' ? '' : url(text, ['postgres:', 'postgresql:'])),
  }),
  FILE_MEGABYTES: variable<number>({
    group: 'Storage',
    description: 'Most megabytes of one attached file.',
    default: '25',
    sensitive: false,
    read: megabytes,
  }),
  EVENT_FILES_MEGABYTES: variable<number>({
    group: 'Storage',
    description: 'Most megabytes of all files attached in one event; files of registrations fill at most a quarter of them.',
    default: '20000',
    sensitive: false,
    read: megabytes,
  }),
  SMTP_URL: variable<string>({
    group: 'Mail',
    description:
      'Mail server, such as `smtps://user:password@mail.example.org`. Empty: mails are kept and not sent; in demo and development the outbox page shows them.',
    default: '',
    sensitive: true,
    read: (text) => (text === '' ? '' : url(text, ['smtp:', 'smtps:'])),
  }),
  MAIL_FROM: variable<string>({
    group: 'Mail',
    description: 'Sender of all mails.',
    default: 'Jamboree <jamboree@localhost>',
    sensitive: false,
    read: shortText,
  }),
  LOG_LEVEL: variable<LogLevel>({
    group: 'Logging',
    description: `One of ${LOG_LEVELS.join(', ')}.`,
    default: 'info',
    sensitive: false,
    read: oneOf(LOG_LEVELS),
  }),
  TRUSTED_DOCUMENTS: variable<string>({
    group: 'Instance',
    description:
      'JSON file with the web client’s GraphQL documents by SHA-256; production answers no others. Empty: the file that the build puts beside the web client.',
    default: '',
    sensitive: false,
    read: (text) => text,
  }),
} as const satisfies Record<string, ConfigVariable<unknown>>;

export type ConfigName = keyof typeof CONFIG_VARIABLES;

function oneOf<T extends string>(allowed: readonly T[]): (text: string) => T | null {
  return (text) => allowed.find((value) => value === text) ?? null;
}

function shortText(text: string): string | null {
  return text.length <= 200 && !/[\r\n]/.test(text) ? text : null;
}

function port(text: string): number | null {
  const number = Number(text);
  return /^\d{1,5}$/.test(text) && number <= 65_535 ? number : null;
}

function megabytes(text: string): number | null {
  const number = Number(text);
  return /^\d{1,7}$/.test(text) && number >= 1 ? number : null;
}

function url(text: string, protocols: readonly string[]): string | null {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol) ? text.replace(/\/$/, '') : null;
}
