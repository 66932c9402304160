import type { Page } from '@playwright/test';
import { DAY, HOUR } from '@jamboree/kernel';
import { Hackathon, type Team, type TemplateKey } from '../src/support/hackathon.js';
import type { StoryServer } from '../src/support/story-server.js';
import { askStep, confirmStep, inviteJuror } from './support/organising.js';
import { freshAddress, signInByMail } from './support/people.js';
import { expect, test } from './support/staged.js';

interface Stages {
  readonly template: TemplateKey;
  readonly title: string;
  /** Phases by key: in which drafts are begun, and in which they are submitted. */
  readonly write: string;
  readonly submit: string;
  /** The phase of the jury, by its name on the screen. */
  readonly jury: string;
}

const HACKATHON: Stages = {
  template: 'virtual-hackathon',
  title: 'Dry Cellars',
  write: 'BUILD',
  submit: 'BUILD',
  jury: 'Jury, round 1',
};
const JAM: Stages = { template: 'good-idea-jam', title: 'Shared Benches', write: 'FORM', submit: 'CANVAS', jury: 'Jury' };
const TEAMS = ['Arus', 'Brise', 'Cahaya'];
const JURORS = ['Hanna Vogt', 'Yusuf Rahman', 'Ebru Kaya', 'Lina Brandt'];

async function withIdeas(stage: StoryServer, { template, title, write, submit }: Stages): Promise<{ event: Hackathon; teams: Team[] }> {
  const event = await Hackathon.open(stage, title, template);
  await event.reach(write);
  const teams: Team[] = [];
  for (const name of TEAMS) teams.push(await event.team(name));
  await event.reach(submit);
  for (const { lead, draft } of teams) expect((await lead.submit(await draft())).__typename).toBe('SubmissionSubmitted');
  return { event, teams };
}

async function enter(page: Page, stage: StoryServer, { facts, organiser }: Hackathon, place: string): Promise<void> {
  await page.goto(`/manage/${facts.slug}/${place}`);
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
  await signInByMail(page, stage.url, organiser.email);
}

test.describe('An organiser', () => {
  for (const stages of [HACKATHON, JAM])
    test(`invites the jury of a ${stages.template}, puts a plan in force, corrects it by hand and sees the coverage`, async ({
      page,
      stage,
    }) => {
      const { event } = await withIdeas(stage, stages);
      await enter(page, stage, event, 'people');
      await page.getByRole('button', { name: 'Invite somebody' }).click();
      for (const name of JURORS) await inviteJuror(page, name, freshAddress('juror'));
      await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
      await page.getByRole('link', { name: 'Prepare', exact: true }).click();
      await askStep(page, 'Open now', stages.jury);
      await confirmStep(page, 'Open the phase');

      await page.getByRole('link', { name: 'Judge', exact: true }).click();
      await page.getByRole('button', { name: 'Show a plan' }).click();
      await expect(page.getByText('9 assignments: 3 submissions, 4 jurors')).toBeVisible();
      await page.getByText('Who reads what, and why').click();
      await expect(page.getByText(/had least to read/).first()).toBeVisible();
      await page.getByRole('button', { name: 'Put this plan in force' }).click();
      await expect(page.getByText('9 assignments are in force')).toBeVisible();

      await page.getByLabel('Submission', { exact: true }).first().selectOption({ label: '2 Idea of Brise (3 of 3)' });
      const held = page.getByRole('list', { name: 'Jurors of this submission' });
      await expect(held.getByRole('listitem')).toHaveCount(3);
      await held.getByRole('button', { name: 'Take away' }).first().click();
      await expect(held.getByRole('listitem')).toHaveCount(2);
      await page.getByRole('link', { name: 'Progress', exact: true }).click();
      await expect(page.getByText('under-reviewed of 3 submissions')).toBeVisible();
      await expect(page.getByText('places filled of 9')).toBeVisible();
      await expect(page.getByRole('row', { name: /Idea of Brise/ }).getByText('asked')).toHaveCount(2);

      await page.getByRole('link', { name: 'Jury', exact: true }).click();
      await page.getByLabel('Submission', { exact: true }).first().selectOption({ label: '2 Idea of Brise (2 of 3)' });
      await page.getByLabel('Juror', { exact: true }).selectOption({ index: 1 });
      await page.getByRole('button', { name: 'Give it to this juror' }).click();
      await expect(held.getByRole('listitem')).toHaveCount(3);
      await page.getByRole('link', { name: 'Progress', exact: true }).click();
      await expect(page.getByRole('row', { name: /Idea of Brise/ }).getByText('asked')).toHaveCount(3);
    });

  test('finds an idea eligible, merges another into it and separates them, and finds one not eligible, for a reason that its team reads', async ({
    page,
    browser,
    stage,
  }) => {
    const { event, teams } = await withIdeas(stage, HACKATHON);
    await event.reach('ELIGIBILITY');
    await enter(page, stage, event, 'submissions');
    await page.getByRole('link', { name: 'Idea of Arus', exact: true }).click();
    await page.getByRole('button', { name: 'Eligible', exact: true }).click();
    await expect(page.getByRole('complementary').getByText('Eligible', { exact: true }).first()).toBeVisible();
    await page.getByRole('link', { name: 'All submissions' }).click();
    await page.getByRole('link', { name: 'Idea of Cahaya', exact: true }).click();
    await page.getByRole('button', { name: 'Merge with another entry' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('The other entry').fill('Arus');
    await dialog.getByRole('radio', { name: /Idea of Arus/ }).check();
    await dialog.getByLabel('Reason').fill('One idea, written twice.');
    await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
    await page.getByRole('link', { name: /^No\. 1 Idea of Arus/ }).click();
    await expect(page.getByRole('link', { name: /^No\. 3 Idea of Cahaya, by / })).toBeVisible();
    await page.getByRole('link', { name: 'All submissions' }).click();
    await expect(page.getByText(/^Arus and Cahaya/)).toBeVisible();
    await page.getByRole('link', { name: 'Idea of Cahaya', exact: true }).click();
    await page.getByRole('button', { name: 'Separate them again' }).click();
    await dialog.getByLabel('Reason').fill('They are two ideas.');
    await dialog.getByRole('button', { name: 'Separate them again' }).click();
    await expect(page.getByRole('button', { name: 'Merge with another entry' })).toBeVisible();
    await page.getByRole('link', { name: 'All submissions' }).click();
    await page.getByRole('link', { name: 'Idea of Brise', exact: true }).click();
    await page.getByRole('button', { name: 'Not eligible, because…' }).click();
    await page.getByLabel('Reason').fill('The code link leads nowhere.');
    await page.getByRole('button', { name: 'Not eligible', exact: true }).click();
    await expect(page.getByText('The code link leads nowhere.')).toBeVisible();

    const [, brise] = teams;
    const team = await (await browser.newContext({ baseURL: stage.url })).newPage();
    await team.goto(`/e/${event.facts.slug}/submission`);
    await team.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
    await signInByMail(team, stage.url, brise?.lead.email ?? '');
    await expect(team.getByText('The code link leads nowhere.')).toBeVisible();
    await team.context().close();
  });

  test('grants a late entry, sees it used, and withdraws another', async ({ page, stage }) => {
    const event = await Hackathon.open(stage, 'Late Trains');
    await event.reach('BUILD');
    const teams = [await event.team('Arus'), await event.team('Brise')] as const;
    await event.advanceTo('SUBMIT', 'closesAt', HOUR);
    await enter(page, stage, event, 'submissions');
    const soon = new Date(stage.now() + 2 * DAY).toISOString().slice(0, 16);
    for (const name of ['Arus', 'Brise']) {
      await page
        .getByRole('listitem')
        .filter({ has: page.getByText(name, { exact: true }) })
        .getByRole('button', { name: 'Grant a late entry' })
        .click();
      await page.getByRole('dialog').getByLabel('Until').fill(soon);
      await page.getByRole('dialog').getByLabel('Reason').fill(`The power failed at ${name}.`);
      await page.getByRole('dialog').getByRole('button', { name: 'Grant', exact: true }).click();
      await expect(page.getByRole('dialog')).toBeHidden();
    }
    const late = page.getByRole('listitem').filter({ hasText: 'The power failed at Brise.' });
    await late.getByRole('button', { name: 'Withdraw the late entry' }).click();
    await expect(late.getByText('Withdrawn')).toBeVisible();

    const [arus, brise] = teams;
    expect((await arus.lead.submit(await arus.draft())).__typename).toBe('SubmissionSubmitted');
    expect((await brise.lead.submit(await brise.draft())).__typename).toBe('PhaseClosed');
    await page.reload();
    await expect(page.getByRole('link', { name: 'Idea of Arus', exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Idea of Brise', exact: true })).toHaveCount(0);
  });
});
