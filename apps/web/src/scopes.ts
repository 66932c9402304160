import { eventCache, eventRoutes } from '@jamboree/event-web';
import { identityCache, identityRoutes } from '@jamboree/identity-web';
import { judgingCache, judgingRoutes } from '@jamboree/judging-web';
import { participationCache, participationRoutes } from '@jamboree/participation-web';
import type { CacheScope, ScreenRoute } from '@jamboree/platform-web';

/** What the libraries contribute: each knows its own addresses and its own types, the app only puts them together. */
export const screenRoutes: readonly ScreenRoute[] = [...identityRoutes, ...eventRoutes, ...participationRoutes, ...judgingRoutes];
export const cacheScopes: readonly CacheScope[] = [identityCache, eventCache, participationCache, judgingCache];
