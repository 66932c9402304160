import { addressHere, createJamboreeClient, isMember } from '@jamboree/platform-web';
import type { Client } from 'urql';

/** The normalised cache is for people who change things; a visitor's first page does without its code. */
export async function createClient(): Promise<Client> {
  const cache = isMember() ? (await import('./member-cache.js')).createMemberCache() : null;
  return createJamboreeClient({
    url: addressHere('/graphql'),
    cache,
    persisted: import.meta.env.PROD,
    locale: () => document.documentElement.lang,
  });
}
