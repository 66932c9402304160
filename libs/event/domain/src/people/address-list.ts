/** One address of a pasted list, with the name beside it; whether it is one is decided later. */
export interface ListedAddress {
  readonly address: string;
  readonly name: string | null;
}

/** Longest list that is taken at once. */
export const MOST_INVITED_AT_ONCE = 100;

/**
 * Addresses as people paste them: separated by lines, commas or semicolons, each alone or as `Name <address>`, also as `Surname, Name <address>`.
 * In their order, each once.
 */
export function readAddressList(text: string): ListedAddress[] {
  const listed: ListedAddress[] = [];
  for (const line of text.split(/[\n\r;]+/u)) {
    let begun = '';
    for (const part of line.match(/(?:"[^"]*"|[^",])+/gu) ?? []) {
      const whole = begun === '' ? part : `${begun},${part}`;
      // A piece without an address before one with a name is the first half of that name.
      begun = whole.includes('@') ? '' : whole;
      if (begun === '') listed.push(addressOf(whole));
    }
    if (begun.trim() !== '') listed.push(addressOf(begun));
  }
  const seen = new Set<string>();
  return listed.filter(({ address }) => !seen.has(address.toLowerCase()) && seen.add(address.toLowerCase()));
}

function addressOf(text: string): ListedAddress {
  const [, name = '', angled] = /^([^<]*)<([^<>]*)>\s*$/u.exec(text) ?? [];
  const tidy = name.replaceAll('"', ' ').trim().replaceAll(/\s+/gu, ' ');
  return angled === undefined ? { address: text.trim(), name: null } : { address: angled.trim(), name: tidy === '' ? null : tidy };
}
