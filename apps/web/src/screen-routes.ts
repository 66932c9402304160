import { eventRoutes } from '@jamboree/event-web';
import { handoverRoutes } from '@jamboree/handover-web';
import { identityRoutes } from '@jamboree/identity-web';
import { judgingRoutes } from '@jamboree/judging-web';
import { matchingRoutes } from '@jamboree/matching-web';
import { participationRoutes } from '@jamboree/participation-web';
import type { ScreenRoute } from '@jamboree/platform-web';

/** What the libraries contribute: each knows its own addresses, the app only puts them together. */
export const screenRoutes: readonly ScreenRoute[] = [
  ...identityRoutes,
  ...eventRoutes,
  ...participationRoutes,
  ...matchingRoutes,
  ...judgingRoutes,
  ...handoverRoutes,
];
