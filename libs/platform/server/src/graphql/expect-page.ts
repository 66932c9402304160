import type { PageProblem, Result } from '@jamboree/kernel';
import { GraphQLError } from 'graphql';

/** The value; a page that cannot be read is the client's mistake, not part of any answer. */
export function expectPage<T>(result: Result<T, PageProblem>): T {
  if (result.ok) return result.value;
  throw new GraphQLError(`This page cannot be read: ${result.error.code}.`, { extensions: { code: 'BAD_USER_INPUT' } });
}
