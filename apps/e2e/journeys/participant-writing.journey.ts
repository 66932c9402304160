import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.js';
import { enterAs } from './support/people.js';

const problem = (page: Page) => page.getByLabel('Problem').first();

test.describe('A participant who is writing', () => {
  test.beforeEach(({ page }) => enterAs(page, 'participant'));

  test('keeps every word without a connection and sends it when there is one', async ({ page, context }) => {
    await expect(problem(page)).toBeVisible();
    await context.setOffline(true);
    await problem(page).fill('Written in a tunnel.');
    await expect(page.getByText(/You are offline/)).toBeVisible();
    await expect(page.getByText('Kept on this device, sent when you are online').filter({ visible: true }).first()).toBeVisible();
    const sent = page.waitForResponse((response) => response.request().postData()?.includes('Written in a tunnel.') === true);
    await context.setOffline(false);
    await sent;
    await expect(page.getByText(/You are offline/)).toBeHidden();
    await page.reload();
    await expect(problem(page)).toHaveValue('Written in a tunnel.');
  });
});
