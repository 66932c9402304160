import { createContext, use, useCallback, useState, type ReactNode } from 'react';
import { Provider, type Client } from 'urql';
import { noteMember } from './membership.js';

type FreshClient = (member: boolean) => Promise<void>;

const FreshClientContext = createContext<FreshClient | null>(null);

interface ClientProviderProps {
  readonly initial: Client;
  readonly create: () => Promise<Client>;
  readonly children: ReactNode;
}

/** Gives the tree its GraphQL client, and a way to start again with an empty cache. */
export function ClientProvider({ initial, create, children }: ClientProviderProps) {
  const [client, setClient] = useState(initial);
  const renew = useCallback<FreshClient>(
    async (member) => {
      noteMember(member);
      setClient(await create());
    },
    [create],
  );
  return (
    <FreshClientContext value={renew}>
      <Provider value={client}>{children}</Provider>
    </FreshClientContext>
  );
}

/** For sign-in (`true`) and sign-out (`false`): forgets everything that was read as somebody else; open screens ask again. */
export function useFreshClient(): FreshClient {
  const renew = use(FreshClientContext);
  if (renew === null) throw new Error('ClientProvider is missing above this component');
  return renew;
}
