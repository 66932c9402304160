import { readingScreen, screen, type ScreenRoute } from '@jamboree/platform-web';
import { identityTexts, profileTexts } from '@jamboree/identity-web';
import { earnedTexts } from './earned-texts.js';
import { formTexts } from './forms/form-texts.js';
import { invitationTexts } from './invitation-texts.js';
import { letterTexts } from './letter-texts.js';
import { manageTexts } from './manage-texts.js';
import { planTexts } from './plan-texts.js';
import { registrationTexts } from './registration-texts.js';
import { scheduleTexts } from './schedule-texts.js';
import { homeTexts } from './home-texts.js';
import { siteTexts } from './site-texts.js';
import { builderTexts } from './screens/form/builder-texts.js';
import { eventTexts } from './texts.js';

export const eventRoutes: readonly ScreenRoute[] = [
  readingScreen('/', [eventTexts, homeTexts], () => import('./screens/home/home.screen.js')),
  readingScreen('/e/$slug', [eventTexts], () => import('./screens/event-page/event-page.screen.js')),
  readingScreen('/e/$slug/announcements', [eventTexts], () => import('./screens/announcements/announcements.screen.js')),
  readingScreen('/e/$slug/challenges', [eventTexts, siteTexts], () => import('./screens/challenges/challenges.screen.js')),
  readingScreen('/e/$slug/challenges/$id', [eventTexts, siteTexts], () => import('./screens/challenge/challenge.screen.js')),
  screen(
    '/me',
    [eventTexts, manageTexts, identityTexts, invitationTexts, earnedTexts],
    () => import('./screens/my-page/my-page.screen.js'),
  ),
  readingScreen('/manage', [eventTexts, manageTexts], () => import('./screens/manage-home/manage-home.screen.js')),
  screen('/manage/new', [eventTexts, manageTexts], () => import('./screens/create-event/create-event.screen.js')),
  readingScreen('/manage/$slug/overview', [eventTexts, manageTexts], () => import('./screens/overview/overview.screen.js')),
  screen('/manage/$slug/phases', [eventTexts, manageTexts, planTexts], () => import('./screens/phases/phases.screen.js')),
  readingScreen('/e/$slug/schedule', [eventTexts, scheduleTexts], () => import('./screens/schedule/schedule.screen.js')),
  screen(
    '/manage/$slug/schedule',
    [eventTexts, manageTexts, scheduleTexts],
    () => import('./screens/manage-schedule/manage-schedule.screen.js'),
  ),
  screen('/manage/$slug/site', [eventTexts, manageTexts, siteTexts], () => import('./screens/manage-site/manage-site.screen.js')),
  screen('/e/$slug/apply', [eventTexts, formTexts, profileTexts, registrationTexts], () => import('./screens/apply/apply.screen.js')),
  screen('/manage/$slug/form', [eventTexts, manageTexts, formTexts, builderTexts], () => import('./screens/form/form.screen.js')),
  screen(
    '/manage/$slug/registrations',
    [eventTexts, manageTexts, formTexts, profileTexts, registrationTexts],
    () => import('./screens/registrations/registrations.screen.js'),
  ),
  screen(
    '/manage/$slug/people',
    [eventTexts, manageTexts, profileTexts, registrationTexts],
    () => import('./screens/people/people.screen.js'),
  ),
  readingScreen(
    '/manage/$slug/invitations',
    [eventTexts, manageTexts, invitationTexts],
    () => import('./screens/invitations/invitations.screen.js'),
  ),
  readingScreen('/invitations/$id', [eventTexts, manageTexts, invitationTexts], () => import('./screens/invitation/invitation.screen.js')),
  screen('/manage/$slug/messages', [eventTexts, manageTexts, letterTexts], () => import('./screens/messages/messages.screen.js')),
  screen('/manage/$slug/messages/$id', [eventTexts, manageTexts, letterTexts], () => import('./screens/message/message.screen.js')),
  screen('/manage/$slug/settings', [eventTexts, manageTexts], () => import('./screens/settings/settings.screen.js')),
];
