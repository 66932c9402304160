import { expectAccessible } from './support/axe.js';
import { askStep, asVisitor, confirmStep, fillAndPublish, inviteJuror, type NewEvent } from './support/organising.js';
import { freshAddress, mailedLink, signInByMail } from './support/people.js';
import { expect, test } from './support/staged.js';

test.use({ world: 'events on set dates' });

const EVENTS: readonly (NewEvent & { readonly second: string })[] = [
  { template: 'Virtual hackathon', title: 'Cool Roofs', startsAt: '2026-07-06T09:00', second: 'Team formation' },
  { template: 'Good Idea Jam', title: 'Rooms for Music', startsAt: '2026-07-06T09:00', second: 'Tables' },
];

test.describe('An organiser', () => {
  for (const event of EVENTS)
    test(`comes from the landing page, publishes a ${event.template} in four actions, invites a juror and leads its phases`, async ({
      page,
      browser,
      stage,
    }) => {
      await page.goto('/');
      await page.getByRole('link', { name: 'Organise an event' }).first().click(); // one
      await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
      await signInByMail(page, stage.url, freshAddress('organiser'));
      const slug = await fillAndPublish(page, event);
      await asVisitor(browser, stage.url, `/e/${slug}`, async (visitor) => {
        await expect(visitor.getByRole('heading', { level: 1, name: event.title })).toBeVisible();
      });

      await page.getByRole('link', { name: 'People', exact: true }).click();
      await page.getByRole('button', { name: 'Invite somebody' }).click();
      const address = freshAddress('hanna');
      await inviteJuror(page, 'Hanna Vogt', address);
      await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
      await expect(page.getByText(address)).toBeVisible();

      await page.getByRole('link', { name: 'Prepare', exact: true }).click();
      await askStep(page, 'Open now', 'Registration');
      await confirmStep(page, 'Open the phase');
      await askStep(page, 'Extend', 'Registration');
      await page.getByLabel(/^Closes, by the clock of Jakarta/).fill('2026-07-30T23:30');
      await expect(page.getByText('That is Thu 30 Jul 2026, 23:30 WIB · 18:30 CEST')).toBeVisible();
      await page.getByLabel(/^Reason/).fill('The network failed in two districts.');
      await confirmStep(page, 'Extend the phase');
      await askStep(page, 'Pause', 'Registration');
      await page.getByLabel(/^Reason/).fill('We move the server.');
      await confirmStep(page, 'Pause the phase');
      await asVisitor(browser, stage.url, `/e/${slug}`, async (visitor) => {
        await expect(visitor.getByText('The network failed in two districts.')).toBeVisible();
        await expect(visitor.getByText(/^Registration: from .+ to Thu 30 Jul 2026, 23:30 WIB · 18:30 CEST/)).toBeVisible();
        await expect(visitor.getByText('“Registration” is paused')).toBeVisible();
        await expect(visitor.getByText('We move the server.')).toBeVisible();
      });
      await askStep(page, 'Resume', 'Registration');
      await confirmStep(page, 'Resume the phase');
      await expect(page.getByRole('main')).toBeFocused(); // the button that opened the dialog is gone
      await askStep(page, 'Open now', event.second);
      await confirmStep(page, 'Open the phase');
      await expect(page.getByRole('article', { name: event.second }).getByText('now', { exact: true })).toBeVisible();
      await expect(page.getByRole('article', { name: 'Registration' }).getByText('over', { exact: true })).toBeVisible();
    });

  test('plans phases anew: told in the field what cannot be, by keyboard on the timeline, with the effects before saving and a public history', async ({
    page,
    browser,
    stage,
  }) => {
    await page.goto('/manage/new');
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
    await signInByMail(page, stage.url, freshAddress('organiser'));
    const slug = await fillAndPublish(page, { template: 'Virtual hackathon', title: 'Dry Cellars', startsAt: '2026-07-06T09:00' });
    await page.getByRole('link', { name: 'Prepare', exact: true }).click();
    await page.getByRole('button', { name: 'Edit: Kick-off' }).click();
    const kickOff = page.getByRole('article', { name: 'Kick-off' });
    await kickOff.getByLabel(/^Closes, by the clock of Jakarta/).fill('2026-08-01T08:00');
    await expect(kickOff.getByText(/^The phase would end before it begins\./)).toBeVisible();
    await kickOff.getByLabel(/^Closes, by the clock of Jakarta/).fill('2026-08-01T13:00');
    await expect(kickOff.getByText(/^“Build” begins on Sat 1 Aug 2026, 11:00 WIB · 06:00 CEST\./)).toBeVisible();
    await kickOff.getByLabel(/^Closes, by the clock of Jakarta/).fill('2026-08-01T10:30');

    await expectAccessible(page);

    await page.getByLabel(/^At this time, by the clock of Jakarta/).fill('2026-08-10T21:10');
    const can = page.getByRole('list', { name: 'Can do then' }).getByRole('listitem');
    await expect(can.filter({ hasText: /^submit$/ })).toBeHidden();
    const deadline = page.getByRole('slider', { name: 'Deadline of Submission' });
    await deadline.focus();
    for (let quarter = 0; quarter < 4; quarter += 1) await page.keyboard.press('ArrowRight');
    await expect(deadline).toHaveAttribute('aria-valuetext', 'Mon 10 Aug 2026, 22:00 WIB · 17:00 CEST');
    await expect(can.filter({ hasText: /^submit new$/ })).toBeVisible();

    await page.getByRole('button', { name: 'See the effects and save' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('closes 1 hour later: Mon 10 Aug 2026, 22:00 WIB · 17:00 CEST')).toBeVisible();
    await expect(dialog.getByText(/^Last moment to submit: 1 hour later/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Save the plan' }).click();
    await expect(dialog.getByLabel(/^Reason/)).toHaveAccessibleDescription(/^Please fill this in/);
    await dialog.getByLabel(/^Reason/).fill('Trains were late in both cities.');
    await confirmStep(page, 'Save the plan');
    await asVisitor(browser, stage.url, `/e/${slug}`, async (visitor) => {
      await expect(visitor.getByText(/^Submission: from .+ to Mon 10 Aug 2026, 22:00 WIB · 17:00 CEST/)).toBeVisible();
      await expect(visitor.getByText('The organisers: Trains were late in both cities.').first()).toBeVisible();
    });

    await page.getByRole('link', { name: 'Schedule', exact: true }).click();
    await page.getByRole('button', { name: 'Add an entry' }).click();
    await dialog.getByLabel('Title').fill('Open data hour');
    await dialog.getByLabel(/^Begins, by the clock of Jakarta/).fill('2026-08-05T16:00');
    await dialog.getByLabel(/^Ends, by the clock of Jakarta/).fill('2026-08-05T15:00');
    await dialog.getByRole('button', { name: 'Save the entry' }).click();
    await expect(dialog.getByLabel(/^Ends, by the clock of Jakarta/)).toHaveAttribute('aria-invalid', 'true');
    await dialog.getByLabel(/^Ends, by the clock of Jakarta/).fill('2026-08-05T17:00');
    await confirmStep(page, 'Save the entry');
    await asVisitor(browser, stage.url, `/e/${slug}/schedule`, async (visitor) => {
      const entry = visitor.getByRole('article', { name: 'Open data hour' });
      await expect(entry.getByText('16:00–17:00 WIB · 11:00–12:00 CEST')).toBeVisible();
      await expect(entry.getByText('next', { exact: true })).toBeVisible();
      await entry.getByRole('button', { name: 'Add to calendar' }).click();
      const file = await entry.getByRole('link', { name: 'Apple and others (file)' }).getAttribute('href');
      expect(await (await visitor.request.get(file ?? '')).text()).toContain('DTSTART:20260805T090000Z');
    });
  });

  test('reads who has not answered; the invited answers behind the link of the mail, and a list leaves in peace who declined', async ({
    page,
    browser,
    stage,
  }) => {
    await page.goto('/manage/new');
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
    await signInByMail(page, stage.url, freshAddress('organiser'));
    const slug = await fillAndPublish(page, { template: 'Virtual hackathon', title: 'Green Walls', startsAt: '2026-07-06T09:00' });
    const address = freshAddress('gudrun');
    await page.goto(`/manage/${slug}/people`);
    await page.getByRole('button', { name: 'Invite somebody' }).click();
    await inviteJuror(page, 'Gudrun Iversen', address);
    await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
    await page.getByRole('link', { name: 'Invitations', exact: true }).click();
    await page.getByLabel('Answer').selectOption('Waiting');
    await page.getByLabel('Search by name or mail address').fill('iversen');
    await expect(page).toHaveURL(/search=iversen&state=OPEN/);
    await expect(page.getByText('1 invitation', { exact: true })).toBeVisible();
    await expectAccessible(page);
    await asVisitor(browser, stage.url, await mailedLink(stage.url, address), async (invited) => {
      await invited.getByRole('link', { name: /^Sign in with that address/ }).click();
      await signInByMail(invited, stage.url, address);
      await expect(invited.getByRole('heading', { level: 1, name: 'Green Walls' })).toBeVisible();
      await expectAccessible(invited);
      await invited.getByRole('button', { name: 'Decline' }).click();
      await invited.getByRole('dialog').getByRole('button', { name: 'Decline' }).click();
      await expect(invited.getByRole('heading', { name: 'You have declined' })).toBeVisible();
    });
    await page.goto(`/manage/${slug}/invitations?state=DECLINED`);
    await expect(page.getByText(address)).toBeVisible();
    await page.goto(`/manage/${slug}/people`);
    await page.getByRole('button', { name: 'Invite many' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Role').selectOption('Juror');
    await dialog.getByLabel('Mail addresses').fill(address);
    await dialog.getByRole('button', { name: 'See whether this person gets a mail' }).click();
    await expect(dialog.getByText('has declined this role before')).toBeVisible();
    await dialog.getByLabel('Also invite those who have declined this role before').check();
    await expect(dialog.getByRole('button', { name: 'Send one invitation' })).toBeEnabled();
  });

  test('sees what a start makes of the template, and is asked back for one that daylight saving skips or doubles', async ({
    page,
    stage,
  }) => {
    await page.goto('/manage/new');
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
    await signInByMail(page, stage.url, freshAddress('organiser'));
    const made = page.getByRole('region', { name: 'What this makes' });
    const starts = page.getByLabel(/^Registration opens/);
    await page.getByRole('radio', { name: 'Good Idea Jam' }).check();
    await expect(made.getByText('Gallery and vote')).toBeVisible();
    await page.getByRole('radio', { name: 'Virtual hackathon' }).check();
    await expect(made.getByText('Jury, round 2')).toBeVisible();
    await expect(made.getByText('Gallery and vote')).toBeHidden();
    await page.getByLabel('Time zone 1').selectOption('Europe/Berlin');
    await starts.fill('2027-03-28T02:30');
    await expect(starts).toHaveAccessibleDescription(/This time does not exist in that zone/);
    await made.getByRole('button', { name: 'Take 2027-03-28 03:30' }).click();
    await expect(starts).toHaveValue('2027-03-28T03:30');
    await expect(made.getByText('Jury, round 2')).toBeVisible();
    await starts.fill('2026-10-25T02:30');
    await expect(starts).toHaveAccessibleDescription(/This time happens twice in that zone/);
    await page
      .getByLabel(/^Title/)
      .first()
      .fill('Twice');
    await page.getByRole('button', { name: 'Create and publish' }).click();
    await expect(page.getByText('One entry needs another look')).toBeVisible();
    await starts.fill('2026-10-04T02:30'); // three weeks later the clocks go back in that very hour
    await expect(made.getByText('With this start, the phase “Registration” falls on an impossible time')).toBeVisible();
  });

  test('reads a title of very long words on a phone without scrolling sideways', async ({ page, stage }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/manage/new');
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
    await signInByMail(page, stage.url, freshAddress('organiser'));
    const title = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
    const slug = await fillAndPublish(page, { template: 'Good Idea Jam', title, startsAt: '2026-07-06T09:00' });
    for (const path of [`/manage/${slug}/overview`, `/e/${slug}`, '/manage', '/me', '/']) {
      await page.goto(path);
      await expect(page.getByText(title).first(), path).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
    }
  });
});
