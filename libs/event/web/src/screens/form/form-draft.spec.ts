import { fc, test } from '@fast-check/jest';
import { plainField, type FormField } from '@jamboree/event-domain';
import {
  inputOf,
  isFree,
  mergedForms,
  moved,
  newField,
  sameForm,
  translationGaps,
  withTheirs,
  without,
  type FormDraft,
} from './form-draft.js';

const field = (key: string, en = key, given: Partial<FormField> = {}) =>
  plainField({ key, kind: 'SHORT_TEXT', title: { en }, help: {}, ...given });
const drafts = (): fc.Arbitrary<FormDraft> =>
  fc.subarray(['a', 'b', 'c', 'd']).chain((keys) => fc.tuple(...keys.map((key) => fc.constantFrom('x', 'y').map((en) => field(key, en)))));
const keysOf = (draft: FormDraft) => draft.map(({ key }) => key);

test.prop([drafts(), fc.integer({ min: -1, max: 5 })])('moving a field loses and doubles none', (draft, to) => {
  const [first] = draft;
  if (first === undefined) return;
  const after = moved(draft, first.key, to);
  expect([...keysOf(after)].sort()).toEqual([...keysOf(draft)].sort());
  expect(after[Math.max(0, Math.min(to, draft.length - 1))]).toBe(first);
});

test.prop([drafts(), drafts()])('of two edits that are alike, or of which one changed nothing, nobody is asked', (base, mine) => {
  expect(mergedForms(base, mine, base)).toEqual({ merged: mine, conflicts: [] });
  expect(mergedForms(base, mine, mine)).toEqual({ merged: mine, conflicts: [] });
  expect(keysOf(mergedForms(base, base, mine).merged).sort()).toEqual(keysOf(mine).sort());
});

test.prop([drafts(), drafts(), drafts()])(
  'choosing theirs everywhere leaves nothing of mine that they changed too',
  (base, mine, theirs) => {
    const { merged, conflicts } = mergedForms(base, mine, theirs);
    const chosen = conflicts.reduce(withTheirs, merged);
    for (const { key, theirs: one } of conflicts) expect(chosen.find((other) => other.key === key) ?? null).toEqual(one);
  },
);

test('a field that is taken away leaves no condition on it', () => {
  const draft = [field('a'), field('b', 'b', { shownWhen: { field: 'a', oneOf: [] } })];
  expect(without(draft, 'a')).toEqual([field('b')]);
});

test('a language that one text has is missed in the others', () => {
  const draft = [
    field('a', 'A', { title: { en: 'A', de: 'A', id: 'A' } }),
    field('b', 'B', { title: { en: 'B', de: 'B' }, help: { id: 'B' } }),
  ];
  expect(translationGaps(draft)).toEqual([{ key: 'b', missing: ['en', 'de', 'id'] }]);
});

test('what is typed and taken back is no change; a track has one place', () => {
  expect(sameForm([field('a', 'A')], [field('a', ' A ', { title: { de: '', en: ' A ' } })])).toBe(true);
  expect(inputOf([field('a', 'A', { requiredFrom: 'BUILD' })])).toMatchObject([{ key: 'a', requiredFrom: null }]);
  expect([isFree([newField('TRACK', 'trackId')], 'TRACK'), isFree([], 'TRACK'), isFree([field('a')], 'SHORT_TEXT')]).toEqual([
    false,
    true,
    true,
  ]);
});
