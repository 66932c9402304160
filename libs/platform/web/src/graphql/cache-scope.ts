import type { Cache, KeyingConfig, ResolverConfig, UpdateResolver, UpdatesConfig } from '@urql/exchange-graphcache';

/** What one library tells the shared cache about its own types. Types without an id are embedded: key `() => null`. */
export interface CacheScope {
  readonly keys?: KeyingConfig;
  readonly resolvers?: ResolverConfig;
  readonly updates?: UpdatesConfig;
}

/** Joins the scopes' contributions. A field that two scopes update runs both updaters, in the order of the scopes. */
export function mergeCacheScopes(scopes: readonly CacheScope[]): Required<CacheScope> {
  const keys: KeyingConfig = {};
  const resolvers: ResolverConfig = {};
  const updates: UpdatesConfig = {};
  for (const scope of scopes) {
    Object.assign(keys, scope.keys);
    for (const [type, fields] of Object.entries(scope.resolvers ?? {})) resolvers[type] = { ...resolvers[type], ...fields };
    for (const [type, fields] of Object.entries(scope.updates ?? {})) {
      const merged: Record<string, UpdateResolver> = {};
      for (const [field, update] of [...Object.entries(updates[type] ?? {}), ...Object.entries(fields ?? {})]) {
        if (update) merged[field] = merged[field] ? both(merged[field], update) : update;
      }
      updates[type] = merged;
    }
  }
  return { keys, resolvers, updates };
}

function both(first: UpdateResolver, second: UpdateResolver): UpdateResolver {
  return (...args) => {
    first(...args);
    second(...args);
  };
}

/** Drops every cached answer of a root field, so that open screens ask again: for what a mutation changed beyond its own answer. */
export function refetch(cache: Cache, ...rootFields: readonly string[]): void {
  for (const field of cache.inspectFields('Query')) {
    if (rootFields.includes(field.fieldName)) cache.invalidate('Query', field.fieldKey);
  }
}
