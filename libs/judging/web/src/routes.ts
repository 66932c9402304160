import { eventTexts, formTexts, manageTexts } from '@jamboree/event-web';
import { participationTexts } from '@jamboree/participation-web';
import { readingScreen, screen, type ScreenRoute } from '@jamboree/platform-web';
import { judgingTexts } from './texts.js';

const texts = [judgingTexts, participationTexts, eventTexts];

/** The juror's pages, and the organiser's pages about the jury. */
export const judgingRoutes: readonly ScreenRoute[] = [
  readingScreen('/jury', texts, () => import('./screens/jury-home/jury-home.screen.js')),
  screen('/jury/$round/$n', [...texts, formTexts], () => import('./screens/jury-page/jury-page.screen.js')),
  screen('/manage/$slug/jury', [...texts, manageTexts], () => import('./screens/manage-jury/manage-jury.screen.js')),
  screen('/manage/$slug/progress', [...texts, manageTexts], () => import('./screens/progress/progress.screen.js')),
  readingScreen('/manage/$slug/ranking', [...texts, manageTexts], () => import('./screens/ranking/ranking.screen.js')),
];
