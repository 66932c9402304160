import { defineConfig } from '@playwright/test';
import { chromiumExecutable, CHROMIUM_FLAGS } from './journeys/support/browser.js';

const executablePath = await chromiumExecutable();

export default defineConfig({
  globalSetup: './bundle-server.cjs',
  testDir: './journeys',
  testMatch: '**/*.journey.ts',
  outputDir: '../../tmp/journeys',
  fullyParallel: false,
  // One more than most machines that test have cores: a journey waits for its server half of the time.
  workers: 3,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json']],
  use: {
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    launchOptions: { executablePath, args: CHROMIUM_FLAGS },
    // Recording every step takes a third of the time. A failure leaves a picture and the page in words; `TRACE=1` records.
    trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
});
