import type { Locator, Page } from '@playwright/test';
import { mailedLink, signInByMail } from './support/people.js';
import { expect, test } from './support/staged.js';
import { BOTH_TEMPLATES, inJury } from './support/templates.js';
import { saved } from './support/writing.js';

const idea = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** Fills in the sheet on the screen with keys alone, and goes on to the next. */
async function scoreByKeyboard(page: Page): Promise<void> {
  const criteria = await page
    .locator('fieldset')
    .filter({ has: page.getByRole('radio') })
    .count();
  for (let index = 0; index < criteria; index += 1) await page.keyboard.press(String((index % 3) + 3));
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(criteria);
  await expect(saved(page)).toBeVisible();
  await page.keyboard.press('Control+Enter');
}

for (const template of BOTH_TEMPLATES)
  test(`${template.name}: a juror comes by mail, declares a conflict, scores by keyboard alone, abstains once, and is done`, async ({
    page,
    stage,
  }) => {
    const address = stage.freshAddress('juror');
    await inJury(
      stage,
      template,
      `Quiet nights ${template.key}`,
      ['Awan', 'Bulan', 'Cahaya', 'Daun'],
      async ({ organiser, facts }) => {
        expect((await organiser.grant(facts.id, address, 'JUROR', 'Juror One')).__typename).toBe('RoleGranted');
      },
      1,
    );
    await page.goto(await mailedLink(stage.url, address));
    await page.getByRole('link', { name: /^Sign in with that address/ }).click();
    await signInByMail(page, stage.url, address);
    await page.getByRole('button', { name: 'Accept' }).click();
    await expect(page.getByText('0 of 4 done').first()).toBeVisible();

    await page.getByRole('button', { name: 'Declare conflicts of interest' }).click();
    await page
      .getByRole('group', { name: /Idea of Bulan/ })
      .getByRole('button', { name: 'We work together' })
      .click();
    await expect(page.getByText('0 of 3 done').first()).toBeVisible();
    await page.getByRole('button', { name: 'Done with conflicts' }).click();

    await page.getByRole('link', { name: /^Begin with/ }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Score sheet' })).toBeVisible();
    const first = await idea(page).innerText();
    await scoreByKeyboard(page);
    await expect(idea(page)).not.toHaveText(first);
    const second = await idea(page).innerText();
    await page.keyboard.press('s');
    await expect(page.getByLabel('Reason, for the organisers')).toBeFocused();
    await page.keyboard.type('Not my field.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(idea(page)).not.toHaveText(second);
    await scoreByKeyboard(page);

    await expect(idea(page)).toHaveText('Jury');
    await expect(page.getByText('Everything is scored. Thank you.')).toBeVisible();
    await expect(page.getByText('3 of 3 done').first()).toBeVisible();
    await expect(page.getByText('Abstained')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Idea of Bulan', exact: true })).toHaveCount(0);
  });
