/** Shapes and tones of the product's mark: different actors, one place still open. */
const SHAPES = ['square', 'circle', 'leaf', 'open'] as const;
const TONES = ['brand', 'signal', 'ink', 'soft'] as const;

export interface Tile {
  readonly shape: (typeof SHAPES)[number];
  readonly tone: (typeof TONES)[number];
  /** Quarter turns; matters to a leaf alone. */
  readonly turn: number;
}

/** Four tiles that belong to one idea: the same number always gives the same picture, and one tile is always open. */
export function tilesOf(number: number): readonly Tile[] {
  const open = scramble(number, 7) % 4;
  return [0, 1, 2, 3].map((place) => {
    const drawn = scramble(number, place + 1);
    const shape = place === open ? 'open' : (SHAPES[drawn % 3] ?? 'square');
    const tone = place === open ? 'ink' : (TONES[(drawn >>> 3) % 4] ?? 'brand');
    return { shape, tone, turn: (drawn >>> 6) % 4 };
  });
}

/** A well-mixed 32-bit integer. Source: C. Wellons, "Prospecting for Hash Functions", lowbias32. */
function scramble(number: number, salt: number): number {
  let x = (number * 31 + salt * 7_919) >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}
