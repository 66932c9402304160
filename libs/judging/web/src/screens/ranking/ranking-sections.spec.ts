import { onScale, sectionsOf, sharedRanks } from './ranking-sections.js';

const row = (rank: number, trackId: string | null) => ({ rank, trackId, trackTitle: null });

test('together it is one table, within tracks one each, in their order', () => {
  const rows = [row(1, 'a'), row(2, 'a'), row(1, 'b')];
  expect(sectionsOf(rows, false)).toEqual([{ trackId: null, trackTitle: null, rows }]);
  expect(sectionsOf(rows, true).map(({ trackId, rows: own }) => [trackId, own.length])).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
});

test('shared places are found', () => {
  expect([...sharedRanks([row(1, null), row(2, null), row(2, null), row(4, null)])]).toEqual([2]);
});

test('values lie on the scale or at its ends', () => {
  expect([onScale(1, 1, 5), onScale(3, 1, 5), onScale(5, 1, 5), onScale(9, 1, 5), onScale(0, 1, 5)]).toEqual([0, 0.5, 1, 1, 0]);
});
