import { test as base, expect, type Page } from '@playwright/test';
import { ServerProcess } from '../../src/support/server-process.js';
import { withoutPageErrors } from './page-errors.js';

/** Tuesday 1 September 2026, 08:00 UTC: the demo world lays its events around the day of its first start. */
const START = Date.UTC(2026, 8, 1, 8);

interface JourneyServer {
  readonly server: ServerProcess;
  /** Files that only read share one; a file that changes something asks for one of its own: `test.use({ world: 'jury' })`. */
  readonly world: string;
}

/** A server in demo mode for each world; each journey gets a browser context of its own. */
export const test = base.extend<object, JourneyServer>({
  world: ['read by all', { scope: 'worker', option: true }],
  server: [
    // Named, though only its difference counts: another world makes Playwright start another worker.
    async ({ world: _world }, use) => {
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
