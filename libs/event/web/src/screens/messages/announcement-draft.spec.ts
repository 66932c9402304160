import { draftOf, merged, partsOf, theirWords } from './announcement-draft.js';

const mine = { ...draftOf(null), title: { de: 'Saal 2', en: '', id: '' } };
const theirs = theirWords({ title: { de: 'Saal 3', en: 'Room 3' }, body: null, audience: 'PUBLIC' });

test('two versions of an announcement stand side by side, language by language', () => {
  const differing = partsOf(mine, theirs, (text, locale) => `${text} ${locale}`).filter((part) => part.mine !== part.theirs);
  expect(differing).toEqual([
    { key: 'title.en', label: 'title en', mine: '', theirs: 'Room 3' },
    { key: 'title.de', label: 'title de', mine: 'Saal 2', theirs: 'Saal 3' },
  ]);
});

test('what was chosen of theirs joins my words', () => {
  expect(merged(mine, theirs, { 'title.en': 'theirs', 'title.de': 'mine' }).title).toEqual({ en: 'Room 3', de: 'Saal 2', id: '' });
});
