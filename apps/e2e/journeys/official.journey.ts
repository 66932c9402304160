import { readFile } from 'node:fs/promises';
import { expect, test } from './support/journey.js';
import { enterAs } from './support/people.js';

const FILES = [
  ['Excel (XLSX)', /\.xlsx$/, 'PK'],
  ['CSV', /\.csv$/, ''],
  ['JSON', /\.json$/, ''],
] as const;

test.describe('An official', () => {
  test('reads the shortlist and takes it along in three formats; without a session there is no file', async ({
    page,
    playwright,
    server,
  }) => {
    await enterAs(page, 'official');
    await page.getByRole('link', { name: 'Moving Together' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Moving Together' })).toBeVisible();
    await expect(page.getByText(/Spares every future flood project/)).toBeVisible();
    const stranger = await playwright.request.newContext({ baseURL: server.url });
    for (const [name, fileName, begins] of FILES) {
      const link = page.getByRole('link', { name, exact: true });
      const downloading = page.waitForEvent('download');
      await link.click();
      const download = await downloading;
      expect(download.suggestedFilename()).toMatch(fileName);
      const content = await readFile(await download.path());
      expect(content.length).toBeGreaterThan(500);
      if (begins === '') expect(content.toString('utf8')).toContain('Meja 5: Data Hujan');
      else expect(content.toString('latin1').startsWith(begins)).toBe(true);
      const refused = await stranger.get((await link.getAttribute('href')) ?? '');
      expect(refused.status()).toBeGreaterThanOrEqual(401);
      expect(await refused.text()).not.toContain('Data Hujan');
    }
    await stranger.dispose();
  });

  test('sees nothing of an event that is still being built', async ({ page }) => {
    await enterAs(page, 'official');
    await page.goto('/city/shortlist/heat-and-rain');
    await expect(page.getByRole('link', { name: 'Excel (XLSX)' })).toHaveCount(0);
  });
});
