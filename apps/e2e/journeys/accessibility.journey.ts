import type { Page, Request } from '@playwright/test';
import { expectAccessible } from './support/axe.js';
import { expect, LANGUAGES, test } from './support/journey.js';
import { enterAs, signInByMail, type PERSONAS } from './support/people.js';

/** How many questions to the server are open on the page. */
function openQuestions(page: Page): () => number {
  const open = new Set<Request>();
  page.on('request', (request) => request.url().includes('/graphql') && open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  return () => open.size;
}

/** Under which name a reader finds each language. */
const LANGUAGE_NAMES = { en: 'English', de: 'Deutsch', id: 'Bahasa Indonesia' } as const;

/**
 * Looks at each page in every language, switched as a reader would, and at its colours in light and dark once: they are the same in every
 * language, and the dearest to look at.
 */
async function lookAt(page: Page, paths: readonly string[]): Promise<void> {
  const open = openQuestions(page);
  for (const path of paths) {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    await expect.poll(open, { message: path }).toBe(0);
    await expectAccessible(page, 'colour');
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light');
    for (const locale of LANGUAGES) {
      await page.getByRole('button', { name: LANGUAGE_NAMES[locale], exact: true }).click();
      await expect(page.locator('html'), path).toHaveAttribute('lang', locale);
      await expect.poll(open, { message: path }).toBe(0);
      await expectAccessible(page, locale === LANGUAGES[0] ? 'everything' : 'words');
    }
  }
}

/** The addresses of the first links whose address fits, so that nothing depends on generated ids. */
async function addressOf(page: Page, path: string, address: RegExp): Promise<string> {
  await page.goto(path);
  const links = page.locator('main a');
  await expect.poll(async () => (await hrefs(links)).some((href) => address.test(href)), { message: `${address} on ${path}` }).toBe(true);
  return (await hrefs(links)).find((href) => address.test(href)) ?? path;
}

function hrefs(links: ReturnType<Page['locator']>): Promise<string[]> {
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}

test.describe('axe finds nothing, in three languages, light and dark', () => {
  test.describe.configure({ mode: 'parallel', timeout: 240_000 });

  test('on the public pages', async ({ page }) => {
    const idea = await addressOf(page, '/e/moving-together/ideas', /^\/ideas\//);
    await lookAt(page, [
      '/',
      '/e/heat-and-rain',
      '/e/heat-and-rain/announcements',
      '/e/heat-and-rain/schedule',
      '/e/moving-together',
      '/e/moving-together/ideas',
      idea,
      '/e/moving-together/results',
      '/e/heat-and-rain/team',
      '/verify',
      '/verify/JAM-0000-0000',
      '/sign-in',
      '/sign-in/confirm',
      '/join/cut-off',
      '/outbox',
      '/setup',
      '/no-such-page',
    ]);
  });

  const roles: readonly (readonly [keyof typeof PERSONAS, readonly string[], ((page: Page) => Promise<string>)?])[] = [
    [
      'participant',
      [
        ...['/me', '/me/profile', '/e/heat-and-rain/teams', '/e/heat-and-rain/team', '/e/heat-and-rain/submission'],
        '/e/moving-together/submission/receipt',
        '/e/heat-and-rain/mentors',
      ],
      (page) => addressOf(page, '/e/heat-and-rain/teams', /^\/people\//),
    ],
    ['juror', ['/jury'], (page) => addressOf(page, '/jury', /^\/jury\/.+\/\d+$/)],
    [
      'organiser',
      [
        '/manage',
        '/manage/new',
        ...['overview', 'phases', 'people', 'submissions', 'settings'].map((name) => `/manage/open-counter/${name}`),
      ],
    ],
    [
      'organiser',
      [
        ...['jury', 'progress', 'ranking'].map((name) => `/manage/open-counter/${name}`),
        ...['shortlist', 'ranking'].map((name) => `/manage/moving-together/${name}`),
      ],
      (page) => addressOf(page, '/manage/open-counter/submissions', /submissions\/[0-9A-Z]{26}$/),
    ],
    ['organiser', ['messages', 'teams', 'mentoring', 'registrations', 'form', 'import'].map((name) => `/manage/heat-and-rain/${name}`)],
    ['official', ['/city/shortlist', '/city/shortlist/moving-together']],
  ];
  for (const [role, paths, found] of roles)
    test(`on the pages of the ${role}, from ${paths[0]}`, async ({ page }) => {
      await enterAs(page, role);
      const last = found === undefined ? [] : [await found(page)];
      await lookAt(page, [...paths, ...last]);
    });

  test('on the desk of a mentor, open for whoever comes', async ({ page, server }) => {
    await page.goto('/sign-in');
    await signInByMail(page, server.url, 'brigitte@example.org');
    await lookAt(page, ['/e/heat-and-rain/mentoring']);
  });

  test('on the dialogs of the organiser', async ({ page }) => {
    await enterAs(page, 'organiser');
    const dialogs = [
      ['/manage/heat-and-rain/phases', 'Extend: Build'],
      ['/manage/heat-and-rain/schedule', 'Add an entry'],
      ['/manage/heat-and-rain/people', 'Invite somebody'],
      ['/manage/heat-and-rain/people', 'Invite many'],
      ['/manage/heat-and-rain/messages', 'Post an announcement'],
      ['/manage/heat-and-rain/settings', 'Cancel the event'],
      ['/manage/moving-together/settings', 'Archive the event'],
    ] as const;
    for (const [path, button] of dialogs) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(path);
      await page.getByRole('button', { name: button }).click();
      await expect(page.getByRole('dialog'), button).toBeVisible();
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
      await expectAccessible(page, 'colour');
    }
  });
});
