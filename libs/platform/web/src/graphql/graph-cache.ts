import { cacheExchange } from '@urql/exchange-graphcache';
import type { Exchange } from 'urql';
import { mergeCacheScopes, type CacheScope } from './cache-scope.js';
import { PROBLEM_NAMES } from './problem.js';

/** The normalised cache over what all libraries say about their types. */
export function createGraphCache(scopes: readonly CacheScope[]): Exchange {
  return cacheExchange({ ...mergeCacheScopes(scopes), possibleTypes: { Problem: [...PROBLEM_NAMES] } });
}
