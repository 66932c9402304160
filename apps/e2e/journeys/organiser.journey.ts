import { expect, test } from './support/journey.js';
import { askStep, confirmStep } from './support/organising.js';
import { enterAs } from './support/people.js';

test.use({ world: 'organising' });

test.describe('An organiser of the demo', () => {
  test.beforeEach(({ page }) => enterAs(page, 'organiser'));

  test('sees who would read what before the plan is in force, and then how far the jury is', async ({ page }) => {
    await page.goto('/manage/open-counter/jury');
    await page.getByRole('button', { name: 'Show a plan' }).click();
    await expect(page.getByText(/^\d+ assignments: /)).toBeVisible();
    await page.getByText('Who reads what, and why').click();
    await page.getByRole('button', { name: 'Put this plan in force' }).click();
    await expect(page.getByText(/\d+ assignments? (is|are) in force/)).toBeVisible();
    await page.getByRole('link', { name: 'Progress', exact: true }).click();
    await expect(page.getByRole('heading', { level: 2 }).or(page.getByRole('table')).first()).toBeVisible();
    await expect(page.getByText(/reviews done of \d+/)).toBeVisible();
  });

  test('decides a shortlist with reasons, and releases it later, all at once', async ({ page, browser, server }) => {
    await page.goto('/manage/open-counter/phases');
    await askStep(page, 'Open now', 'Deliberation');
    await confirmStep(page, 'Open the phase');
    await page.getByRole('link', { name: 'Publish', exact: true }).click();
    await page.getByRole('button', { name: 'Take the first 3' }).click();
    const reasons = page.getByRole('textbox', { name: /^Why is .+ chosen\?/ });
    await expect(reasons).toHaveCount(3);
    for (const reason of await reasons.all()) await reason.fill('It can begin within a term.');
    await expect(
      page
        .getByText(/^Saved /)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Decide', exact: true }).click();
    await page.getByRole('button', { name: 'Decide now' }).click();
    await expect(page.getByRole('button', { name: 'Release results' })).toBeVisible();

    const visitor = await (await browser.newContext({ baseURL: server.url })).newPage();
    await visitor.goto('/e/open-counter/results');
    await expect(visitor.getByText('Results have not been released yet.')).toBeVisible();

    await page.getByRole('button', { name: 'Release results' }).click();
    await page.getByRole('button', { name: 'Release now' }).click();
    await expect(page.getByText('Everybody can read this list and the reasons.')).toBeVisible();
    await visitor.reload();
    await expect(visitor.getByText('It can begin within a term.').first()).toBeVisible();
    await visitor.context().close();
  });

  test('writes to those who have not submitted; one of them reads it and wants no more of these by one press', async ({ page }) => {
    await page.goto('/manage/heat-and-rain/messages');
    await page.getByRole('button', { name: 'Write a message' }).first().click();
    await page.getByRole('button', { name: /^Draft not submitted/ }).click();
    await expect(page.getByText(/^\d+ people now/)).toBeVisible();
    const subject = page.getByRole('textbox', { name: 'Subject' });
    await subject.fill('{evnt}: three days left');
    await expect(page.getByText(/^Nobody knows what \{evnt\} means/)).toBeVisible();
    await subject.fill('{event}: three days left');
    await expect(page.getByText('Heat & Rain: three days left')).toBeVisible();
    await page.getByRole('button', { name: 'Send now' }).click();
    await expect(page.getByText(/who get one mail each/)).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: 'Send now' }).click();
    await expect(page.getByRole('heading', { name: 'What came of it' })).toBeVisible();
    await expect(page.getByRole('definition').first()).toHaveText(/^[1-9]\d*$/);

    await page.goto('/outbox');
    const mail = page.locator('section').filter({ hasText: 'To grace@example.org' }).first();
    await expect(mail).toContainText('Heat & Rain: three days left');
    const wayOut = await mail.getByRole('link', { name: /\/unsubscribe\// }).getAttribute('href');
    await page.goto(new URL(wayOut ?? '').pathname); // the server of a journey knows its host, not its port
    await page.getByRole('button', { name: 'No more of these mails' }).click();
    await expect(page.getByText('Done. You get no more mails of this kind.')).toBeVisible();
  });

  test('brings people in from a list: sees what would happen, lets it happen, and again it changes nothing', async ({ page }) => {
    await page.goto('/manage/heat-and-rain/people');
    await page.getByRole('link', { name: 'Import', exact: true }).click();
    const list = 'Vorname;Nachname;E-Mail\nJörg;Weiß;joerg.weiss@example.org\nRina;Sari;rina.sari@example.org\nNobody;;none\n';
    const choose = () =>
      page.getByLabel('Choose a file').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(list, 'latin1') });
    await choose();
    await expect(page.getByLabel('Encoding')).toHaveValue('windows-1252');
    await expect(page.getByText('Jörg')).toBeVisible();
    await page.getByRole('button', { name: 'Check the list' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Line 4' })).toContainText('Mail address');
    await page.getByRole('button', { name: 'Bring in 2 people' }).click();
    await expect(page.getByText('2 people are brought in')).toBeVisible();
    await choose();
    await page.getByRole('button', { name: 'Check the list' }).click();
    await expect(page.getByRole('button', { name: /2 here already/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Bring in/ })).toHaveCount(0);
  });
});
