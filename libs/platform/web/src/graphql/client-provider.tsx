import { createContext, use, useCallback, useState, type ReactNode } from 'react';
import { Provider, type Client } from 'urql';

const FreshClientContext = createContext<(() => void) | null>(null);

/** Gives the tree its GraphQL client, and a way to start again with an empty cache. */
export function ClientProvider({ create, children }: { readonly create: () => Client; readonly children: ReactNode }) {
  const [client, setClient] = useState(create);
  const renew = useCallback(() => setClient(create()), [create]);
  return (
    <FreshClientContext value={renew}>
      <Provider value={client}>{children}</Provider>
    </FreshClientContext>
  );
}

/** For sign-in and sign-out: forgets everything that was read as somebody else; open screens ask again. */
export function useFreshClient(): () => void {
  const renew = use(FreshClientContext);
  if (renew === null) throw new Error('ClientProvider is missing above this component');
  return renew;
}
