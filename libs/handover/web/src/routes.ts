import { earnedTexts, eventTexts, manageTexts } from '@jamboree/event-web';
import { profileTexts } from '@jamboree/identity-web';
import { readingScreen, screen, type ScreenRoute } from '@jamboree/platform-web';
import { peopleTexts } from './people-texts.js';
import { certificateTexts, handoverTexts, rehearsalTexts } from './texts.js';

const texts = [handoverTexts, eventTexts];

/** The organiser's decision, the official's reading, everybody's results. */
export const handoverRoutes: readonly ScreenRoute[] = [
  screen('/manage/$slug/shortlist', [...texts, manageTexts], () => import('./screens/manage-shortlist/manage-shortlist.screen.js')),
  screen(
    '/manage/$slug/import',
    [eventTexts, manageTexts, profileTexts, peopleTexts],
    () => import('./screens/import-people/import-people.screen.js'),
  ),
  screen(
    '/manage/$slug/rehearsal',
    [rehearsalTexts, eventTexts, manageTexts],
    () => import('./screens/manage-rehearsal/manage-rehearsal.screen.js'),
  ),
  screen(
    '/manage/$slug/certificates',
    [certificateTexts, eventTexts, manageTexts],
    () => import('./screens/manage-certificates/manage-certificates.screen.js'),
  ),
  screen('/city/shortlist', texts, () => import('./screens/city-shortlists/city-shortlists.screen.js')),
  screen('/city/shortlist/$slug', texts, () => import('./screens/city-shortlist/city-shortlist.screen.js')),
  readingScreen('/verify/JC-{$code}', [certificateTexts], () => import('./screens/verify-certificate/verify-certificate.screen.js')),
  screen('/e/$slug/results', [...texts, certificateTexts, earnedTexts], () => import('./screens/results/results.screen.js')),
];
