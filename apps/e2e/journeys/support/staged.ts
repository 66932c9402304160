import { test as base } from '@playwright/test';
import { ServerProcess } from '../../src/support/server-process.js';
import { storyServer, type StoryServer } from '../../src/support/story-server.js';
import { withoutPageErrors } from './page-errors.js';

/** Monday 1 June 2026, 00:00 UTC. */
const START = Date.UTC(2026, 5, 1);

interface JourneyStage {
  readonly stage: StoryServer;
  /** A file that counts on the first day asks for a stage of its own: `test.use({ world: 'dates' })`. */
  readonly world: string;
}

/** A server without a demo world whose clock the journeys may move: each opens events of its own. */
export const test = base.extend<object, JourneyStage>({
  world: ['whose clock moves', { scope: 'worker', option: true }],
  stage: [
    // Named, though only its difference counts: another world makes Playwright start another worker.
    async ({ world: _world }, use) => {
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
