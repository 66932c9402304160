import { test as base } from '@playwright/test';
import { ServerProcess } from '../../src/support/server-process.js';
import { storyServer, type StoryServer } from '../../src/support/story-server.js';
import { withoutPageErrors } from './page-errors.js';

/** Monday 1 June 2026, 00:00 UTC. */
const START = Date.UTC(2026, 5, 1);

interface JourneyStage {
  readonly stage: StoryServer;
}

/** A server without a demo world whose clock the journeys may move: each opens events of its own. */
export const test = base.extend<object, JourneyStage>({
  stage: [
    // Playwright reads the names of the fixtures from this pattern, so it stays, empty.
    // eslint-disable-next-line no-empty-pattern -- see above
    async ({}, use) => {
      const server = await ServerProcess.start({ mode: 'development', startsAt: START });
      await use(storyServer(server, START));
      await server.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ stage }, use) => use(stage.url),
  page: withoutPageErrors,
});

export { expect } from '@playwright/test';
