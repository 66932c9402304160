import { EMPTY_CONTENT, formFor } from '@jamboree/participation-domain';
import { textIn, withText } from './field-text.js';
import { formFrom, isFilled, progressOf } from './submission-form.js';

const domainForm = formFor('virtual-hackathon', { tracks: 2, challenges: 0 });
const form = formFrom(domainForm.fields.map((field) => ({ ...field, title: { ...field.title }, help: { ...field.help } })));

test('a form survives the way through GraphQL', () => {
  expect(form.fields).toEqual(domainForm.fields);
});

test('an empty draft misses everything required, and each answer takes one off', () => {
  const before = progressOf(form, EMPTY_CONTENT);
  expect(before.missing).toEqual(before.required);
  const titled = withText(EMPTY_CONTENT, 'title', 'Flood-aware bus routes');
  expect(progressOf(form, titled).missing).toEqual(before.missing.filter((key) => key !== 'title'));
  expect(isFilled(form, titled, 'title')).toBe(true);
  expect(isFilled(form, titled, 'problem')).toBe(false);
});

test('a field with too many words is named', () => {
  const wordy = withText(EMPTY_CONTENT, 'problem', 'word '.repeat(201));
  expect(progressOf(form, wordy).tooLong).toEqual(['problem']);
});

test('texts are read where they were written, and others stay', () => {
  const one = withText(withText(EMPTY_CONTENT, 'problem', 'a'), 'solution', 'b');
  const two = withText(one, 'problem', 'c');
  expect([textIn(two, 'problem'), textIn(two, 'solution'), textIn(two, 'adoption')]).toEqual(['c', 'b', '']);
});
