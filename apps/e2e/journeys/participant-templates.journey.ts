import type { Page } from '@playwright/test';
import { Hackathon } from '../src/support/hackathon.js';
import { signInByMail } from './support/people.js';
import { expect, test } from './support/staged.js';
import { BOTH_TEMPLATES, enterEvent } from './support/templates.js';
import { field, saved } from './support/writing.js';

/** Whatever the form of the event asks in words. */
async function answerEverything(page: Page): Promise<void> {
  await field(page, 'Title').fill('Dry feet');
  await field(page, 'In short').fill('A map of the pavements that stay dry.');
  const questions = page.getByRole('region', { name: 'Questions' }).getByRole('textbox');
  for (const question of await questions.all()) await question.fill('Neighbours mark what stays dry, and the map finds the way.');
}

/** On the way to where the person was going. */
async function apply(page: Page, city: string): Promise<void> {
  const link = page.getByRole('link', { name: 'Apply to take part' });
  const form = page.getByLabel('City');
  await expect(link.or(form)).toBeVisible();
  if (await link.isVisible()) await link.click();
  await form.selectOption(city);
  await page.getByLabel('Where you work or study').selectOption('Student');
  await page.getByRole('button', { name: 'Send the application' }).click();
  await expect(page.getByRole('heading', { name: 'You have a place' })).toBeVisible();
}

for (const template of BOTH_TEMPLATES)
  test(`${template.name}: from the front door by mail code, team, invitation and draft to a receipt that anybody can check`, async ({
    page,
    browser,
    stage,
  }) => {
    const title = `Dry streets ${template.key}`;
    const event = await Hackathon.open(stage, title, template.key);
    await event.reach(template.phases.join);
    await enterEvent(page, title);
    await page.getByRole('link', { name: 'Join with your mail address' }).click();
    await signInByMail(page, stage.url, stage.freshAddress('nina'));
    if (template.applies) await apply(page, 'Jakarta');
    else await page.getByRole('button', { name: 'Join this event' }).click();
    await expect(page.getByRole('button', { name: 'Join this event' })).toHaveCount(0);

    await event.reach(template.phases.team);
    await page.goto(`/e/${event.facts.slug}/team`);
    await page.getByLabel('Name of the team').fill('Dry Feet');
    await page.getByLabel('What brings you together').fill('We walk to school.');
    await page.getByRole('button', { name: 'Found the team' }).click();
    await page.getByRole('button', { name: 'Make a link' }).click();
    const link = await page.getByRole('textbox', { name: 'Invitation link' }).inputValue();

    const other = await (await browser.newContext({ baseURL: stage.url })).newPage();
    await other.goto(new URL(link).pathname);
    await other.getByRole('link', { name: 'Sign in to join' }).click();
    await signInByMail(other, stage.url, stage.freshAddress('oskar'));
    await other.getByRole('button', { name: 'Join Dry Feet' }).click();
    if (template.applies) {
      await apply(other, 'Berlin');
      await other.getByRole('link', { name: 'Go on to where you came from' }).click();
      await other.getByRole('button', { name: 'Join Dry Feet' }).click();
    }
    await expect(other).toHaveURL(/\/team$/);
    await expect(other.getByRole('heading', { level: 1, name: 'Dry Feet' })).toBeVisible();

    await event.reach(template.phases.write);
    await page.reload();
    await page.getByRole('link', { name: 'Start the idea' }).click();
    await page.getByRole('button', { name: 'Start the draft' }).click();
    await answerEverything(page);
    await expect(saved(page)).toBeVisible();

    await event.reach(template.phases.submit);
    await page.reload();
    await page.getByRole('button', { name: 'Submit', exact: true }).first().click();
    await page.getByRole('button', { name: 'Submit now' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Your idea is in' })).toBeVisible();
    const receipt = (
      await page
        .getByText(/^JR(-[0-9A-Z]{4}){3}$/)
        .first()
        .innerText()
    ).trim();

    await other.context().clearCookies();
    await other.goto('/verify');
    await other.getByRole('textbox').fill(receipt);
    await other.getByRole('button', { name: 'Check' }).click();
    await expect(other.getByText('This receipt is genuine', { exact: true })).toBeVisible();
    await other.context().close();
  });
