import { expect, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** WCAG 2.2, levels A and AA, and axe's own best practices for landmarks and headings. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** What another colour scheme can change, and another language cannot; axe's other rules of colour ask for more than level AA. */
const COLOUR_RULES = ['color-contrast'];

/** What to look at: the page whole, or what another scheme or another language can have changed in it. */
type Scope = 'everything' | 'colour' | 'words';

const OPTIONS: Readonly<Record<Scope, RunOptions>> = {
  everything: { runOnly: { type: 'tag', values: TAGS } },
  colour: { runOnly: { type: 'rule', values: COLOUR_RULES } },
  words: {
    runOnly: { type: 'tag', values: TAGS },
    rules: Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }])),
  },
};

/** Fails with the rule and the place of everything that axe finds on the page as it is now, or of a part of it. */
export async function expectAccessible(page: Page, scope: Scope = 'everything'): Promise<void> {
  // The first HTML may hold the words that a journey waited for: what is looked at is the application after it.
  await expect(page.locator('.first-page')).toHaveCount(0);
  await expect(page.locator('h1').first()).toBeVisible();
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (options): Promise<Violation[]> => {
    const { axe: injected } = globalThis as unknown as { axe: typeof import('axe-core') }; // put there by the line above
    const { violations } = await injected.run(document, { ...options, resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })),
    }));
  }, OPTIONS[scope]);
  const told = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map((node) => `    ${node.target.join(' ')} ${node.failureSummary ?? ''}`).join('\n')}`,
  );
  expect(told, `axe on ${page.url()}`).toEqual([]);
}
