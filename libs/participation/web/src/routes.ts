import { eventTexts } from '@jamboree/event-web';
import { screen, type ScreenRoute } from '@jamboree/platform-web';
import { participationTexts } from './texts.js';

const texts = [participationTexts, eventTexts];

/** Teams, submissions, receipts and public ideas, and the organiser's list of submissions. */
export const participationRoutes: readonly ScreenRoute[] = [
  screen('/e/$slug/team', texts, () => import('./screens/team/team.screen.js')),
  screen('/join/$token', texts, () => import('./screens/join/join.screen.js')),
  screen('/e/$slug/submission', texts, () => import('./screens/submission/submission.screen.js')),
  screen('/e/$slug/submission/receipt', texts, () => import('./screens/receipt/receipt.screen.js')),
  screen('/verify', texts, () => import('./screens/verify/verify-start.screen.js')),
  screen('/verify/$number', texts, () => import('./screens/verify/verify.screen.js')),
  screen('/e/$slug/ideas', texts, () => import('./screens/ideas/ideas.screen.js')),
  screen('/ideas/$id', texts, () => import('./screens/idea/idea.screen.js')),
  screen('/manage/$slug/submissions', texts, () => import('./screens/manage-submissions/manage-submissions.screen.js')),
  screen('/manage/$slug/submissions/$id', texts, () => import('./screens/manage-submission/manage-submission.screen.js')),
];
