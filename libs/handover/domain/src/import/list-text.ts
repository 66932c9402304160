import { cleanLine } from '@jamboree/event-domain';

/** What separates the items of a list within one cell of the crawl. */
const SEPARATOR = '||';

/** Most items that one cell may hold; what is beyond was not written by people. */
export const ITEMS_MAX = 200;

/** The items of a `||` list, cleaned to one line each; empty ones are left out. */
export function listItems(text: string): string[] {
  return text
    .split(SEPARATOR)
    .map((item) => cleanLine(item).trim())
    .filter((item) => item !== '');
}

/** The form by which two names count as the same: no case, no accents' encoding, no punctuation at the ends, single spaces. */
export function sameName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
}
