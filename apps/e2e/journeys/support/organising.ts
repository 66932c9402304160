import { expect, type Browser, type Page } from '@playwright/test';

export interface NewEvent {
  readonly template: 'Virtual hackathon' | 'Good Idea Jam';
  readonly title: string;
  /** Wall time in Jakarta, which is seven hours ahead of the server's clock. */
  readonly startsAt: string;
}

/** The form of a new event, filled in and published: from choosing the template on it is three presses. Gives its address' part. */
export async function fillAndPublish(page: Page, { template, title, startsAt }: NewEvent): Promise<string> {
  await page.getByRole('radio', { name: template }).check(); // two
  await page
    .getByLabel(/^Title/)
    .first()
    .fill(title);
  await page
    .getByLabel(/^Promise/)
    .first()
    .fill('Two cities try it for a summer.');
  await page.getByLabel(/^Registration opens/).fill(startsAt); // three
  await page.getByRole('button', { name: 'Create and publish' }).click(); // four
  await expect(page).toHaveURL(/\/manage\/.+\/overview/);
  return new URL(page.url()).pathname.split('/')[2] ?? '';
}

/** Looks at a page as somebody without an account. */
export async function asVisitor(browser: Browser, baseURL: string, path: string, look: (visitor: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ baseURL });
  const visitor = await context.newPage();
  await visitor.goto(path);
  await look(visitor);
  await context.close();
}

/** Asks for a step of a phase by its button; the dialog says what it will do. */
export async function askStep(page: Page, step: string, phase: string): Promise<void> {
  await page.getByRole('button', { name: `${step}: ${phase}`, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** Confirms the step in its dialog, which then closes. */
export async function confirmStep(page: Page, confirm: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: confirm }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** Invites a juror by the dialog that stands open, which stays open for the next one. */
export async function inviteJuror(page: Page, name: string, address: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Mail address').fill(address);
  await dialog.getByLabel('Name, if you know it').fill(name);
  await dialog.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByText(`${name} is invited: Juror`)).toBeVisible();
}
