import { useCallback } from 'react';
import { useClient, type AnyVariables, type TypedDocumentNode } from 'urql';
import { failureOf, type Failure } from './failure.js';

export type Asked<Data> = { readonly kind: 'answered'; readonly data: Data } | { readonly kind: 'failed'; readonly failure: Failure };

/** Asks the server when told to: for questions on the way, not for what a screen shows from its beginning. */
export function useAsk<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): (variables: Variables) => Promise<Asked<Data>> {
  const client = useClient();
  return useCallback(
    async (variables) => {
      const { data, error } = await client.query(document, variables, { requestPolicy: 'network-only' }).toPromise();
      if (error !== undefined) return { kind: 'failed', failure: failureOf(error) };
      if (data === undefined) throw new Error('The query answered neither data nor an error');
      return { kind: 'answered', data };
    },
    [client, document],
  );
}
