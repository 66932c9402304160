import { expect, test } from './support/journey.js';
import { enterAs } from './support/people.js';
import { answerTo, field, saved, writeAndSend } from './support/writing.js';

test.use({ world: 'writing' });

const EDITOR = '/e/heat-and-rain/submission';
/** Two million letters: more than the server reads of any request. */
const TWO_MEGABYTES = 'All the rain of the year. '.repeat(80_000);

test.describe('A participant who is writing', () => {
  test.beforeEach(({ page }) => enterAs(page, 'participant'));

  test('with two tabs sees both texts and chooses, nothing is overwritten, and signing out asks about what is not sent', async ({
    page,
  }) => {
    const second = await page.context().newPage();
    await second.goto(EDITOR);
    await expect(field(second, 'Problem')).toBeVisible();
    await writeAndSend(page, 'Problem', 'Written in the first tab.');
    await expect(saved(page)).toBeVisible();
    await writeAndSend(second, 'Problem', 'Written in the second tab.');
    const merge = second.getByRole('region', { name: 'Somebody else saved this while you wrote' });
    await expect(merge.getByText('Written in the first tab.')).toBeVisible();
    await expect(merge.getByText('Written in the second tab.')).toBeVisible();
    await expect(second.getByText('Somebody else saved too').filter({ visible: true }).first()).toBeVisible();
    await merge.getByRole('radio', { name: 'Your text on this device' }).first().check();
    await merge.getByRole('button', { name: 'Keep what I chose' }).click();
    await expect(merge).toBeHidden();
    await expect(saved(second)).toBeVisible();

    await writeAndSend(page, 'Problem', 'Written in the first tab, unaware of the second.');
    await expect(page.getByRole('radio', { name: 'The text on the server' })).toBeVisible();
    const signOut = async () => {
      await page.getByRole('button', { name: /Putri/ }).click();
      await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    };
    await signOut();
    const asked = page.getByRole('dialog', { name: 'Something is not sent yet' });
    await expect(asked.getByRole('listitem')).toHaveText(['a draft of an idea']);
    await asked.getByRole('button', { name: 'Stay signed in' }).click();
    await page.getByRole('radio', { name: 'Both, yours first' }).check();
    await page.getByRole('button', { name: 'Keep what I chose' }).click();
    await expect(saved(page)).toBeVisible();
    await second.reload();
    await expect(field(second, 'Problem')).toHaveValue('Written in the first tab, unaware of the second.\n\nWritten in the second tab.');
    await signOut();
    await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();
  });

  test('keeps every word without a connection and sends it when there is one', async ({ page, context }) => {
    await expect(field(page, 'Problem')).toBeVisible();
    await context.setOffline(true);
    await field(page, 'Problem').fill('Written in a tunnel.');
    await expect(page.getByText(/You are offline/)).toBeVisible();
    await expect(page.getByText('Kept on this device, sent when you are online').filter({ visible: true }).first()).toBeVisible();
    const sent = answerTo(page, 'Written in a tunnel.');
    await context.setOffline(false);
    await sent;
    await expect(page.getByText(/You are offline/)).toBeHidden();
    await page.reload();
    await expect(field(page, 'Problem')).toHaveValue('Written in a tunnel.');
  });

  test('who pastes two megabytes is told so, keeps them, and goes on with less', async ({ page }) => {
    await expect(field(page, 'Problem')).toBeVisible();
    await field(page, 'Problem').fill(TWO_MEGABYTES);
    await expect(page.getByRole('alert')).toContainText('This is not saved on the server yet');
    await expect(page.locator('#field-problem-error')).toHaveText(/^Too long: [\d,]+ at most, now [\d,]+\.$/);
    await page.reload();
    await expect(field(page, 'Problem')).toHaveValue(TWO_MEGABYTES);
    await writeAndSend(page, 'Problem', 'The rain of one day.');
    await expect(saved(page)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('attaches files, goes on where the line broke, and is told what is not taken', async ({ page }) => {
    const files = page.getByRole('region', { name: 'Files' });
    await expect(files).toBeVisible();
    // The line breaks in the middle of the second piece, and stays broken until the page is loaded anew.
    let pieces = 0;
    await page.route('**/uploads/*', (route) =>
      route.request().method() === 'PATCH' && (pieces += 1) > 1 ? route.abort('connectionreset') : route.continue(),
    );
    const plan = { name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from('street,depth\n'.repeat(60_000)) };
    await files.locator('input[type=file]').setInputFiles([plan]);
    await expect(files.getByRole('progressbar', { name: 'plan.csv' })).toBeVisible();
    await expect.poll(() => pieces).toBeGreaterThan(1);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.reload();
    await expect(files.getByText(/^Not finished/)).toBeVisible();
    const again = page.waitForRequest((request) => request.url().includes('/uploads/') && request.method() === 'PATCH');
    await files.getByLabel('Choose the same file').last().setInputFiles([plan]);
    expect((await again).headers()['upload-offset']).toBe(String(512 * 1024));
    await expect(files.getByText('Text, 780 kB')).toBeVisible();

    const drawing = { name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') };
    await files.getByLabel('Choose files').last().setInputFiles([drawing]);
    await expect(files.getByText(/^Not taken: this kind of file/)).toBeVisible();
    await files.getByRole('button', { name: 'Remove logo.png' }).click();
    await expect(files.getByText('logo.png')).toHaveCount(0);

    const described = answerTo(page, 'Depth of the water, street by street');
    await files.getByLabel('What does plan.csv show?').fill('Depth of the water, street by street');
    await described;
    await page.getByRole('button', { name: 'See it as the jury does' }).filter({ visible: true }).first().click();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'plan.csv' }).click();
    expect((await download).suggestedFilename()).toBe('plan.csv');
  });
});
