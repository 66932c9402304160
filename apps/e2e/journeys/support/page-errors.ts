import { expect, type Page } from '@playwright/test';

/** Uses a page and fails afterwards when it reported an error, a missing text for instance, even if nothing else shows it. */
export async function withoutPageErrors({ page }: { readonly page: Page }, use: (page: Page) => Promise<void>): Promise<void> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await use(page);
  expect(errors, 'errors that no page expected').toEqual([]);
}
