import { useMemo } from 'react';
import { useQuery, type AnyVariables, type TypedDocumentNode } from 'urql';
import { readingOf, type Reading } from './reading.js';

/** One query as a screen sees it: what there is, whether it is being asked for, and what went wrong. */
export interface ScreenQuery<Data> extends Reading<Data> {
  readonly retry: () => void;
}

interface Options {
  /** Ask nothing while true. */
  readonly pause?: boolean;
  /** Be content with what is cached, for what changes only by what the reader does. */
  readonly cached?: boolean;
}

/** Cached data at once, fresh data after. Show it with `<QueryView>`. */
export function useScreenQuery<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  options: Options = {},
): ScreenQuery<Data> {
  const [result, execute] = useQuery<Data, AnyVariables>({
    query: document,
    variables,
    pause: options.pause ?? false,
    requestPolicy: options.cached === true ? 'cache-first' : 'cache-and-network',
  });
  const { data, error, fetching, stale } = result;
  return useMemo(
    () => ({
      ...readingOf({ data, error, fetching, stale }),
      retry: () => execute({ requestPolicy: 'network-only' }),
    }),
    [data, error, fetching, stale, execute],
  );
}
