import { expect, type Page } from '@playwright/test';

/** Uses a page and fails afterwards when it, or another of its browser context, reported an error: a missing text, or a screen that stumbled. */
export async function withoutPageErrors({ page }: { readonly page: Page }, use: (page: Page) => Promise<void>): Promise<void> {
  const errors: string[] = [];
  page.context().on('weberror', (event) => errors.push(`${event.page()?.url() ?? ''}: ${event.error().message}`));
  await use(page);
  expect(errors, 'errors that no page expected').toEqual([]);
}
