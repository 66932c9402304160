import { fc, test } from '@fast-check/jest';
import { asId } from '@jamboree/kernel';
import { COLUMN_TITLES } from './column-titles.js';
import { inertText, isActive } from './inert-text.js';
import { shortlistTable, type ShortlistLine } from './shortlist-table.js';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =cmd()', '＝1', '|calc'])('%j would be calculated', (text) => {
  expect(isActive(text)).toBe(true);
  expect(inertText(text)).toBe(`'${text}`);
});

test.each(['', 'Arus', '1 - 2', '100 %', 'a=b', '2+ people'])('%j stays as it is', (text) => expect(inertText(text)).toBe(text));

test.prop([fc.string({ unit: 'binary' })])('no text is active once it is made inert, and making it inert again changes nothing', (text) => {
  expect(isActive(inertText(text))).toBe(false);
  expect(inertText(inertText(text))).toBe(inertText(text));
});

describe('the table of a shortlist', () => {
  const impact = { id: asId<'Criterion'>('01J00000000000000000000001'), key: 'impact', title: 'Impact', weight: 60 };
  const demo = { id: asId<'Criterion'>('01J00000000000000000000002'), key: 'demo', title: 'Demo', weight: 40 };
  const line: ShortlistLine = {
    rank: 1,
    submissionId: asId('01J00000000000000000000003'),
    number: 7,
    title: '=HYPERLINK("x")',
    summary: '',
    teamName: 'Arus',
    members: 3,
    trackTitle: null,
    mean: 10 / 3,
    spread: null,
    reviews: 1,
    criteria: [{ criterionId: impact.id, mean: 4 }],
    links: ['https://a.example.org/', 'https://b.example.org/'],
    rationale: '-1 for style',
  };

  test('has a column per criterion, numbers as numbers and text unchanged', () => {
    const table = shortlistTable([line], [impact, demo], COLUMN_TITLES.de);
    expect(table.columns.map(({ title }) => title).slice(0, 3)).toEqual(['Rang', 'Nummer', 'Titel']);
    const row = Object.fromEntries(table.columns.map(({ key }, index) => [key, table.rows[0]?.[index]]));
    expect(row).toMatchObject({
      title: '=HYPERLINK("x")',
      mean: 3.333,
      spread: null,
      'criterion:impact': 4,
      'criterion:demo': null,
      links: 'https://a.example.org/\nhttps://b.example.org/',
    });
  });

  test('every cell is of the kind of its column', () => {
    const { columns, rows } = shortlistTable([line, { ...line, rank: 2, spread: 0.5 }], [impact, demo], COLUMN_TITLES.en);
    for (const row of rows)
      row.forEach((cell, index) =>
        expect([null, columns[index]?.kind === 'NUMBER' ? 'number' : 'string']).toContain(cell === null ? null : typeof cell),
      );
  });
});
