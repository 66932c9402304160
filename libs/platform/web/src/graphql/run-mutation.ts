import type { AnyVariables, Client, TypedDocumentNode } from 'urql';
import { failureOf, type Failure } from './failure.js';
import { isProblem, type Problem } from './problem.js';

export type PayloadOf<Data> = Data[Exclude<keyof Data, '__typename'>];
/** The success member of a payload union. */
export type SuccessOf<Payload> = Exclude<Payload, { readonly __typename?: Problem['__typename'] }>;
/** The input of a mutation, without the id that the client makes. */
export type InputOf<Variables> = Variables extends { input: infer Input } ? Omit<Input, 'clientMutationId'> : never;

/** Why there is no success: a refusal, which is definite, or no usable answer, in which case the same may be sent again. */
export type Trouble = { readonly kind: 'problem'; readonly problem: Problem } | { readonly kind: 'failed'; readonly failure: Failure };
export type Outcome<Success> = { readonly kind: 'done'; readonly data: Success } | Trouble;

/** Sends one mutation under the given id and sorts its answer. Screens use `useMutationWithId`; autosaves keep their own ids. */
export async function runMutation<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  input: InputOf<Variables>,
  clientMutationId: string,
): Promise<Outcome<SuccessOf<PayloadOf<Data>>>> {
  // The compiler cannot see that Variables is { input: Input & { clientMutationId } }; InputOf took it apart.
  const variables = { input: { ...(input as object), clientMutationId } } as unknown as Variables;
  const result = await client.mutation(document, variables).toPromise();
  if (result.error !== undefined) return { kind: 'failed', failure: failureOf(result.error) };
  const payload = payloadOf(result.data);
  return isProblem(payload) ? { kind: 'problem', problem: payload } : { kind: 'done', data: payload as SuccessOf<PayloadOf<Data>> }; // the union without its problems
}

function payloadOf(data: unknown): { readonly __typename?: string } {
  const fields = typeof data === 'object' && data !== null ? Object.entries(data) : [];
  const payload: unknown = fields.find(([name]) => name !== '__typename')?.[1];
  if (typeof payload !== 'object' || payload === null) throw new Error('The mutation answered without a payload');
  return payload;
}
