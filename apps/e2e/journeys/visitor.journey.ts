import { Person } from '../src/support/person.js';
import { expectAccessible } from './support/axe.js';
import { expect, test } from './support/journey.js';

const EVENT = '/e/moving-together';
const DRAFT = '/e/city-at-night';

/** The receipt of somebody who has handed in an idea: a visitor knows its number from that person. */
async function receiptNumber(url: string): Promise<string> {
  const melati = await Person.signIn(url, 'melati@example.org');
  const { id } = await melati.event('moving-together');
  const { mySubmission } = await melati.client.ask<{ mySubmission: { receipt: { number: string } } }>(
    'query ($id: ID!) { mySubmission(eventId: $id) { receipt { number } } }',
    { id },
  );
  return mySubmission.receipt.number;
}

test.describe('A visitor without an account', () => {
  test('reads from the front door to an idea and to the results', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('link', { name: 'Moving Together' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Moving Together' })).toBeVisible();
    await page.getByRole('link', { name: 'Ideas', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Ideas' })).toBeVisible();
    const idea = page.getByRole('article').first().getByRole('link').first();
    const title = await idea.innerText();
    await idea.click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await page.goto(`${EVENT}/results`);
    await expect(page.getByText(/Spares every future flood project/)).toBeVisible();
  });

  test('is led on by links that were cut off', async ({ page }) => {
    await page.goto('/sign-in/confirm');
    await expect(page.getByRole('heading', { level: 1, name: 'This sign-in link is incomplete' })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
    await expect(page.getByLabel('Your mail address')).toBeVisible();
    await page.goto('/join/cut-off');
    await expect(page.getByRole('heading', { level: 1, name: 'This invitation is not known' })).toBeVisible();
    await page.getByRole('link', { name: 'See the events' }).click();
    await expect(page.getByRole('link', { name: 'Moving Together' }).first()).toBeVisible();
  });

  test('finds an idea by its words, at an address that can be sent on', async ({ page }) => {
    await page.goto(`${EVENT}/ideas`);
    await expect(page.getByRole('article').nth(2)).toBeVisible();
    await page.getByRole('searchbox', { name: 'Search ideas' }).fill('zzzz');
    await expect(page.getByText('No idea fits this search.')).toBeVisible();
    await expect(page).toHaveURL(/zzzz/);
    await page.getByRole('link', { name: 'Show all ideas' }).click();
    await expect(page.getByRole('article').nth(2)).toBeVisible();
  });

  test('checks a receipt, and learns when there is none of that number', async ({ page, server }) => {
    const number = await receiptNumber(server.url);
    await page.goto('/verify');
    await page.getByRole('textbox').fill(number);
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(page.getByText('This receipt is genuine', { exact: true })).toBeVisible();
    await page.getByRole('textbox').fill('JAM-0000-0000');
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(page.getByText('No receipt has this number')).toBeVisible();
    await expectAccessible(page);
  });

  test('is told at an address where nothing is', async ({ page }) => {
    await page.goto('/e/no-such-event');
    await expect(page.getByText('There is nothing at this address')).toBeVisible();
  });
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every public page is readable and has a title and a description of its own', async ({ page }) => {
    const read: { readonly title: string; readonly description: string }[] = [];
    const look = async (path: string, words: RegExp) => {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(200);
      await expect(page.locator('body'), path).toContainText(words);
      await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
      read.push({ title: await page.title(), description: (await page.locator('meta[name=description]').getAttribute('content')) ?? '' });
    };
    await look('/', /Moving Together/);
    await look(EVENT, /Smart mobility/);
    await look(`${EVENT}/ideas`, /Halte Bersama/);
    await page.locator('a[href^="/ideas/"]').first().click();
    await look(new URL(page.url()).pathname, /./);
    expect(new Set(read.map(({ title }) => title)).size).toBe(read.length);
    expect(new Set(read.map(({ description }) => description)).size).toBe(read.length);
    for (const { title, description } of read) {
      expect(title).not.toBe('');
      expect(description).not.toBe('');
    }
  });

  test('follows the public announcements in a feed reader, which asks for nothing twice', async ({ request }) => {
    const feed = await request.get('/e/heat-and-rain/announcements.atom?lang=de');
    expect([feed.status(), feed.headers()['content-type']]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    const text = await feed.text();
    expect(text).toContain('<title>Regendaten beider Städte</title>');
    expect(text).not.toContain('Noch ohne Team?'); // for people of the event alone
    const again = await request.get('/e/heat-and-rain/announcements.atom?lang=de', {
      headers: { 'if-none-match': feed.headers()['etag'] ?? '' },
    });
    expect([again.status(), await again.text()]).toEqual([304, '']);
    expect((await request.get('/e/no-such-event/announcements.atom')).status()).toBe(404);
    const page = await (await request.get('/e/heat-and-rain')).text();
    expect(page).toMatch(
      /<link rel="alternate" type="application\/atom\+xml"[^>]* href="\/e\/heat-and-rain\/announcements\.atom\?lang=\w\w"/,
    );
  });

  test('sees a picture where somebody links to an event or an idea, and none of what is not public', async ({ request }) => {
    const PICTURE = /<meta property="og:image" content="[^"]*(\/(?:e|ideas)\/[^"]*)"/;
    const [, idea = ''] = /href="(\/ideas\/[^"]+)"/.exec(await (await request.get(`${EVENT}/ideas`)).text()) ?? [];
    for (const page of [EVENT, idea]) {
      const [, address = ''] = PICTURE.exec(await (await request.get(page)).text()) ?? [];
      expect(address).toContain(`${page}/picture.png?lang=`);
      const picture = await request.get(address);
      expect([picture.status(), picture.headers()['content-type']], address).toEqual([200, 'image/png']);
      const again = await request.get(address, { headers: { 'if-none-match': picture.headers()['etag'] ?? '' } });
      expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
      const inIndonesian = await request.get(`${page}/picture.png?lang=id`);
      expect(inIndonesian.status()).toBe(200);
    }
    for (const nothing of ['/e/no-such-event', DRAFT, '/ideas/no-such-idea'])
      expect((await request.get(`${nothing}/picture.png`)).status(), nothing).toBe(404);
  });
});
