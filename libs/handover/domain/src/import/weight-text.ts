import { NUMBER, readNumber } from './number-text.js';

/** How a weight was written: per cent, points to reach, a factor, or a bare number whose meaning depends on its neighbours. */
export type WeightUnit = 'PERCENT' | 'POINTS' | 'FACTOR' | 'BARE';

export interface WrittenWeight {
  readonly value: number;
  readonly unit: WeightUnit;
}

export interface WeighedName {
  /** The name without its weight; empty when there was nothing else. */
  readonly name: string;
  /** Null when none is written, or more than one. */
  readonly weight: WrittenWeight | null;
  /** More than one weight stands in the name, which is then left whole. */
  readonly ambiguous: boolean;
}

/** Larger numbers in a name are years, prices or jokes. */
const LARGEST_WEIGHT = 10_000;

const PERCENT_WORD = String.raw`(?:%|％|﹪|\bper\s?cent\b|\bpercent\b|\bprozent\b|\bpersen\b|\bpor ?ciento\b|\bpor ?cento\b|\bpour ?cent\b)`;
const POINTS_WORD = String.raw`(?:points?|pts?|punkte?n?|poin|puntos?|pontos?|分)(?![\p{L}\p{N}])\.?`;
/** No part of a larger number. */
const BEFORE_PERCENT = String.raw`(?<![\p{N}.,/])`;
/** Nor of a word: `Top10 points`. Scripts without spaces between words are none. */
const BEFORE_POINTS = String.raw`(?<![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}.,/])`;

interface Pattern {
  readonly unit: WeightUnit;
  readonly find: RegExp;
}

/** Tried in order; the first kind that is found at all decides. Group 1 is the number. */
const PATTERNS: readonly Pattern[] = [
  { unit: 'PERCENT', find: new RegExp(`${BEFORE_PERCENT}(${NUMBER})\\s*${PERCENT_WORD}`, 'giu') },
  // A range in brackets, (0-10) or (1–5), says how many points the best gets.
  { unit: 'POINTS', find: new RegExp(`\\(\\s*\\d{1,3}\\s*(?:-|–|—|to|bis|\\.\\.)\\s*(\\d{1,3})\\s*(?:${POINTS_WORD})?\\s*\\)`, 'giu') },
  { unit: 'POINTS', find: new RegExp(`${BEFORE_POINTS}(${NUMBER})\\s*-?\\s*${POINTS_WORD}`, 'giu') },
  { unit: 'POINTS', find: new RegExp(`(?<=^|[\\s(\\[:-])(?<!\\d\\s)(?:\\/|out of)\\s*(${NUMBER})(?![\\p{L}\\p{N}])`, 'giu') },
  { unit: 'POINTS', find: new RegExp(`(?<=\\p{L})\\/(${NUMBER})\\s*$`, 'giu') },
  {
    unit: 'FACTOR',
    find: new RegExp(`\\b(?:weight(?:ed|ing|age)?|gewicht(?:ung)?|bobot|peso)\\s*(?:of|by|:|=)?\\s*[x×]?\\s*(${NUMBER})`, 'giu'),
  },
  { unit: 'FACTOR', find: new RegExp(`[([]\\s*[x×]\\s*(${NUMBER})\\s*[)\\]]`, 'giu') },
  { unit: 'FACTOR', find: new RegExp(`[([]\\s*(${NUMBER})\\s*[x×]\\s*[)\\]]`, 'giu') },
  { unit: 'BARE', find: new RegExp(`[([]\\s*(${NUMBER})\\s*[)\\]]\\s*$`, 'giu') },
  { unit: 'BARE', find: new RegExp(`(?<=\\p{L}\\s*[:=–—-]\\s*)(${NUMBER})\\s*$`, 'giu') },
];

/**
 * Takes the weight out of a criterion's name: `Prototype (15pts)`, `Technical Complexity (33 1/3%)`, `20% - Demo`, `Impact: 35%`, `Effectiveness /30`.
 * A sign before the number is a dash between the two, never a minus.
 */
export function weighedName(text: string): WeighedName {
  for (const { unit, find } of PATTERNS) {
    const found = [...text.matchAll(find)];
    const [first] = found;
    if (first === undefined) continue;
    if (found.length > 1) return { name: text, weight: null, ambiguous: true };
    const value = readNumber(first[1] ?? '');
    if (value === null || value > LARGEST_WEIGHT) continue;
    return { name: withoutPart(text, first.index, first[0].length), weight: { value, unit }, ambiguous: false };
  }
  return { name: text, weight: null, ambiguous: false };
}

/** Cuts the part out with the brackets, dashes, colons and commas that only joined it to the name. */
function withoutPart(text: string, start: number, length: number): string {
  const before = text.slice(0, start).replace(/[\s([{,;:=–—|-]+$/u, '');
  const after = text.slice(start + length).replace(/^[\s)\]},;:=–—|-]+/u, '');
  const opened = /[([{]\s*$/u.test(text.slice(0, start));
  const closes = /^\s*[)\]}]/u.test(text.slice(start + length));
  // "(worth 20%)" leaves "(worth": a bracket that lost its partner goes as well.
  const left = !opened && closes && lastUnclosed(before) >= 0 ? before.slice(0, lastUnclosed(before)).trimEnd() : before;
  return [left, after]
    .filter((part) => part !== '')
    .join(' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function lastUnclosed(text: string): number {
  const opening = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  return /[)\]]/u.test(text.slice(opening)) ? -1 : opening;
}
