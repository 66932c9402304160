import { useCallback } from 'react';
import { useClient, type AnyVariables, type TypedDocumentNode } from 'urql';
import { runMutation, type InputOf, type Outcome, type PayloadOf, type SuccessOf } from '../graphql/run-mutation.js';

/** A mutation for an autosave: it is given the id of the change, so that sending the same change again is the same mutation. */
export function useSaveMutation<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): (input: InputOf<Variables>, clientMutationId: string) => Promise<Outcome<SuccessOf<PayloadOf<Data>>>> {
  const client = useClient();
  return useCallback((input, clientMutationId) => runMutation(client, document, input, clientMutationId), [client, document]);
}
