import { useCallback, useMemo, useRef, useState } from 'react';
import { useClient, type AnyVariables, type TypedDocumentNode } from 'urql';
import { runMutation, type InputOf, type Outcome, type PayloadOf, type SuccessOf, type Trouble } from './run-mutation.js';

export interface MutationWithId<Input, Success> {
  readonly run: (input: Input) => Promise<Outcome<Success>>;
  readonly busy: boolean;
  /** The last refusal or failure; cleared when it runs again. */
  readonly trouble: Trouble | null;
  readonly clear: () => void;
}

interface Intent<Success> {
  readonly fingerprint: string;
  readonly clientMutationId: string;
  inFlight: Promise<Outcome<Success>> | null;
}

/**
 * Runs a mutation under one `clientMutationId` per intent: a double click joins the request under way, a retry after a lost answer
 * sends the same id again, and the server answers it once. Other input, or the same after a definite answer, is a new intent.
 */
export function useMutationWithId<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): MutationWithId<InputOf<Variables>, SuccessOf<PayloadOf<Data>>> {
  type Success = SuccessOf<PayloadOf<Data>>;
  const client = useClient();
  const intent = useRef<Intent<Success> | null>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  const run = useCallback(
    (input: InputOf<Variables>): Promise<Outcome<Success>> => {
      const fingerprint = JSON.stringify(input);
      const current: Intent<Success> =
        intent.current?.fingerprint === fingerprint
          ? intent.current
          : { fingerprint, clientMutationId: crypto.randomUUID(), inFlight: null };
      intent.current = current;
      if (current.inFlight !== null) return current.inFlight;
      setBusy(true);
      setTrouble(null);
      current.inFlight = runMutation(client, document, input, current.clientMutationId).then((outcome) => {
        current.inFlight = null;
        if (outcome.kind !== 'failed' && intent.current === current) intent.current = null;
        setBusy(false);
        setTrouble(outcome.kind === 'done' ? null : outcome);
        return outcome;
      });
      return current.inFlight;
    },
    [client, document],
  );
  const clear = useCallback(() => setTrouble(null), []);
  return useMemo(() => ({ run, busy, trouble, clear }), [run, busy, trouble, clear]);
}
