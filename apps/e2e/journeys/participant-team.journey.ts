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
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
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
});

async function join(person: Person, url: string): Promise<void> {
  expect((await person.joinTeam(url)).__typename).toBe('TeamChanged');
}
