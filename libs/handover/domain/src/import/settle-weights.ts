import { quoted, type Notes } from './note.js';
import { shown } from './number-text.js';
import type { ImportedCriterion, WrittenCriterion } from './imported-criterion.js';

const WHOLE = 100;
/** Three times 33 % is meant as a whole. */
const ROUNDING = 1.5;
/** What is smaller would vanish in the sums of a ranking. */
const SMALLEST = 0.001;

/**
 * Gives every criterion a weight above zero. Equal where none is written. Where some are missing, they share what is left to 100 %; where
 * nothing is left, they are details of the weighted criterion before them. Bare numbers are weights only when together they make 100.
 */
export function settleWeights(written: readonly WrittenCriterion[], notes: Notes): ImportedCriterion[] {
  const read = withoutZeros(bareNumbersDecided(written, notes), notes);
  const given = read.filter(({ weight }) => weight !== null);
  if (given.length === 0) return read.map((criterion) => weighing(criterion, 1));
  const sum = given.reduce((total, { weight }) => total + (weight?.value ?? 0), 0);
  const units = new Set(given.map(({ weight }) => weight?.unit));
  if (units.size > 1) notes.add('ASSUMED', 'weights are written in different units; they are compared as plain numbers');
  const missing = read.length - given.length;
  if (missing === 0) {
    if (units.has('PERCENT') && Math.abs(sum - WHOLE) > ROUNDING)
      notes.add('ASSUMED', `weights add up to ${shown(sum)} %; their proportions are kept`);
    return read.map((criterion) => weighing(criterion, criterion.weight?.value ?? 1));
  }
  if (units.has('PERCENT') && sum >= WHOLE - ROUNDING) return withDetails(read, notes);
  const share = units.has('PERCENT') ? (WHOLE - sum) / missing : sum / given.length;
  notes.add('DEFAULTED', `${missing} of ${read.length} criteria have no weight; each gets ${shown(share)}`);
  return read.map((criterion) => weighing(criterion, criterion.weight?.value ?? share));
}

function weighing({ name, description }: WrittenCriterion, weight: number): ImportedCriterion {
  return { name, description, weight };
}

function bareNumbersDecided(written: readonly WrittenCriterion[], notes: Notes): WrittenCriterion[] {
  const bare = written.filter(({ weight }) => weight?.unit === 'BARE');
  if (bare.length === 0) return [...written];
  const sum = bare.reduce((total, { weight }) => total + (weight?.value ?? 0), 0);
  if (bare.length === written.length && Math.abs(sum - WHOLE) <= ROUNDING) return [...written];
  return written.map((criterion) => {
    if (criterion.weight?.unit !== 'BARE') return criterion;
    notes.add('ASSUMED', `the number in ${quoted(criterion.asWritten)} is taken as part of the name, not as a weight`);
    return { ...criterion, name: criterion.asWritten, weight: null };
  });
}

function withoutZeros(written: readonly WrittenCriterion[], notes: Notes): WrittenCriterion[] {
  return written.filter(({ name, weight }) => {
    if (weight === null || weight.value >= SMALLEST) return true;
    notes.add('UNREADABLE', `${quoted(name)} has the weight 0 and would count for nothing; left out`);
    return false;
  });
}

/** "Impact (30%) || Impact - need || Impact - reach || Team (70%)": what has no weight explains what has. */
function withDetails(read: readonly WrittenCriterion[], notes: Notes): ImportedCriterion[] {
  const criteria: ImportedCriterion[] = [];
  const waiting: string[] = [];
  const details = read.filter(({ weight }) => weight === null).length;
  notes.add(
    'ASSUMED',
    `${details} of ${read.length} criteria have no weight while the others make 100 %; they are kept as details of the one before them`,
  );
  for (const { name, description, weight } of read) {
    const last = criteria.at(-1);
    if (weight !== null) {
      criteria.push({
        name,
        description: [description, ...waiting.splice(0)].filter((line) => line !== '').join('\n'),
        weight: weight.value,
      });
    } else if (last === undefined) waiting.push(name);
    else criteria[criteria.length - 1] = { ...last, description: [last.description, name].filter((line) => line !== '').join('\n') };
  }
  return criteria;
}
