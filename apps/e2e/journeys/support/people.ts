import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { GraphqlClient } from '../../src/support/graphql-client.js';

/** Whom the demo's buttons let in, by the name on the button. */
export const PERSONAS = {
  participant: 'Putri',
  juror: 'Sekar',
  organiser: 'Maya',
  official: 'Ratna',
} as const;

/** Enters the demo by the button of a role and stays where that person's day begins. */
export async function enterAs(page: Page, persona: keyof typeof PERSONAS): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: PERSONAS[persona] }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** A mail address that nobody has used yet. */
export function freshAddress(name: string): string {
  return `${name}.${randomUUID().slice(0, 8)}@example.org`;
}

/** The code of the newest mail to an address, as it stands on the outbox page. */
export async function mailedCode(url: string, address: string): Promise<string> {
  const mail = await newestMail(url, address);
  const code = /\b(\d{3}\s?\d{3})\b/.exec(mail)?.[1];
  if (code === undefined) throw new Error(`No code in the mail to ${address}: ${mail}`);
  return code;
}

/** Where the newest mail to an address leads. */
export async function mailedLink(url: string, address: string): Promise<string> {
  const link = /https?:\/\/\S+/.exec(await newestMail(url, address))?.[0];
  if (link === undefined) throw new Error(`No link in the mail to ${address}.`);
  const { pathname, search, hash } = new URL(link);
  return `${pathname}${search}${hash}`;
}

async function newestMail(url: string, address: string): Promise<string> {
  const { outbox } = await new GraphqlClient(url).ask<{ outbox: { edges: { node: { to: string; text: string } }[] } }>(
    '{ outbox(first: 20) { edges { node { to text } } } }',
  );
  return outbox.edges.find(({ node }) => node.to === address)?.node.text ?? '';
}

/** From the sign-in page to wherever it leads; the sixth digit sends the form. */
export async function signInByMail(page: Page, url: string, address: string): Promise<void> {
  await page.getByLabel('Your mail address').fill(address);
  await page.getByRole('button', { name: 'Send me a code' }).click();
  const code = page.getByLabel('The six digits from the mail');
  await expect(code).toBeVisible();
  await code.fill(await mailedCode(url, address));
  await expect(page).not.toHaveURL(/sign-in/);
}
