import { formAt, templateForm } from '@jamboree/event-domain';
import { EMPTY_CONTENT, textIn, withText } from '@jamboree/participation-domain';
import { progressOf } from './progress.js';

const form = formAt([templateForm('virtual-hackathon', 'SUBMISSION')], 1, { tracks: 2, challenges: 0 });
const begun = new Set<string>();

test('an empty draft misses everything required, and each answer takes one off', () => {
  const before = progressOf(form, EMPTY_CONTENT, begun);
  expect(before.missing).toEqual(before.required);
  const titled = progressOf(form, withText(EMPTY_CONTENT, 'title', 'Flood-aware bus routes'), begun);
  expect(titled.missing).toEqual(before.missing.filter((key) => key !== 'title'));
  expect(titled.filled).toEqual(['title']);
});

test('a field with too many words is named', () => {
  const wordy = withText(EMPTY_CONTENT, 'problem', 'word '.repeat(201));
  expect(progressOf(form, wordy, begun).wrong).toEqual(['problem']);
});

test('texts are read where they were written, and others stay', () => {
  const one = withText(withText(EMPTY_CONTENT, 'problem', 'a'), 'solution', 'b');
  const two = withText(one, 'problem', 'c');
  expect([textIn(two, 'problem'), textIn(two, 'solution'), textIn(two, 'adoption')]).toEqual(['c', 'b', '']);
});
