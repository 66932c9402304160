import { readingScreen, screen, type ScreenRoute } from '@jamboree/platform-web';
import { identityTexts } from '@jamboree/identity-web';
import { eventTexts } from './texts.js';

export const eventRoutes: readonly ScreenRoute[] = [
  readingScreen('/', [eventTexts], () => import('./screens/home/home.screen.js')),
  readingScreen('/e/$slug', [eventTexts], () => import('./screens/event-page/event-page.screen.js')),
  screen('/me', [eventTexts, identityTexts], () => import('./screens/my-page/my-page.screen.js')),
  readingScreen('/manage', [eventTexts], () => import('./screens/manage-home/manage-home.screen.js')),
  screen('/manage/new', [eventTexts], () => import('./screens/create-event/create-event.screen.js')),
  readingScreen('/manage/$slug/overview', [eventTexts], () => import('./screens/overview/overview.screen.js')),
  screen('/manage/$slug/phases', [eventTexts], () => import('./screens/phases/phases.screen.js')),
  screen('/manage/$slug/people', [eventTexts], () => import('./screens/people/people.screen.js')),
];
