import { fc, test as property } from '@fast-check/jest';
import { draftOf, draftOfTheirs, inputOf, mergeSettings, SETTINGS, type SettingsDraft } from './settings-draft.js';

const event = {
  title: { en: 'Heat and Rain', de: null, id: 'Panas dan Hujan' },
  promise: { en: 'Two pilots a city.' },
  description: {},
  teamMin: 2,
  teamMax: 6,
  lateEntriesMarked: true,
  coauthorOfEachCity: false,
};
const base = draftOf(event);

test('what is read is what is sent, without empty languages', () => {
  expect(inputOf(base)).toEqual({
    title: { en: 'Heat and Rain', id: 'Panas dan Hujan' },
    promise: { en: 'Two pilots a city.' },
    description: {},
    teamMin: 2,
    teamMax: 6,
    lateEntriesMarked: true,
    coauthorOfEachCity: false,
  });
});

test('a conflict’s JSON is read as far as it has the shape, and never trusted', () => {
  expect(draftOfTheirs(event)).toEqual(base);
  expect(draftOfTheirs({ title: 'no languages', teamMin: {}, teamMax: 9 })).toEqual({ ...draftOfTheirs(null), teamMax: '9' });
});

test('two edits of different parts are joined without a question', () => {
  const mine = { ...base, 'title.en': 'Heat, Rain and Wind' };
  const theirs = { ...base, 'title.de': 'Hitze und Regen', teamMax: '5' };
  expect(mergeSettings(base, mine, theirs)).toEqual({ merged: { ...mine, 'title.de': 'Hitze und Regen', teamMax: '5' }, conflicts: [] });
});

test('two edits of one part are asked about, and mine is kept meanwhile', () => {
  const mine = { ...base, 'title.en': 'Heat' };
  const theirs = { ...base, 'title.en': 'Rain' };
  expect(mergeSettings(base, mine, theirs)).toEqual({ merged: mine, conflicts: ['title.en'] });
});

const anyDraft = fc
  .tuple(...SETTINGS.map(() => fc.constantFrom('', 'one', 'two')))
  .map((values) => Object.fromEntries(SETTINGS.map((name, index) => [name, values[index]])) as SettingsDraft);

property.prop([anyDraft, anyDraft])('who changed nothing gets theirs, and whoever is alone keeps their own', (before, after) => {
  expect(mergeSettings(before, before, after)).toEqual({ merged: after, conflicts: [] });
  expect(mergeSettings(before, after, before)).toEqual({ merged: after, conflicts: [] });
});
