import { eventTexts, formTexts, manageTexts } from '@jamboree/event-web';
import { profileTexts } from '@jamboree/identity-web';
import { readingScreen, screen, type ScreenRoute } from '@jamboree/platform-web';
import { checksTexts } from './checks-texts.js';
import { finderTexts } from './finder-texts.js';
import { lateTexts } from './late-texts.js';
import { mergingTexts } from './merging-texts.js';
import { placingTexts } from './placing-texts.js';
import { teamingTexts } from './teaming-texts.js';
import { participationTexts } from './texts.js';
import { versionsTexts } from './versions-texts.js';
import { votingTexts } from './voting-texts.js';
import { writingTexts } from './writing-texts.js';

const texts = [participationTexts, eventTexts];

/** Teams, submissions, receipts and public ideas, and the organiser's list of submissions. */
export const participationRoutes: readonly ScreenRoute[] = [
  screen('/e/$slug/teams', [...texts, finderTexts, profileTexts], () => import('./screens/finder/finder.screen.js')),
  screen('/e/$slug/team', [...texts, teamingTexts, finderTexts, profileTexts], () => import('./screens/team/team.screen.js')),
  readingScreen('/join/$token', [...texts, teamingTexts], () => import('./screens/join/join.screen.js')),
  screen(
    '/e/$slug/submission',
    [...texts, writingTexts, mergingTexts, formTexts, lateTexts],
    () => import('./screens/submission/submission.screen.js'),
  ),
  readingScreen('/e/$slug/submission/receipt', texts, () => import('./screens/receipt/receipt.screen.js')),
  readingScreen('/e/$slug/submission/versions', [...texts, versionsTexts], () => import('./screens/versions/versions.screen.js')),
  readingScreen('/verify', texts, () => import('./screens/verify/verify-start.screen.js')),
  readingScreen('/verify/$number', texts, () => import('./screens/verify/verify.screen.js')),
  readingScreen('/e/$slug/ideas', texts, () => import('./screens/ideas/ideas.screen.js')),
  readingScreen('/e/$slug/choice', [...texts, votingTexts], () => import('./screens/choice/choice.screen.js')),
  screen('/manage/$slug/choice', [...texts, manageTexts, votingTexts], () => import('./screens/manage-choice/manage-choice.screen.js')),
  readingScreen('/ideas/$id', [...texts, formTexts], () => import('./screens/idea/idea.screen.js')),
  screen(
    '/manage/$slug/teams',
    [...texts, manageTexts, finderTexts, placingTexts, profileTexts],
    () => import('./screens/manage-teams/manage-teams.screen.js'),
  ),
  screen(
    '/manage/$slug/submissions',
    [...texts, manageTexts, checksTexts, mergingTexts, lateTexts],
    () => import('./screens/manage-submissions/manage-submissions.screen.js'),
  ),
  screen(
    '/manage/$slug/submissions/$id',
    [...texts, manageTexts, formTexts, checksTexts, mergingTexts],
    () => import('./screens/manage-submission/manage-submission.screen.js'),
  ),
  readingScreen(
    '/manage/$slug/submissions/$id/versions',
    [...texts, manageTexts, versionsTexts],
    () => import('./screens/manage-versions/manage-versions.screen.js'),
  ),
];
