import { expect, type Browser, type Page } from '@playwright/test';

export const TEMPLATES = ['Virtual hackathon', 'Good Idea Jam'] as const;

interface NewEvent {
  readonly template: (typeof TEMPLATES)[number];
  readonly title: string;
  /** Wall time in Jakarta, which is seven hours ahead of the server's clock. */
  readonly startsAt: string;
}

/** From the organiser's list to a published event; leads to its overview and gives its address' part. */
export async function createEvent(page: Page, { template, title, startsAt }: NewEvent): Promise<string> {
  await page.goto('/manage');
  await page.getByRole('link', { name: 'Create an event' }).first().click(); // one
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
  await page.getByRole('button', { name: `${step}: ${phase}` }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** Confirms the step in its dialog, which then closes. */
export async function confirmStep(page: Page, confirm: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: confirm }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}
