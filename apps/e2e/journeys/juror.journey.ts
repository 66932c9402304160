import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.js';
import { enterAs } from './support/people.js';

test.use({ world: 'jury' });

const place = (page: Page) => page.getByRole('heading', { level: 1 });

/** Opens the first entry of the queue that has the given standing, or none yet. */
async function openNext(page: Page): Promise<string> {
  await page
    .getByRole('link', { name: /^(Go on|Begin) with/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Score sheet' })).toBeVisible();
  return place(page).innerText();
}

test.describe('A juror', () => {
  test.beforeEach(({ page }) => enterAs(page, 'juror'));

  test('scores, submits and goes on by keyboard alone, and sees others’ scores only then', async ({ page }) => {
    await expect(page.getByText(/\d+ of \d+ done/).first()).toBeVisible();
    const title = await openNext(page);
    const address = page.url();
    const criteria = await page
      .locator('fieldset')
      .filter({ has: page.getByRole('radio') })
      .count();
    await expect(page.getByText('What others gave')).toHaveCount(0);
    for (let index = 0; index < criteria; index += 1) await page.keyboard.press(String((index % 3) + 3));
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(criteria);
    await page.keyboard.press('n');
    await page.keyboard.type('Clear and well tried.');
    await expect(
      page
        .getByText(/^Saved /)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(place(page)).not.toHaveText(title);
    await page.goto(address);
    await expect(page.getByText('Submitted', { exact: true }).filter({ visible: true }).first()).toBeVisible();
    await expect(page.getByText('Clear and well tried.')).toBeVisible();
  });

  test('moves with J and K, and finds the keys with a question mark', async ({ page }) => {
    const title = await openNext(page);
    await page.keyboard.press('j');
    await expect(place(page)).not.toHaveText(title);
    await page.keyboard.press('k');
    await expect(place(page)).toHaveText(title);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeHidden();
  });

  test('abstains with a reason', async ({ page }) => {
    const title = await openNext(page);
    const address = page.url();
    await page.keyboard.press('s');
    await page.getByLabel('Reason, for the organisers').fill('Not my field.');
    await page.getByRole('dialog').getByRole('button', { name: 'Abstain' }).click();
    await expect(place(page)).not.toHaveText(title);
    await page.goto(address);
    await expect(page.getByText('You abstained').filter({ visible: true }).first()).toBeVisible();
  });

  test('declares a conflict in one press; the entry leaves the queue', async ({ page }) => {
    const title = await openNext(page);
    await page.keyboard.press('x');
    await page.getByRole('button', { name: 'We work together' }).click();
    await expect(place(page)).not.toHaveText(title);
    await page.goto('/jury');
    const entry = page.getByRole('listitem').filter({ hasText: title }).first();
    await expect(entry.getByText('Conflict of interest')).toBeVisible();
    await expect(page.getByRole('link', { name: title, exact: true })).toHaveCount(0);
  });
});
