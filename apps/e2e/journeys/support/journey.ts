import { test as base, expect, type Page } from '@playwright/test';
import { ServerProcess } from '../../src/support/server-process.js';
import { withoutPageErrors } from './page-errors.js';

/** Tuesday 1 September 2026, 08:00 UTC: the demo world lays its events around the day of its first start. */
const START = Date.UTC(2026, 8, 1, 8);

interface JourneyServer {
  readonly server: ServerProcess;
}

/** One server in demo mode for all journeys of a file; each journey gets a browser context of its own. */
export const test = base.extend<object, JourneyServer>({
  server: [
    // Playwright reads the names of the fixtures from this pattern, so it stays, empty.
    // eslint-disable-next-line no-empty-pattern -- see above
    async ({}, use) => {
      const server = await ServerProcess.start({ mode: 'demo', startsAt: START });
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  page: withoutPageErrors,
});

export { expect };

/** The languages that every journey's pages are read in. */
export const LANGUAGES = ['en', 'de', 'id'] as const;

/** Sets the language that the device remembers, before the application starts. */
export async function speak(page: Page, locale: (typeof LANGUAGES)[number]): Promise<void> {
  await page.addInitScript((chosen) => localStorage.setItem('jamboree-locale', chosen), locale);
}
