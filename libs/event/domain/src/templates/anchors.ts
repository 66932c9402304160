import type { Anchor } from '../rubric.js';

/** The lower end of the scale 1–5, in English, German and Indonesian; the middle and the upper end follow. */
export function low(en: string, de: string, id: string): Anchor {
  return { value: 1, text: { en, de, id } };
}

export function middle(en: string, de: string, id: string): Anchor {
  return { value: 3, text: { en, de, id } };
}

export function high(en: string, de: string, id: string): Anchor {
  return { value: 5, text: { en, de, id } };
}
