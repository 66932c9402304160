import { fc, test } from '@fast-check/jest';
import { mergedSheet } from './merged-sheet.js';
import { sheetFrom } from './sheet-content.js';

const IDS = ['impact', 'fit', 'use'];
const sheets = fc
  .record({ values: fc.tuple(...IDS.map(() => fc.option(fc.integer({ min: 1, max: 5 })))), comment: fc.string(), privateNote: fc.string() })
  .map(({ values, comment, privateNote }) =>
    sheetFrom({ scores: IDS.map((criterionId, index) => ({ criterionId, value: values[index] ?? null })), comment, privateNote }),
  );
const all = (side: 'mine' | 'theirs') => Object.fromEntries([...IDS, 'comment', 'privateNote'].map((key) => [key, side]));

test.prop([sheets, sheets])('all mine is mine, all theirs is theirs', (mine, theirs) => {
  expect(mergedSheet(mine, theirs, all('mine'))).toEqual(mine);
  expect(mergedSheet(mine, theirs, all('theirs'))).toEqual(theirs);
});

test.prop([sheets, sheets])('both remarks can stand', (mine, theirs) => {
  const { comment, privateNote } = mergedSheet(mine, theirs, { comment: 'both', privateNote: 'both' });
  for (const side of [mine, theirs]) {
    expect(comment).toContain(side.comment);
    expect(privateNote).toContain(side.privateNote);
  }
});

test('one line can be taken alone', () => {
  const mine = sheetFrom({ scores: [{ criterionId: 'impact', value: 2 }], comment: 'mine', privateNote: '' });
  const theirs = sheetFrom({ scores: [{ criterionId: 'impact', value: 5 }], comment: 'theirs', privateNote: '' });
  expect(mergedSheet(mine, theirs, { impact: 'theirs' })).toEqual({ ...mine, scores: theirs.scores });
});
