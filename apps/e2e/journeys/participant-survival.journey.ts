import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { ServerProcess } from '../src/support/server-process.js';
import { enterAs } from './support/people.js';
import { field, saved, writeAndSend } from './support/writing.js';

const EDITOR = '/e/heat-and-rain/submission';
const MINUTE = 60_000;
/** Thirty pages at once, as somebody pastes a whole report. */
const REPORT = 'All the rain of the year. '.repeat(12_000);

/** Bytes a second of a line with 256 kbit/s, and how long each answer takes to begin, in ms. */
const THIN_LINE = { downloadThroughput: 32_000, uploadThroughput: 32_000, latency: 400, offline: false };

/** What the server says of itself while its disk is full (the use cases of the storage hold that it does). */
const NO_ROOM = { code: 'UNAVAILABLE', problem: 'DISK_FULL' };

/** A server that a journey may end and start again at the same address, with the data it had. */
class MortalServer {
  private constructor(
    private readonly dataDir: string,
    private process: ServerProcess,
  ) {}

  static async start(): Promise<MortalServer> {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'jamboree-survival-'));
    return new MortalServer(dataDir, await ServerProcess.start({ mode: 'demo', dataDir }));
  }

  get url(): string {
    return this.process.url;
  }

  readonly die = () => this.process.stop('SIGKILL');

  async rise(): Promise<void> {
    this.process = await ServerProcess.start({ mode: 'demo', dataDir: this.dataDir, env: { PORT: new URL(this.url).port } });
  }

  async end(): Promise<void> {
    await this.process.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

const test = base.extend<object, { readonly server: MortalServer }>({
  server: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs: nothing
    async ({}, use) => {
      const server = await MortalServer.start();
      await use(server);
      await server.end();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => use(server.url),
});

test.describe('What is typed survives', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install();
    await enterAs(page, 'participant');
    await page.goto(EDITOR);
    await expect(field(page, 'Problem')).toBeVisible();
  });

  test('a server that dies and is gone for a minute', async ({ page, server }) => {
    await writeAndSend(page, 'Problem', 'Before the server died.');
    await expect(saved(page)).toBeVisible();
    await server.die();

    await field(page, 'Problem').fill('Written while it was gone.');
    await page.clock.fastForward(1_000);
    await expect(told(page, 'Kept on this device, trying again')).toBeVisible();
    await page.clock.fastForward(MINUTE);
    await field(page, 'Solution').fill('And this a minute later.');
    await page.clock.fastForward(1_000);
    await expect(told(page, 'Kept on this device, trying again')).toBeVisible();

    await server.rise();
    await page.clock.fastForward(10_000);
    await expect(saved(page)).toBeVisible();
    await page.reload();
    await expect(field(page, 'Problem')).toHaveValue('Written while it was gone.');
    await expect(field(page, 'Solution')).toHaveValue('And this a minute later.');
  });

  test('a thin line and a pasted report of 300 kB', async ({ page }) => {
    const browser = await page.context().newCDPSession(page);
    await browser.send('Network.emulateNetworkConditions', THIN_LINE);
    await field(page, 'Problem').fill(REPORT);
    await expect(page.locator('#field-problem-error')).toHaveText(/^Too long/);
    await field(page, 'Solution').pressSequentially('One can go on typing.');
    await writeAndSend(page, 'Problem', 'The rain of one day.');
    await expect(saved(page)).toBeVisible({ timeout: 30_000 });
    await page.reload();
    await expect(field(page, 'Problem')).toHaveValue('The rain of one day.');
    await expect(field(page, 'Solution')).toHaveValue(/^One can go on typing\./);
  });

  test('a full disk of the server, and one of the device', async ({ page }) => {
    await page.route('**/graphql*', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({
            status: 503,
            json: { errors: [{ message: 'The server cannot reach its data right now.', extensions: NO_ROOM }] },
          })
        : route.continue(),
    );
    await field(page, 'Problem').fill('The server has no room for this.');
    await page.clock.fastForward(1_000);
    await expect(told(page, 'Kept on this device, trying again')).toBeVisible();

    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room', 'QuotaExceededError');
      };
    });
    await field(page, 'Problem').fill('Neither has the device.');
    await expect(told(page, /^Only on this page: this device has no room/)).toBeVisible();
    await page.unrouteAll({ behavior: 'wait' });
    await page.clock.fastForward(10_000);
    await expect(saved(page)).toBeVisible();
    await page.reload();
    await expect(field(page, 'Problem')).toHaveValue('Neither has the device.');
  });
});

/** Where the text is, as the page says it. */
function told(page: Page, words: string | RegExp) {
  return page.getByText(words).filter({ visible: true }).first();
}
