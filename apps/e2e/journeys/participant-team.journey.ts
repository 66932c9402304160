import { Hackathon } from '../src/support/hackathon.js';
import type { Person } from '../src/support/person.js';
import { signInByMail } from './support/people.js';
import { expect, test } from './support/staged.js';
import { field, saved } from './support/writing.js';

test.describe('A team', () => {
  test('of six takes no seventh, and says so before and after the press', async ({ page, stage }) => {
    const event = await Hackathon.open(stage, 'Six Chairs');
    await event.reach('BUILD');
    const { lead, teamId } = await event.team('Enam');
    const { invitation } = await lead.invite(teamId);
    for (const name of ['tiga', 'empat', 'lima']) await join(await event.participant(name), invitation.url);

    await page.goto(new URL(invitation.url).pathname);
    await page.getByRole('link', { name: 'Sign in to join' }).click();
    await signInByMail(page, stage.url, stage.freshAddress('tujuh'));
    await expect(page.getByRole('button', { name: 'Join Enam' })).toBeVisible();
    await join(await event.participant('enam'), invitation.url);
    await page.getByRole('button', { name: 'Join Enam' }).click();
    await expect(page.getByText(/The team is full: 6 people at most\./)).toBeVisible();

    await page.reload();
    await expect(page.getByText(/The team is full: 6 people at most\. Found a team of your own/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Join Enam' })).toHaveCount(0);
  });

  test('changes its lead, lets one go, and the new lead withdraws the idea and brings it back', async ({ page, browser, stage }) => {
    const event = await Hackathon.open(stage, 'Open Chairs');
    await event.reach('BUILD');
    const { lead, teamId, draft } = await event.team('Kursi');
    expect((await lead.submit(await draft())).__typename).toBe('SubmissionSubmitted');
    const { invitation } = await lead.invite(teamId);
    const heir = await event.participant('waris');
    await join(heir, invitation.url);

    const team = `/e/${event.facts.slug}/team`;
    await page.goto(`/sign-in?next=${team}`);
    await signInByMail(page, stage.url, lead.email);
    await page.getByRole('button', { name: 'Leave the team' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Leave the team' }).click();
    await expect(page.getByText('You lead this team. Hand over the lead first, then you can leave.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Leave the team' })).toBeFocused(); // what opened the dialog
    await page.getByRole('listitem').filter({ hasText: /waris/i }).getByRole('button', { name: 'Hand over the lead' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hand over' }).click();
    await expect(page.getByRole('button', { name: 'Hand over the lead' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Leave the team' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Leave the team' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Find your people' })).toBeVisible();

    const other = await (await browser.newContext({ baseURL: stage.url })).newPage();
    await other.goto(`/sign-in?next=/e/${event.facts.slug}/submission`);
    await signInByMail(other, stage.url, heir.email);
    await other.getByRole('button', { name: 'Withdraw the submission' }).click();
    await other.getByRole('dialog').getByRole('button', { name: 'Withdraw the submission' }).click();
    await expect(other.getByText('This idea is withdrawn')).toBeVisible();
    await other.getByRole('button', { name: 'Bring it back as a draft' }).click();
    await expect(other.getByText('This idea is withdrawn')).toBeHidden();
    await field(other, 'Problem').fill('Back again.');
    await expect(saved(other)).toBeVisible();
    await other.context().close();
  });

  test('is found through the finder and takes somebody in; the organiser places the rest', async ({ page, browser, stage }) => {
    const event = await Hackathon.open(stage, 'Boat Builders');
    await event.reach('TEAM_FORMATION');
    const [lead, seeker] = [await event.participant('nakhoda'), await event.participant('pencari')];
    await lead.createTeam(event.facts.id, 'Perahu');
    for (const name of ['sisa', 'lain']) await placeable(await event.participant(name), event.facts.id);

    await page.goto(`/sign-in?next=/e/${event.facts.slug}/teams`);
    await signInByMail(page, stage.url, seeker.email);
    await page.getByRole('button', { name: /^Ask to join/ }).click();
    await page.getByLabel('What you would like to say').fill('I can caulk.');
    await page.getByRole('button', { name: 'Send the request' }).click();
    await expect(page.getByText('Asked; waits for an answer')).toBeVisible();

    const captain = await (await browser.newContext({ baseURL: stage.url })).newPage();
    await captain.goto(`/sign-in?next=/e/${event.facts.slug}/team`);
    await signInByMail(captain, stage.url, lead.email);
    await expect(captain.getByText('I can caulk.')).toBeVisible();
    await captain.getByRole('button', { name: /^Accept/ }).click();
    await expect(captain.getByText('2 of 6 places taken')).toBeVisible();
    await captain.context().close();
    await page.goto(`/e/${event.facts.slug}/team`);
    await expect(page.getByRole('heading', { level: 1, name: 'Perahu' })).toBeVisible();

    const office = await (await browser.newContext({ baseURL: stage.url })).newPage();
    await office.goto(`/sign-in?next=/manage/${event.facts.slug}/teams`);
    await signInByMail(office, stage.url, event.organiser.email);
    await office.getByRole('button', { name: 'Propose places for 2 people' }).click();
    await expect(office.getByText('2 people in 1 team, none of them new')).toBeVisible();
    await office.getByRole('button', { name: 'Place them' }).click();
    await office.getByRole('dialog').getByRole('button', { name: 'Place them' }).click();
    await expect(office.getByText('4 of 6 places taken')).toBeVisible();
    await office.context().close();
  });
});

async function join(person: Person, url: string): Promise<void> {
  expect((await person.joinTeam(url)).__typename).toBe('TeamChanged');
}

/** Agrees to be placed, without looking for a team. */
async function placeable(person: Person, eventId: string): Promise<void> {
  const wish = { eventId, looking: false, placeMe: true, challengeIds: [], note: '', expectedVersion: 0 };
  expect((await person.client.change('setTeamWish', wish, '')).__typename).toBe('TeamWishSaved');
}
