import { cutTo, Notes, quoted, type Noted } from './note.js';
import { ITEMS_MAX, listItems, sameName } from './list-text.js';
import { isHeading, isPlaceholder } from './placeholder.js';
import type { ImportedCriterion, WrittenCriterion } from './imported-criterion.js';
import { settleWeights } from './settle-weights.js';
import { weighedName, type WrittenWeight } from './weight-text.js';

/** Longest name of a criterion, in characters; a longer one is cut and kept whole in the description. */
export const CRITERION_NAME_MAX = 120;
/** Nobody writes a name this long; what follows is not searched for weights. */
const SEARCHED_MAX = 1_000;

/** Used where a file names no criterion: one question, no invented weights. */
const OVERALL: ImportedCriterion = { name: 'Overall impression', description: '', weight: 1 };

/** Reads a `||` list of criteria with weights in their names. Always gives at least one criterion. */
export function readRubric(text: string, field: string): Noted<readonly ImportedCriterion[]> {
  const notes = new Notes(field);
  const written = distinct(namedCriteria(listItems(text), notes), notes);
  const criteria = settleWeights(written, notes);
  if (criteria.length > 0) return notes.with(criteria);
  notes.add('DEFAULTED', `no criterion could be read; one criterion “${OVERALL.name}” is used until an organiser writes the rubric`);
  return notes.with([OVERALL]);
}

function namedCriteria(items: readonly string[], notes: Notes): WrittenCriterion[] {
  if (items.length > ITEMS_MAX) notes.add('UNREADABLE', `${items.length} criteria; only the first ${ITEMS_MAX} are read`);
  return items.slice(0, ITEMS_MAX).flatMap((item, index) => {
    if (isPlaceholder(item)) notes.add('UNREADABLE', `${quoted(item)} is no criterion`);
    else if (isHeading(item)) notes.add('UNREADABLE', `${quoted(item)} is a heading, not a criterion`);
    else return [named(item, index + 1, notes)];
    return [];
  });
}

function named(item: string, place: number, notes: Notes): WrittenCriterion {
  const searched = halfWidth(item.slice(0, SEARCHED_MAX));
  const { name, weight, ambiguous } = weighedName(searched);
  if (ambiguous) notes.add('UNREADABLE', `${quoted(item)} holds more than one weight; none is taken`);
  const tidy = withoutNumbering(name);
  if (/\p{L}/u.test(tidy) || (weight === null && tidy !== '')) {
    noteScripts(tidy, notes);
    return fitting(tidy, weight, item, notes);
  }
  notes.add('DEFAULTED', `${quoted(item)} is a weight without a name; called “Criterion ${place}”`);
  return { name: `Criterion ${place}`, description: '', weight, asWritten: `Criterion ${place}` };
}

/** `（３０％）` as `(30%)`: East Asian keyboards write signs and digits twice as wide. */
function halfWidth(text: string): string {
  return text.replaceAll(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

/** `1. Impact`, `2) Demo`: the number is the list's, not the criterion's. */
function withoutNumbering(name: string): string {
  return name.replace(/^\d{1,2}\s*[.)]\s+(?=\p{L})/u, '').trim();
}

/** Two languages in one name cannot be told apart reliably unless their letters differ; both are kept, and that is said. */
function noteScripts(name: string, notes: Notes): void {
  const scripts = [
    /\p{Script=Latin}{3}/u,
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
    /\p{Script=Hangul}/u,
    /\p{Script=Cyrillic}/u,
    /\p{Script=Arabic}/u,
  ];
  if (scripts.filter((script) => script.test(name)).length > 1)
    notes.add('ASSUMED', `${quoted(name)} is in two languages; kept in one name`);
}

function fitting(name: string, weight: WrittenWeight | null, item: string, notes: Notes): WrittenCriterion {
  const asWritten = cutTo(withoutNumbering(item), CRITERION_NAME_MAX);
  if (name.length <= CRITERION_NAME_MAX && item.length <= SEARCHED_MAX) return { name, description: '', weight, asWritten };
  notes.add('ADJUSTED', `${quoted(item)} is longer than ${CRITERION_NAME_MAX} characters; the whole text is in the description`);
  return { name: cutTo(name, CRITERION_NAME_MAX), description: item, weight, asWritten };
}

/** A name that comes twice is one criterion; weights that differ are not added up. */
function distinct(criteria: readonly WrittenCriterion[], notes: Notes): WrittenCriterion[] {
  const seen = new Set<string>();
  return criteria.filter(({ name, weight, asWritten }) => {
    // A bare number may belong to the name: "Impact" and "Impact (2)" are two.
    const key = sameName(weight?.unit === 'BARE' ? asWritten : name);
    const known = key !== '' && seen.has(key);
    seen.add(key);
    if (known) notes.add('ADJUSTED', `${quoted(name)} is listed twice; kept once`);
    return !known;
  });
}
