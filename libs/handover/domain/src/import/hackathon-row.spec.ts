import { fc, test } from '@fast-check/jest';
import { TEMPLATES } from '@jamboree/event-domain';
import { expectOk, instant, parseInstant, toIso } from '@jamboree/kernel';
import { readHackathon } from './hackathon-row.js';
import { scheduleAround } from './hackathon-schedule.js';
import { verdicts, type Verdict } from './verdict.js';

const containing = (text: string): unknown => expect.stringContaining(text);
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);

const HEADER = [
  'url',
  'ended',
  'criteria',
  'juror_count',
  'participants',
  'submissions',
  'prizes',
  'themes',
  'prize_currency',
  'prize_value',
  'last_submission_at',
];
const ROW: Readonly<Record<string, string>> = {
  url: 'https://floodjam-2020.devpost.com/',
  ended: 'True',
  criteria: 'Impact (60%)||Demo (40%)',
  juror_count: '4',
  participants: '1,200',
  submissions: '31',
  prizes: 'Grand Prize - $3,000||City Hall Challenge            (3)',
  themes: 'Social Good||IoT',
  prize_currency: '$CAD',
  prize_value: '5000',
  last_submission_at: '2020-01-26T11:59:10-05:00',
};

function read(...rows: readonly Partial<Record<string, string>>[]) {
  const cells = rows.map((changes) => HEADER.map((name) => changes[name] ?? ROW[name] ?? ''));
  return verdicts(
    { header: HEADER, rows: cells.map((row, index) => ({ line: index + 2, cells: row })) },
    readHackathon,
    ({ externalUrl }) => externalUrl,
  );
}

function notesOf(verdict: Verdict<unknown> | undefined): string[] {
  return verdict?.notes.map(({ kind, field }) => `${kind} ${field}`) ?? [];
}

test('a row becomes an event with rubric, prizes, tracks, counts and its date', () => {
  expect(read({})).toEqual([
    {
      kind: 'PLANNED',
      line: 2,
      name: 'https://floodjam-2020.devpost.com/',
      notes: [],
      plan: {
        externalUrl: 'https://floodjam-2020.devpost.com/',
        slug: 'floodjam-2020',
        title: 'Floodjam 2020',
        description:
          'Imported from <https://floodjam-2020.devpost.com/>.\n\nCounted there: 1200 participants, 31 submissions, 4 jurors.\n\nPrizes worth 5000 CAD in all.\n\nIt was over when it was listed.',
        criteria: [
          { name: 'Impact', description: '', weight: 60 },
          { name: 'Demo', description: '', weight: 40 },
        ],
        prizes: [
          { name: 'Grand Prize - $3,000', quantity: 1, amount: 3000, currency: 'CAD' },
          { name: 'City Hall Challenge', quantity: 3, amount: null, currency: null },
        ],
        tracks: ['Social Good', 'IoT'],
        lastSubmissionAt: expectOk(parseInstant('2020-01-26T16:59:10Z')),
      },
    },
  ]);
});

test('columns are found by their header, in any order and spelling', () => {
  const [verdict] = verdicts(
    { header: ['Criteria', 'LAST SUBMISSION AT', 'Url'], rows: [{ line: 2, cells: ['Idea', '2020-01-26', 'https://a.example.org'] }] },
    readHackathon,
    ({ externalUrl }) => externalUrl,
  );
  expect(verdict).toMatchObject({ kind: 'PLANNED', plan: { externalUrl: 'https://a.example.org/', criteria: [{ name: 'Idea' }] } });
});

test.each([
  [{ url: '' }, /no url/],
  [{ url: 'tamuhack' }, /no web address/],
  [{ url: 'javascript:alert(1)' }, /no web address/],
  [{ last_submission_at: '' }, /no place in time/],
  [{ last_submission_at: '26/01/2020' }, /no date that can be read/],
  [{ last_submission_at: '2020-02-30T10:00:00Z' }, /no date that can be read/],
  [{ last_submission_at: '0020-01-26T11:59:10-05:00' }, /no date that can be read/],
])('a row without address or date is refused with a reason: %j', (changes, reason) => {
  expect(read(changes)).toMatchObject([{ kind: 'REFUSED', line: 2, reason: matching(reason) }]);
});

test('the same hackathon twice in one file counts once', () => {
  expect(read({}, { url: 'HTTP://FloodJam-2020.devpost.com' })[1]).toMatchObject({
    kind: 'REFUSED',
    line: 3,
    reason: containing('line 2'),
  });
});

test('spellings of one address are one hackathon', () => {
  expect(read({ url: 'floodjam-2020.devpost.com' })).toMatchObject([{ name: 'https://floodjam-2020.devpost.com/' }]);
});

test('a row with too few or too many fields is refused, so that nothing lands in the wrong column', () => {
  const rows = [{ line: 2, cells: ['https://a.example.org', 'Idea'] }];
  expect(verdicts({ header: HEADER, rows }, readHackathon, ({ externalUrl }) => externalUrl)).toMatchObject([
    { kind: 'REFUSED', reason: 'has 2 fields where the header has 11' },
  ]);
});

test.each([
  [{ participants: '-5' }, 'UNREADABLE participants'],
  [{ participants: '99999999999' }, 'UNREADABLE participants'],
  [{ submissions: 'many' }, 'UNREADABLE submissions'],
  [{ juror_count: '2.5' }, 'UNREADABLE juror_count'],
  [{ ended: 'perhaps' }, 'UNREADABLE ended'],
  [{ prize_value: '100000098' }, 'UNREADABLE prize_value'],
  [{ prize_value: '-3' }, 'UNREADABLE prize_value'],
  [{ prize_currency: '🪙' }, 'UNREADABLE prize_currency'],
  [{ prize_currency: 'Rs' }, 'ASSUMED prize_currency'],
  [{ prizes: 'TBA' }, 'UNREADABLE prizes'],
  [{ prizes: 'Trophy (0)' }, 'UNREADABLE prizes'],
  [{ prizes: 'Trophy (5000)' }, 'UNREADABLE prizes'],
  [{ last_submission_at: '2020-01-26 10:00' }, 'ASSUMED last_submission_at'],
])('an impossible value is said and the event still comes: %j', (changes, note) => {
  const [verdict] = read(changes);
  expect(verdict?.kind).toBe('PLANNED');
  expect(notesOf(verdict)).toContain(note);
});

test.each([
  ['$', 'USD'],
  ['$CAD', 'CAD'],
  ['C$', 'CAD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹ ', 'INR'],
  ['₨', 'PKR'],
  ['Rs', 'INR'],
  ['PLN', 'PLN'],
  ['Rp', 'IDR'],
  ['R$', 'BRL'],
  ['A$', 'AUD'],
  ['¥', 'JPY'],
])('the sign %s means %s', (sign, code) => {
  const [verdict] = read({ prize_currency: sign });
  expect(verdict).toMatchObject({ plan: { description: containing(`5000 ${code}`) } });
});

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    'TBD',
    '0',
    '-1',
    '1e9',
    'NaN',
    '100%',
    '||||',
    '(3)',
    '$',
    '__proto__',
    '2020-01-26T11:59:10-05:00',
    'https://x.devpost.com/',
    '\u202e',
    '9'.repeat(999),
  ),
);

test.prop([fc.array(fc.array(cell, { minLength: 9, maxLength: 12 }), { maxLength: 6 })])(
  'no row throws, and reading it again says the same',
  (rows) => {
    const table = { header: HEADER, rows: rows.map((cells, index) => ({ line: index + 2, cells })) };
    const once = verdicts(table, readHackathon, ({ externalUrl }) => externalUrl);
    expect(once).toHaveLength(rows.length);
    expect(verdicts(table, readHackathon, ({ externalUrl }) => externalUrl)).toEqual(once);
  },
);

test.prop([cell, cell, cell, cell])(
  'whatever the other cells hold, a row with address and date comes',
  (criteria, prizes, themes, value) => {
    const [verdict] = read({ criteria, prizes, themes, prize_value: value, participants: value });
    expect(verdict?.kind).toBe('PLANNED');
  },
);

describe('the schedule around the last submission', () => {
  const [template] = TEMPLATES;
  if (template === undefined) throw new Error('There is no template.');
  const last = expectOk(parseInstant('2020-01-26T16:59:10Z'));

  test('submissions close at the next full minute', () => {
    const submit = scheduleAround(template, last, instant(0)).find(({ key }) => key === 'SUBMIT');
    expect(toIso(submit?.closesAt ?? instant(0))).toBe('2020-01-26T17:00:00.000Z');
  });

  test.prop([fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 0, max: 4e12 })])(
    'phases follow one another, and what is to come is not in the past',
    (lastAt, now) => {
      const main = scheduleAround(template, instant(lastAt), instant(now)).filter(({ lane }) => lane === 'MAIN');
      main.forEach((phase, index) => {
        expect(phase.closesAt).toBeGreaterThan(phase.opensAt);
        expect(phase.opensAt).toBeGreaterThanOrEqual(main[index - 1]?.closesAt ?? -Infinity);
      });
      expect(main.find(({ key }) => key === 'ELIGIBILITY')?.opensAt).toBeGreaterThanOrEqual(now);
    },
  );
});
