import { termsOf } from './terms.js';

export interface IdeaToCompare<Id> {
  readonly id: Id;
  /** Title and summary. */
  readonly text: string;
}

export interface SimilarIdea<Id> {
  readonly id: Id;
  /** The writer's own words that the other idea shares, the most telling first. */
  readonly shared: readonly string[];
  /** How much of the smaller text lies in the other, 0 to 1, by the weight of its words. */
  readonly share: number;
}

/** Fewer words say too little about what somebody means. */
export const LEAST_TERMS = 4;
const LEAST_SHARED = 3;
const LEAST_SHARE = 0.3;
const MOST_SHOWN_WORDS = 5;

/**
 * The ideas that what somebody writes most resembles, by weighted containment of their telling words: the containment of A. Z. Broder, "On the
 * resemblance and containment of documents" (1997), with single words as shingles, since a title and two sentences share hardly any longer
 * ones, and each word weighing more the fewer of the compared ideas use it.
 */
export function similarIdeas<Id>(written: string, ideas: readonly IdeaToCompare<Id>[], most: number): SimilarIdea<Id>[] {
  const own = termsOf(written);
  if (own.size < LEAST_TERMS) return [];
  const others = ideas.map(({ id, text }) => ({ id, terms: termsOf(text) }));
  const weight = rarity(others.map(({ terms }) => terms));
  return others
    .map(({ id, terms }) => {
      const shared = [...own.keys()].filter((term) => terms.has(term)).sort((a, b) => weight(b) - weight(a));
      const smaller = Math.min(sum([...own.keys()], weight), sum([...terms.keys()], weight));
      return { id, shared, share: smaller === 0 ? 0 : sum(shared, weight) / smaller };
    })
    .filter(({ shared, share }) => shared.length >= LEAST_SHARED && share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share)
    .slice(0, most)
    .map(({ id, shared, share }) => ({ id, share, shared: shared.slice(0, MOST_SHOWN_WORDS).map((term) => own.get(term) ?? term) }));
}

function rarity(texts: readonly ReadonlyMap<string, string>[]): (term: string) => number {
  const uses = new Map<string, number>();
  for (const terms of texts) for (const term of terms.keys()) uses.set(term, (uses.get(term) ?? 0) + 1);
  return (term) => Math.log(1 + (texts.length + 1) / (1 + (uses.get(term) ?? 0)));
}

function sum(terms: readonly string[], weight: (term: string) => number): number {
  return terms.reduce((total, term) => total + weight(term), 0);
}
