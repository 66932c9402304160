/** Preferences of one side, best first, as numbers of the other side; whom it does not name it would rather be alone than meet. */
export type Preferences = readonly (readonly number[])[];

/** For each of the proposing side its partner, `null` for none. */
export type Matching = readonly (number | null)[];

/**
 * The stable matching that is best for all of the proposing side at once: nobody and no pair would rather leave it for one another.
 *
 * Source: D. Gale, L. Shapley, College admissions and the stability of marriage, American Mathematical Monthly 69 (1962) 9–15.
 */
export function stableMatching(proposing: Preferences, accepting: Preferences): Matching {
  const ranks = accepting.map((order) => new Map(order.map((proposer, place) => [proposer, place])));
  const heldBy: (number | null)[] = accepting.map(() => null);
  const asked = proposing.map(() => 0);
  const free = proposing.map((_, proposer) => proposer).reverse();
  for (let proposer = free.pop(); proposer !== undefined; proposer = free.pop()) {
    const choice = proposing[proposer][asked[proposer]];
    if (choice === undefined) continue;
    asked[proposer] += 1;
    const rank = ranks[choice].get(proposer);
    const held = heldBy[choice];
    if (rank === undefined || (held !== null && (ranks[choice].get(held) ?? 0) < rank)) {
      free.push(proposer);
    } else {
      heldBy[choice] = proposer;
      if (held !== null) free.push(held);
    }
  }
  const partners: (number | null)[] = proposing.map(() => null);
  heldBy.forEach((proposer, accepter) => {
    if (proposer !== null) partners[proposer] = accepter;
  });
  return partners;
}

/** Every stable matching of complete preferences of equal sides, by trying all: for up to eight a side. */
export function allStableMatchings(proposing: Preferences, accepting: Preferences): Matching[] {
  if (proposing.length > 8) throw new RangeError('Too many to try every matching.');
  const found: Matching[] = [];
  const extend = (partners: readonly number[]): void => {
    if (partners.length === proposing.length) {
      if (isStable(partners, proposing, accepting)) found.push(partners);
      return;
    }
    accepting.forEach((_, accepter) => {
      if (!partners.includes(accepter)) extend([...partners, accepter]);
    });
  };
  extend([]);
  return found;
}

function isStable(partners: readonly number[], proposing: Preferences, accepting: Preferences): boolean {
  return partners.every((partner, proposer) => {
    const better = proposing[proposer].slice(0, proposing[proposer].indexOf(partner));
    return better.every((accepter) => {
      const order = accepting[accepter];
      return order.indexOf(partners.indexOf(accepter)) < order.indexOf(proposer);
    });
  });
}
