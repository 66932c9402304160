import { eventCache } from '@jamboree/event-web';
import { handoverCache } from '@jamboree/handover-web';
import { identityCache } from '@jamboree/identity-web';
import { judgingCache } from '@jamboree/judging-web';
import { matchingCache } from '@jamboree/matching-web';
import { participationCache } from '@jamboree/participation-web';
import { createGraphCache } from '@jamboree/platform-web/cache';
import type { Exchange } from 'urql';

/** What the libraries know about their own types, in one cache. */
export function createMemberCache(): Exchange {
  return createGraphCache([identityCache, eventCache, participationCache, matchingCache, judgingCache, handoverCache]);
}
