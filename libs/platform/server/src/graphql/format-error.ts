import { unwrapResolverError } from '@apollo/server/errors';
import { HttpException } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { NotPermittedError } from '../access/not-permitted.error.js';
import { newReference } from '../http/reference.js';
import type { Log } from '../logging/log.js';
import { StorageUnavailable } from '../persistence/storage-unavailable.js';

/** Codes of errors that GraphQL itself raises about the document or its variables: their messages hold nothing of ours. */
const CLIENT_ERRORS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'UNTRUSTED_DOCUMENT',
]);

/** Shows what a client may know and masks the rest behind a reference that stands in the log. */
export function errorFormatter(log: Log): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const { path, locations } = formatted;
    const cause = unwrapResolverError(error);
    if (cause instanceof NotPermittedError) {
      return { message: cause.message, path, extensions: { code: 'FORBIDDEN', action: cause.problem.action, reason: cause.problem.reason } };
    }
    if (cause instanceof StorageUnavailable) {
      log.error('A write could not be made.', cause);
      return { message: 'The server cannot save right now. Nothing was changed; please try again in a moment.', path, extensions: { code: 'UNAVAILABLE', problem: cause.problem } };
    }
    const code = String(formatted.extensions?.['code'] ?? '');
    const ours = !(cause instanceof GraphQLError) && !(cause instanceof HttpException);
    if (CLIENT_ERRORS.has(code) && !ours) return { message: formatted.message, path, locations, extensions: { code } };
    const reference = newReference();
    log.error('An unexpected error was masked.', cause, { reference, path: path?.join('.') });
    return { message: `Something went wrong on our side. Please tell us this reference: ${reference}.`, path, extensions: { code: 'INTERNAL', reference } };
  };
}
