import { MINUTE } from '@jamboree/kernel';
import { Hackathon } from '../src/support/hackathon.js';
import { signInByMail } from './support/people.js';
import { expect, test } from './support/staged.js';
import { field, saved } from './support/writing.js';

const REASON = 'The licence of the photographs is missing.';

test('An entry that an organiser returns is corrected by its team and counts again', async ({ page, browser, stage }) => {
  const event = await Hackathon.open(stage, 'Second Look');
  await event.reach('BUILD');
  const { lead, draft } = await event.team('Lensa');
  const submitted = await draft();
  expect((await lead.submit(submitted)).__typename).toBe('SubmissionSubmitted');
  await event.advanceTo('ELIGIBILITY', 'opensAt', 15 * MINUTE);

  const desk = await (await browser.newContext({ baseURL: stage.url })).newPage();
  await desk.goto(`/sign-in?next=/manage/${event.facts.slug}/submissions`);
  await signInByMail(desk, stage.url, event.organiser.email);
  await desk.getByRole('link', { name: 'Idea of Lensa', exact: true }).click();
  await desk.getByRole('button', { name: 'Return for correction' }).click();
  await desk.getByLabel('What is to be corrected').fill(REASON);
  await desk.getByRole('button', { name: 'Return it' }).click();
  await expect(desk.getByText('Returned for correction').first()).toBeVisible();
  await desk.context().close();

  await page.goto(`/sign-in?next=/e/${event.facts.slug}/submission`);
  await signInByMail(page, stage.url, lead.email);
  await expect(page.getByText('The organisers write')).toBeVisible();
  await expect(page.getByText(REASON)).toBeVisible();
  await field(page, 'Problem').fill('With the licence of every photograph.');
  await expect(saved(page)).toBeVisible();
  await page.getByRole('button', { name: 'Submit', exact: true }).first().click();
  await page.getByRole('button', { name: 'Submit now' }).click();
  await expect(page.getByText(/Lensa · .+ · version 2$/)).toBeVisible();
  await expect(page.getByText('By a granted late entry')).toBeVisible();
});
