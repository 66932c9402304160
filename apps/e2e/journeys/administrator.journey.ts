import { expect, test } from '@playwright/test';
import { ServerProcess } from '../src/support/server-process.js';
import { expectAccessible } from './support/axe.js';

/** An instance as an operator starts it: in production, without people and events, telling its one-time address on standard output. */
test.describe('The first administrator', () => {
  let server: ServerProcess;
  test.beforeAll(async () => {
    server = await ServerProcess.start({ mode: 'production' });
  });
  test.afterAll(() => server.stop());

  test('opens an empty instance, and sets it up by the address that works once', async ({ page }) => {
    await page.goto(server.url);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);

    const fragment = /\/setup(#\S+)/.exec(server.startUpLog())?.[1] ?? '';
    expect(fragment).toMatch(/^#.{20,}/);
    await page.goto(`${server.url}/setup${fragment}`);
    await expect(page).not.toHaveURL(/#/); // nobody reads the token over a shoulder or in the history
    await expectAccessible(page);
    await page.getByLabel('Your name').fill('Noor Haddad');
    await page.getByLabel('Your mail address').fill('noor');
    await page.getByRole('button', { name: 'Become administrator' }).click();
    await expect(page.getByLabel('Your mail address')).toHaveAccessibleDescription(/./);
    await expect(page.getByLabel('Your mail address')).toBeFocused();
    await page.getByLabel('Your mail address').fill('noor@example.org');
    await page.getByRole('button', { name: 'Become administrator' }).click();
    await expect(page).toHaveURL(/\/me$/);
    await expect(page.getByText('Noor Haddad').first()).toBeVisible();

    await page.goto(`${server.url}/instance`);
    await page.getByLabel('Events are created by').selectOption('people on a list');
    await page.getByLabel('People on the list').fill('rina');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByLabel('People on the list')).toHaveAccessibleDescription(/./);
    await page.getByLabel('People on the list').fill('rina@example.org');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Saved')).toBeVisible();
    await expectAccessible(page);

    await page.goto(`${server.url}/setup${fragment}`);
    await expect(page.getByRole('heading', { level: 1, name: 'This instance needs no set-up' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in');
    await expect(page.getByRole('button', { name: 'Become administrator' })).toHaveCount(0);
    await expectAccessible(page);
  });

  test('finds neither explorer nor outbox in production', async ({ request }) => {
    expect((await request.get(`${server.url}/explorer`)).status()).toBe(404);
    const asked = await request.post(`${server.url}/graphql`, { data: { query: '{ outbox { edges { node { id } } } }' } });
    expect(asked.status()).toBe(400); // only the web's own documents are answered
  });
});
