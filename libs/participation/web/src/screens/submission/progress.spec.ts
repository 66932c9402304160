import { formAt, templateForm } from '@jamboree/event-domain';
import { COAUTHORS, EMPTY_CONTENT, textIn, withText } from '@jamboree/participation-domain';
import { progressOf } from './progress.js';

const form = formAt([templateForm('virtual-hackathon', 'SUBMISSION')], 1, { tracks: 2, challenges: 0 });
const begun = new Set<string>();

test('an empty draft misses everything required, and each answer takes one off', () => {
  const before = progressOf(form, EMPTY_CONTENT, begun, null);
  expect(before.missing).toEqual(before.required);
  const titled = progressOf(form, withText(EMPTY_CONTENT, 'title', 'Flood-aware bus routes'), begun, null);
  expect(titled.missing).toEqual(before.missing.filter((key) => key !== 'title'));
  expect(titled.filled).toEqual(['title']);
});

test('where an author of each city is asked for, that is one thing more to be there', () => {
  const [lacking, there] = [['Berlin'], []].map((cities) => progressOf(form, EMPTY_CONTENT, begun, cities));
  expect([lacking?.required, lacking?.missing].map((keys) => keys?.includes(COAUTHORS))).toEqual([true, true]);
  expect([there?.required, there?.missing].map((keys) => keys?.includes(COAUTHORS))).toEqual([true, false]);
});

test('a field with too many words is named', () => {
  const wordy = withText(EMPTY_CONTENT, 'problem', 'word '.repeat(201));
  expect(progressOf(form, wordy, begun, null).wrong).toEqual(['problem']);
});

test('texts are read where they were written, and others stay', () => {
  const one = withText(withText(EMPTY_CONTENT, 'problem', 'a'), 'solution', 'b');
  const two = withText(one, 'problem', 'c');
  expect([textIn(two, 'problem'), textIn(two, 'solution'), textIn(two, 'adoption')]).toEqual(['c', 'b', '']);
});
