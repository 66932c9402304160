import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { answerFor } from '../http/masked-error.js';
import type { Log } from '../logging/log.js';

/** Codes of errors about the document or its variables: their messages hold nothing of ours. */
const CLIENT_ERRORS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** Shows what a client may know and masks the rest behind a reference that stands in the log. */
export function errorFormatter(log: Log): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return ({ message, path, locations, extensions }, error) => {
    const cause = unwrapResolverError(error);
    const code = extensions?.['code'];
    if (cause instanceof GraphQLError && typeof code === 'string' && CLIENT_ERRORS.has(code))
      return { message, path, locations, extensions: { code } };
    const answer = answerFor(cause, log, { path: path?.join('.') });
    return { message: answer.message, path, extensions: { code: answer.code, ...answer.details } };
  };
}
