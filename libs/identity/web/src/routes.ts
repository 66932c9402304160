import { readingScreen, screen, type ScreenRoute } from '@jamboree/platform-web';
import { instanceTexts } from './instance-texts.js';
import { INSTANCE_PATH } from './paths.js';
import { profileTexts } from './profile-texts.js';
import { identityTexts } from './texts.js';

export const identityRoutes: readonly ScreenRoute[] = [
  readingScreen('/sign-in', [identityTexts], () => import('./screens/sign-in/sign-in.screen.js')),
  readingScreen('/sign-in/confirm', [identityTexts], () => import('./screens/sign-in/confirm-link.screen.js')),
  screen('/setup', [identityTexts], () => import('./screens/setup/setup.screen.js')),
  readingScreen('/unsubscribe/$token', [identityTexts], () => import('./screens/unsubscribe/unsubscribe.screen.js')),
  readingScreen('/outbox', [identityTexts], () => import('./screens/outbox/outbox.screen.js')),
  screen(INSTANCE_PATH, [instanceTexts], () => import('./screens/instance/instance.screen.js')),
  screen('/me/profile', [profileTexts], () => import('./screens/my-profile/my-profile.screen.js')),
  readingScreen('/people/$id', [profileTexts], () => import('./screens/person/person.screen.js')),
];
