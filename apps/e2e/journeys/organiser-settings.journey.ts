import { expectAccessible } from './support/axe.js';
import { expect, test } from './support/journey.js';
import { asVisitor, fillAndPublish } from './support/organising.js';
import { enterAs } from './support/people.js';

test.use({ world: 'settings' });

test.describe('An organiser, in the settings of an event,', () => {
  test.beforeEach(({ page }) => enterAs(page, 'organiser'));

  test('changes its words, and everybody reads them', async ({ page, browser, server }) => {
    await page.goto('/manage/heat-and-rain/settings');
    await page.getByLabel('Promise in a sentence (English)').fill('Streets that stay cool and dry.');
    await page.getByLabel('At least').fill('7');
    await page.getByRole('button', { name: 'Save the changes' }).click();
    await expect(page.getByText('Between 7 and 20.')).toBeVisible(); // the largest team is of six
    await expect(page.getByLabel('At most')).toBeFocused();
    await page.getByLabel('At least').fill('2');
    await page.getByRole('button', { name: 'Save the changes' }).click();
    await expect(page.getByText('Saved. Everybody reads it like this now.')).toBeVisible();
    await asVisitor(browser, server.url, '/e/heat-and-rain', async (visitor) => {
      await expect(visitor.getByText('Streets that stay cool and dry.')).toBeVisible();
    });
  });

  test('is asked before unsaved words are left behind', async ({ page }) => {
    await page.goto('/manage/heat-and-rain/settings');
    await page.getByLabel('Title (German)').fill('Hitze');
    await page.getByRole('link', { name: 'Phases', exact: true }).click();
    await page.getByRole('button', { name: 'Stay here' }).click();
    await expect(page.getByRole('link', { name: 'Phases', exact: true })).toBeFocused();
    await expect(page.getByLabel('Title (German)')).toHaveValue('Hitze');
    await page.getByRole('link', { name: 'Phases', exact: true }).click();
    await page.getByRole('button', { name: 'Leave without saving' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Phases' })).toBeVisible();
  });

  test('loses nothing when another organiser saves meanwhile', async ({ page, context }) => {
    const other = await context.newPage();
    for (const one of [page, other]) {
      await one.goto('/manage/open-counter/settings');
      await expect(one.getByLabel('Title (English)')).toHaveValue('Open Counter');
    }
    await page.getByLabel('Title (English)').fill('Open Counters');
    await page.getByLabel('At most').fill('7');
    await other.getByLabel('Title (English)').fill('The Open Counter');
    await other.getByLabel('Title (Indonesian)').fill('Loket Terbuka Kota');
    await other.getByRole('button', { name: 'Save the changes' }).click();
    await expect(other.getByText('Saved. Everybody reads it like this now.')).toBeVisible();

    await page.getByRole('button', { name: 'Save the changes' }).click();
    const choice = page.getByRole('group', { name: 'Title (English)' });
    await expect(choice.getByText('The Open Counter')).toBeVisible();
    await choice.getByLabel('The text on the server').check();
    await page.getByRole('button', { name: 'Keep what I chose' }).click();
    await expect(page.getByText('Saved. Everybody reads it like this now.')).toBeVisible();
    await expect(page.getByRole('main')).toBeFocused(); // the button that was pressed is gone
    await expect(page.getByLabel('Title (English)')).toHaveValue('The Open Counter');
    await expect(page.getByLabel('Title (Indonesian)')).toHaveValue('Loket Terbuka Kota');
    await expect(page.getByLabel('At most')).toHaveValue('7');
  });

  test('cancels it with a reason that everybody reads, and still comes to look', async ({ page, browser, server }) => {
    await page.goto('/manage/new');
    await page.getByRole('button', { name: 'Create and publish' }).click();
    await expect(page.getByLabel(/^Title/).first()).toBeFocused();
    await expect(page.getByLabel(/^Title/).first()).toHaveAccessibleDescription(/Please fill this in\./);
    const slug = await fillAndPublish(page, { template: 'Good Idea Jam', title: 'Rain Gardens', startsAt: '2026-10-05T09:00' });
    await page.getByRole('link', { name: 'Prepare', exact: true }).click();
    await page.getByRole('link', { name: 'Settings', exact: true }).click();
    await page.getByRole('button', { name: 'Cancel the event' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cancel “Rain Gardens”?' });
    await dialog.getByLabel('Yes, cancel this event for good').check();
    await dialog.getByRole('button', { name: 'Cancel the event for good' }).click();
    await expect(dialog.getByText('Please fill this in.')).toBeVisible();
    await dialog.getByLabel('Why is it cancelled?').fill('The garden office has lost its budget.');
    await dialog.getByRole('button', { name: 'Cancel the event for good' }).click();
    await expect(page.getByText('This event was cancelled')).toBeVisible();
    await expectAccessible(page);
    await expect(page.getByRole('button', { name: 'Cancel the event' })).toBeHidden();

    await page.getByRole('link', { name: 'Phases', exact: true }).click();
    await expect(page.getByText(/The garden office has lost its budget\./)).toBeVisible();
    await expect(page.getByRole('article', { name: 'Registration' })).toBeVisible();
    await expect(page.getByRole('button', { name: /: Registration$/ })).toHaveCount(0);
    const first = await (await page.request.get(`/e/${slug}`)).text(); // before any script runs
    expect(first).toContain('The garden office has lost its budget.');
    expect(first).toContain('https://schema.org/EventCancelled');
    await asVisitor(browser, server.url, `/e/${slug}`, async (visitor) => {
      await expect(visitor.getByText('The garden office has lost its budget.')).toBeVisible();
      await expectAccessible(visitor);
      await expect(visitor.getByRole('link', { name: 'Join with your mail address' })).toHaveCount(0);
    });
  });

  test('asks a question that depends on another and is required later, and for a file, and somebody applies with them', async ({
    page,
    browser,
    server,
  }) => {
    await page.goto('/manage/heat-and-rain/form?form=registration');
    const add = async (kind: RegExp, title: string) => {
      await page.getByRole('button', { name: 'Add a field' }).click();
      await page.getByRole('button', { name: kind }).click();
      await expect(page.getByLabel('Title (English)')).toBeFocused();
      await page.keyboard.type(title);
    };
    await add(/^One choice/, 'Do you come in person?');
    await page.getByLabel('Option 1 (English)').fill('Yes');
    await page.getByLabel('Option 2 (English)').fill('Online');
    await add(/^Short text/, 'What do you eat?');
    await page.getByLabel('Must be filled in').check();
    await page.getByLabel('Required from this phase on').selectOption('Submission');
    await page.getByLabel('Shown when another field is answered').selectOption('Do you come in person?');
    await page.getByRole('checkbox', { name: 'Yes' }).check();
    await page.getByRole('button', { name: 'Move up: What do you eat?' }).click();
    await expect(page.getByText('What do you eat? is now 3 of 4.')).toBeAttached();
    await add(/^File/, 'Something you made');
    await page.getByLabel('Must be filled in').check();
    await page.getByRole('button', { name: 'Save the form' }).click();
    await expect(page.getByText('The form is saved.')).toBeVisible();

    await page.getByRole('link', { name: 'People', exact: true }).click();
    await page.getByRole('link', { name: 'Registration', exact: true }).click();
    await page.getByText('By application').click();
    // Whoever came in before people had to apply counts.
    await page.getByLabel('Places in all').fill('90');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Registration is saved.')).toBeVisible();

    const context = await browser.newContext({ baseURL: server.url });
    const applicant = await context.newPage();
    await enterAs(applicant, 'official');
    await applicant.goto('/e/heat-and-rain');
    await applicant.getByRole('link', { name: 'Apply to take part' }).click();
    await applicant.getByLabel('City').selectOption('Berlin');
    await applicant.getByLabel('Where you work or study').selectOption('Administration');
    await expect(applicant.getByLabel(/What do you eat/)).toBeHidden();
    await applicant.getByLabel('Yes').check();
    await expect(applicant.getByText('Required from “Submission” on.')).toBeVisible();
    await applicant.getByLabel(/^Also keep the new answers in my profile.*City \(everybody who sees your name\)/).check();
    await applicant.getByRole('button', { name: 'Send the application' }).click();
    await expect(applicant.getByRole('group', { name: 'Something you made' }).getByRole('alert')).toBeVisible();
    await applicant.getByLabel('Choose a file').setInputFiles({ name: 'map.txt', mimeType: 'text/plain', buffer: Buffer.from('A map') });
    await expect(applicant.getByText('Text, 0.1 kB')).toBeVisible();
    await expectAccessible(applicant, 'words');
    await applicant.getByRole('button', { name: 'Send the application' }).click();
    await expect(applicant.getByRole('heading', { name: 'You have a place' })).toBeVisible();
    await context.close();

    await page.reload();
    await page.getByText('Answers: ').first().click();
    const arriving = page.waitForEvent('download');
    await page.getByRole('link', { name: 'map.txt' }).click();
    expect((await arriving).suggestedFilename()).toBe('map.txt');
  });
});
