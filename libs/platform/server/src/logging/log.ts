import { Injectable, type LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';
import type { LogLevel } from '../config/config-variables.js';

/** Never in a log, wherever they appear: personal data, secrets and the variables of GraphQL operations. */
const REDACTED = [
  'email',
  'to',
  'recipient',
  'displayName',
  'name',
  'password',
  'token',
  'code',
  'cookie',
  'authorization',
  'variables',
  'ip',
];

/** One JSON line per entry. Log ids and facts; an error may be logged whole, since errors hold no user input here. */
@Injectable()
export class Log {
  private readonly pino: Logger;

  constructor(level: LogLevel, destination?: DestinationStream) {
    const options = {
      level,
      base: null,
      redact: { paths: REDACTED.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[removed]' },
    };
    this.pino = destination === undefined ? pino(options) : pino(options, destination);
  }

  info(message: string, facts: object = {}): void {
    this.pino.info(facts, message);
  }

  warn(message: string, facts: object = {}): void {
    this.pino.warn(facts, message);
  }

  error(message: string, error: unknown, facts: object = {}): void {
    this.pino.error({ ...facts, error: describeError(error) }, message);
  }

  debug(message: string, facts: object = {}): void {
    this.pino.debug(facts, message);
  }
}

interface ErrorFacts {
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
  readonly cause?: ErrorFacts;
}

/** A database error carries its statement's parameters, which may be personal; only its message and stack are kept. */
function describeError(error: unknown): ErrorFacts {
  if (!(error instanceof Error)) return { type: typeof error, message: 'Something that is not an Error was thrown.' };
  const { name, message, stack, cause } = error;
  return { type: name, message, stack, ...(cause === undefined ? {} : { cause: describeError(cause) }) };
}

/** Nest's own messages, in the same form. */
export class NestLog implements LoggerService {
  constructor(private readonly target: Log) {}

  log(message: unknown, context?: string): void {
    this.target.debug(String(message), { context });
  }

  warn(message: unknown, context?: string): void {
    this.target.warn(String(message), { context });
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.target.error(String(message), message instanceof Error ? message : new Error(String(rest[0] ?? message)));
  }

  debug(message: unknown, context?: string): void {
    this.target.debug(String(message), { context });
  }

  verbose(message: unknown, context?: string): void {
    this.target.debug(String(message), { context });
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.error(message, ...rest);
  }
}
