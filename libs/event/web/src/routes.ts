import { screen, type ScreenRoute } from '@jamboree/platform-web';
import { eventTexts } from './texts.js';

export const eventRoutes: readonly ScreenRoute[] = [
  screen('/', [eventTexts], () => import('./screens/home/home.screen.js')),
  screen('/e/$slug', [eventTexts], () => import('./screens/event-page/event-page.screen.js')),
];
