import { fc, test } from '@fast-check/jest';
import { asId } from '@jamboree/kernel';
import { submissionIn } from '../testing/worlds.js';
import { authorsOf, decideMerge, decideUndoMerge, mergeObstacle, type MergeObstacle } from './merging.js';
import { SUBMISSION_STATES, type Submission, type SubmissionState } from './submission.js';

type Entry = Submission & { readonly authors: readonly string[] };

const SIZE = 6;
const entry = (index: number, state: SubmissionState): Entry => ({
  ...submissionIn(state),
  id: asId<'Submission'>(`entry-${index}`),
  number: index + 1,
  stateReason: state === 'RETURNED' ? 'Name the licence' : null,
  authors: [`lead-${index}`, `member-${index}`],
});
const entries = fc
  .array(fc.constantFrom<SubmissionState>('SUBMITTED', 'ELIGIBLE', 'RETURNED', 'DRAFT', 'WITHDRAWN', 'INELIGIBLE'), {
    minLength: SIZE,
    maxLength: SIZE,
  })
  .map((states) => states.map((state, index) => entry(index, state)));
const place = fc.nat(SIZE - 1);
const steps = fc.array(fc.tuple(place, place), { maxLength: 20 });

function factsOf(world: readonly Entry[], from: number, into: number) {
  const [one, other] = [at(world, from), at(world, into)];
  return { from: one, into: other, heldByFrom: world.filter(({ mergedInto }) => mergedInto === one.id).length, judgingBegun: false };
}

function merged(world: readonly Entry[], from: number, into: number): readonly Entry[] {
  const decided = decideMerge(factsOf(world, from, into), 'The same idea');
  if (!decided.ok) return world;
  const survivor = at(world, into).id;
  const { reason } = decided.value;
  return world.map((one, index) => (index === from ? { ...one, state: 'MERGED', stateReason: reason, mergedInto: survivor } : one));
}

function undone(world: readonly Entry[], before: readonly Entry[], from: number): readonly Entry[] {
  const survivor = world.find(({ id }) => id === at(world, from).mergedInto) ?? null;
  const { state: fromState, stateReason: fromReason } = at(before, from);
  const facts = { from: at(world, from), merge: { fromState, fromReason }, survivor, judgingBegun: false };
  const decided = decideUndoMerge(facts, 'They are two ideas');
  if (!decided.ok) return world;
  const { state, stateReason } = decided.value;
  return world.map((one, index) => (index === from ? { ...one, state, stateReason, mergedInto: null } : one));
}

function at(world: readonly Entry[], index: number): Entry {
  const found = world[index];
  if (found === undefined) throw new Error(`There is no entry ${index}.`);
  return found;
}

const credits = (world: readonly Entry[]) => world.map(({ id }) => authorsOf(id, world));

test.prop([entries, steps, place, place])('undoing a merge leaves every state and every author as they were', (start, past, from, into) => {
  const before = past.reduce<readonly Entry[]>((world, [a, b]) => merged(world, a, b), start);
  const after = merged(before, from, into);
  fc.pre(after !== before);
  const back = undone(after, before, from);
  expect(back).toEqual(before);
  expect(credits(back)).toEqual(credits(before));
});

test.prop([entries, steps])('whatever is merged, everybody is an author of exactly one entry that stands', (start, past) => {
  const world = past.reduce<readonly Entry[]>((now, [a, b]) => merged(now, a, b), start);
  const standing = world.filter(({ state }) => state !== 'MERGED');
  const credited = standing.flatMap(({ id }) => authorsOf(id, world));
  expect([...credited].sort()).toEqual(world.flatMap(({ authors }) => authors).sort());
  for (const { id, authors } of standing) expect(authorsOf(id, world).slice(0, authors.length)).toEqual(authors);
});

test.prop([entries, place, place])('of two organisers who merge a pair both ways, one is refused', (world, a, b) => {
  fc.pre(a !== b);
  const once = merged(world, a, b);
  fc.pre(once !== world);
  expect(mergeObstacle(factsOf(once, b, a))).toBe('SURVIVOR_MERGED');
  expect(mergeObstacle(factsOf(once, a, b))).toBe('ALREADY_MERGED');
});

test.prop([fc.constantFrom(...SUBMISSION_STATES), fc.constantFrom(...SUBMISSION_STATES)])(
  'once judging has begun nothing is merged and no merge is undone',
  (from, into) => {
    const facts = { from: entry(0, from), into: entry(1, into), heldByFrom: 0, judgingBegun: true };
    expect(mergeObstacle(facts)).not.toBeNull();
    const merge = { fromState: 'SUBMITTED', fromReason: null } as const;
    const undo = decideUndoMerge({ from: entry(0, 'MERGED'), merge, survivor: entry(1, into), judgingBegun: true }, 'Two ideas');
    expect(undo).toEqual({ ok: false, error: { code: 'CannotMerge', obstacle: 'JUDGING_BEGUN' } });
  },
);

test.each<[string, MergeObstacle, Partial<Parameters<typeof mergeObstacle>[0]>]>([
  ['an entry into itself', 'ITSELF', { into: entry(0, 'SUBMITTED') }],
  ['across events', 'OTHER_EVENT', { into: { ...entry(1, 'SUBMITTED'), eventId: asId<'Event'>('other') } }],
  ['what holds others', 'HOLDS_OTHERS', { heldByFrom: 1 }],
  ['into a draft', 'SURVIVOR_DRAFT', { into: entry(1, 'DRAFT') }],
  ['into a disqualified one', 'SURVIVOR_OUT', { into: entry(1, 'DISQUALIFIED') }],
  ['a disqualified one', 'OUT', { from: entry(0, 'DISQUALIFIED') }],
])('nobody merges %s', (_what, obstacle, facts) => {
  const whole = { from: entry(0, 'SUBMITTED'), into: entry(1, 'SUBMITTED'), heldByFrom: 0, judgingBegun: false, ...facts };
  expect(mergeObstacle(whole)).toBe(obstacle);
});

test('a merge into what was disqualified since stays; whoever merges says why', () => {
  const facts = { from: entry(0, 'MERGED'), merge: { fromState: 'ELIGIBLE', fromReason: null } as const, judgingBegun: false };
  expect(decideUndoMerge({ ...facts, survivor: entry(1, 'DISQUALIFIED') }, 'Two ideas')).toMatchObject({
    error: { obstacle: 'SURVIVOR_DISQUALIFIED' },
  });
  expect(decideUndoMerge({ ...facts, survivor: entry(1, 'WITHDRAWN') }, ' ')).toMatchObject({
    error: { code: 'InvalidInput', issues: [{ field: 'reason' }] },
  });
});
