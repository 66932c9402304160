import type { Locator, Page, Response } from '@playwright/test';

/** A text field of the editor, by its label. */
export function field(page: Page, label: string): Locator {
  return page.getByLabel(label, { exact: false }).first();
}

/** The server's answer to the first request from now on that carries these words. */
export function answerTo(page: Page, words: string): Promise<Response> {
  return page.waitForResponse((response) => response.request().postData()?.includes(words) === true);
}

/** Types into a field and waits until the server has answered for these very words. */
export async function writeAndSend(page: Page, label: string, words: string): Promise<void> {
  const answered = answerTo(page, words);
  await field(page, label).fill(words);
  await answered;
}

/** What stands at "Saved 10:15": the server has acknowledged what is on the screen. */
export function saved(page: Page): Locator {
  return page
    .getByText(/^Saved /)
    .filter({ visible: true })
    .first();
}
