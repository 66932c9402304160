import { eventTexts, formTexts, manageTexts } from '@jamboree/event-web';
import { profileTexts } from '@jamboree/identity-web';
import { participationTexts } from '@jamboree/participation-web';
import { screen, type ScreenRoute } from '@jamboree/platform-web';
import { matchingTexts } from './texts.js';

const texts = [matchingTexts, eventTexts, profileTexts];

/** Mentors for teams, a mentor's own desk, and what organisers see of both. */
export const matchingRoutes: readonly ScreenRoute[] = [
  screen('/e/$slug/mentors', texts, () => import('./screens/mentors/mentors.screen.js')),
  screen('/e/$slug/mentoring', texts, () => import('./screens/mentoring/mentoring.screen.js')),
  screen('/e/$slug/mentoring/drafts/$id', [...texts, formTexts, participationTexts], () => import('./screens/draft/draft.screen.js')),
  screen('/manage/$slug/mentoring', [...texts, manageTexts], () => import('./screens/manage-mentoring/manage-mentoring.screen.js')),
];
