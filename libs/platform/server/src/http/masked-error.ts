import type { Log } from '../logging/log.js';
import { errorAnswer, type ErrorAnswer } from './error-answer.js';
import { newReference } from './reference.js';

/** The answer to any error: an unexpected one is logged under a reference, and the client hears no more than that. */
export function answerFor(error: unknown, log: Log, facts: object): ErrorAnswer {
  const expected = errorAnswer(error);
  if (expected !== null) {
    if (expected.status >= 500) log.error('A request could not be served.', error, facts);
    return expected;
  }
  const reference = newReference();
  log.error('An unexpected error was masked.', error, { ...facts, reference });
  return {
    status: 500,
    code: 'INTERNAL',
    message: `Something went wrong on our side. Please tell us this reference: ${reference}.`,
    details: { reference },
  };
}

/** The JSON body of a failed request, as GraphQL clients read it. */
export function errorBody({ code, message, details }: ErrorAnswer): {
  readonly errors: readonly [{ readonly message: string; readonly extensions: Readonly<Record<string, string>> }];
} {
  return { errors: [{ message, extensions: { code, ...details } }] };
}
