import { fold } from './terms.js';

/**
 * Texts as sets of shingles, after A. Z. Broder, "On the resemblance and containment of documents" (1997): runs of so many words, each
 * remembered by a hash. Long enough that people hardly write the same run by chance, short enough to survive a few changed words.
 */
const WIDTH = 4;
/** Of a sketch: the smallest hashes, which two texts that share much mostly share too. */
const SKETCH = 64;
/** Shorter texts say too little to be called copies. */
export const LEAST_SHINGLES = 12;

export type Shingles = ReadonlySet<number>;

interface Word {
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

function placedWords(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    folded: fold(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

export function shinglesOf(text: string): Shingles {
  return new Set(runHashes(placedWords(text)));
}

/** What is stored of a text to find others by. */
export function sketchOf(shingles: Shingles): number[] {
  return [...shingles].sort((a, b) => a - b).slice(0, SKETCH);
}

/** How much of the smaller text stands in the other, 0 to 1. */
export function containment(one: Shingles, other: Shingles): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  return [...small].filter((shingle) => large.has(shingle)).length / small.size;
}

/** The passages of `text` that also stand in `other`, as they are written, the longest first. */
export function sharedPassages(text: string, other: Shingles): string[] {
  const words = placedWords(text);
  const hashes = runHashes(words);
  const passages: { from: number; to: number }[] = [];
  for (const [index, hash] of hashes.entries()) {
    const [first, last] = [words[index], words[index + WIDTH - 1]];
    if (!other.has(hash) || first === undefined || last === undefined) continue;
    const open = passages.at(-1);
    if (open !== undefined && first.from <= open.to) open.to = last.to;
    else passages.push({ from: first.from, to: last.to });
  }
  return passages.map(({ from, to }) => text.slice(from, to)).sort((a, b) => b.length - a.length);
}

function runHashes(words: readonly Word[]): number[] {
  return words.slice(0, Math.max(0, words.length - WIDTH + 1)).map((_, index) =>
    hashOf(
      words
        .slice(index, index + WIDTH)
        .map(({ folded }) => folded)
        .join(' '),
    ),
  );
}

/** FNV-1a with a final mix, as a signed number of 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) | 0;
}
