import { fc, test } from '@fast-check/jest';
import { readRubric } from './rubric-text.js';

const read = (text: string) => readRubric(text, 'criteria').value.map(({ name, weight }) => [name, weight]);
const said = (text: string) => readRubric(text, 'criteria').notes.map(({ kind }) => kind);

describe('weights in the names of criteria', () => {
  test.each([
    ['Prototype (15pts)', 'Prototype', 15],
    ['Technical Complexity (33 1/3%)', 'Technical Complexity', 100 / 3],
    ['Technical Complexity (33⅓ %)', 'Technical Complexity', 100 / 3],
    ['Quality (20 points)', 'Quality', 20],
    ['20% - Demo / Presentation', 'Demo / Presentation', 20],
    ['Alignment with the theme - 20 %', 'Alignment with the theme', 20],
    ['Impact: 35%', 'Impact', 35],
    ['Dificultad Tecnica 25%', 'Dificultad Tecnica', 25],
    ['Effectiveness /30', 'Effectiveness', 30],
    ['Voting (out of 10)', 'Voting', 10],
    ['Usability (0-10)', 'Usability', 10],
    ['1. Impact (30%)', 'Impact', 30],
    ['First criteria, 40%', 'First criteria', 40],
    ['Wirkung (12,5 Prozent)', 'Wirkung', 12.5],
    ['Design (weight: 3)', 'Design', 3],
    ['Design (x2)', 'Design', 2],
    ['技术难度 (30%)', '技术难度', 30],
    ['创新性（３０％）', '创新性', 30],
    ['创新性30分', '创新性', 30],
    ['Impact30%', 'Impact', 30],
  ])('%s', (text, name, weight) => expect(read(text)).toEqual([[name, expect.closeTo(weight, 6)]]));

  test.each([
    '3D/AR in mobile marketing',
    'UI/UX',
    '"IT" FACTOR',
    'Wow Factor',
    '1st/2nd/3rd Place',
    'Bonus Points',
    '#1',
    'Use 24/7',
    'Best 2 out of 3',
    'Process',
    'Information',
    'Top10 points',
  ])('a name without a weight stays whole: %s', (name) => expect(read(name)).toEqual([[name, 1]]));

  test('are equal where none is written', () =>
    expect(read('Idea||Demo')).toEqual([
      ['Idea', 1],
      ['Demo', 1],
    ]));

  test('share what is left to 100 % where some are missing', () => {
    expect(read('Idea (60%)||Demo||Pitch')).toEqual([
      ['Idea', 60],
      ['Demo', 20],
      ['Pitch', 20],
    ]);
    expect(said('Idea (60%)||Demo||Pitch')).toEqual(['DEFAULTED']);
  });

  test('what has none while the others make 100 % explains the one before it', () => {
    const { value } = readRubric('Impact (30%)||Impact - need||Team (70%)||Team - journey', 'criteria');
    expect(value).toEqual([
      { name: 'Impact', weight: 30, description: 'Impact - need' },
      { name: 'Team', weight: 70, description: 'Team - journey' },
    ]);
  });

  test('a sum other than 100 % is said and kept in proportion', () => {
    expect(said('Idea (60%)||Demo (25%)')).toEqual(['ASSUMED']);
    expect(said('A (33%)||B (33%)||C (33%)')).toEqual([]);
  });

  test('bare numbers are weights only when together they make 100', () => {
    expect(read('Idea (60)||Demo (40)')).toEqual([
      ['Idea', 60],
      ['Demo', 40],
    ]);
    expect(read('Impact||Vision||Impact (2)')).toEqual([
      ['Impact', 1],
      ['Vision', 1],
      ['Impact (2)', 1],
    ]);
  });

  test('a weight of zero counts for nothing, and a minus is a dash', () => {
    expect(read('Idea (0%)||Demo (100%)')).toEqual([['Demo', 100]]);
    expect(read('Idea -50%||Demo -50%')).toEqual([
      ['Idea', 50],
      ['Demo', 50],
    ]);
  });

  test('two weights in one name are none', () => {
    expect(read('50% idea 50% demo')).toEqual([['50% idea 50% demo', 1]]);
    expect(said('50% idea 50% demo')).toEqual(['UNREADABLE']);
  });
});

describe('what is no criterion', () => {
  test.each([
    'TBD',
    'tba.',
    'See Rules',
    'Coming soon!',
    'Will be announced later',
    'N/A',
    'Nope',
    '.',
    'Judging Criteria',
    'How You Will Be Judged',
    '',
  ])('%s gives the one criterion that every event can be judged by', (text) => {
    expect(read(text)).toEqual([['Overall impression', 1]]);
    expect(said(text)).toContain('DEFAULTED');
  });

  test('a heading among criteria is left out', () =>
    expect(read('Judging Criteria||Idea||Demo')).toEqual([
      ['Idea', 1],
      ['Demo', 1],
    ]));
  test('a name that comes twice is kept once', () =>
    expect(read('Impact||Demo||impact ')).toEqual([
      ['Impact', 1],
      ['Demo', 1],
    ]));
  test('two languages in one name stay together, and that is said', () => {
    expect(read('创新性 Innovation')).toEqual([['创新性 Innovation', 1]]);
    expect(said('创新性 Innovation')).toEqual(['ASSUMED']);
  });
});

const pieces = fc.constantFrom(
  '||',
  '%',
  '(',
  ')',
  '33 1/3',
  '0',
  '-',
  '/',
  'points',
  '½',
  'TBD',
  'Impact',
  '\u0000',
  '\ud800',
  '  ',
  '１５％',
  '9'.repeat(400),
);
const messy = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }).map((parts) => parts.join('')),
);

test.prop([messy])('whatever a cell holds, there is at least one criterion, each with a name and a weight that counts', (text) => {
  const { value } = readRubric(text, 'criteria');
  expect(value.length).toBeGreaterThan(0);
  for (const { name, weight } of value) {
    expect(name.trim()).not.toBe('');
    expect(name.length).toBeLessThanOrEqual(120);
    expect(Number.isFinite(weight) && weight > 0).toBe(true);
  }
});

test.prop([fc.array(fc.constantFrom('Impact', 'Demo', 'Idea', 'Pitch', 'Team'), { minLength: 1 })])(
  'reading what was read changes nothing',
  (names) => {
    const once = readRubric(names.join('||'), 'criteria').value;
    expect(readRubric(once.map(({ name }) => name).join('||'), 'criteria').value).toEqual(once);
  },
);
