import { persistedExchange } from '@urql/exchange-persisted';
import { cacheExchange, Client, fetchExchange, type Exchange } from 'urql';
import { patientFetch } from './patient-fetch.js';

interface ClientOptions {
  readonly url: string;
  /** The normalised cache of `@jamboree/platform-web/cache`; a visitor, who changes nothing, does with the small one. */
  readonly cache: Exchange | null;
  /** Sends the hash of a document instead of its text; production servers accept nothing else. */
  readonly persisted: boolean;
  /** The language that the server's own sentences come in. */
  readonly locale: () => string;
}

/** The GraphQL client. A new one is made at sign-in and sign-out, so that nothing read as somebody else stays. */
export function createJamboreeClient({ url, cache, persisted, locale }: ClientOptions): Client {
  return new Client({
    url,
    exchanges: [cache ?? cacheExchange, ...(persisted ? [byHash()] : []), fetchExchange],
    requestPolicy: 'cache-and-network',
    preferGetMethod: false,
    fetch: patientFetch,
    // The last header proves that no other site made the browser send this: the server answers no GET without it.
    fetchOptions: () => ({ credentials: 'same-origin', headers: { 'accept-language': locale(), 'apollo-require-preflight': 'true' } }),
  });
}

/** The hash that code generation wrote into the document: the same as in the server's manifest, whatever the cache added to the text. */
function byHash(): Exchange {
  return persistedExchange({
    enforcePersistedQueries: true,
    enableForMutation: true,
    preferGetForPersistedQueries: 'within-url-limit',
    generateHash: (_text, document) => Promise.resolve(hashOf(document)),
  });
}

function hashOf(document: object): string {
  const meta: unknown = '__meta__' in document ? document.__meta__ : undefined;
  if (typeof meta === 'object' && meta !== null && 'hash' in meta && typeof meta.hash === 'string') return meta.hash;
  throw new Error('A document without a hash: write it in a .graphql file and run the code generation');
}
