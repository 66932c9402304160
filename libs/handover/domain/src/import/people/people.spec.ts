import { fc, test } from '@fast-check/jest';
import { plainField } from '@jamboree/event-domain';
import { inertText } from '../../export/inert-text.js';
import { PEOPLE_COLUMNS, PEOPLE_TITLES } from '../../export/people-titles.js';
import { delimiterOf } from '../delimiter.js';
import { answerOf } from './answer-values.js';
import { decodeFile, ENCODINGS } from './decode-file.js';
import { presetOf, suggestMapping } from './people-columns.js';
import { readPeople, refusedFile, unguarded } from './read-people.js';

const field = (key: string, kind: Parameters<typeof plainField>[0]['kind'], more = {}) =>
  plainField({ key, kind, title: { en: `Question ${key}`, de: `Frage ${key}` }, help: {}, ...more });
const options = [
  { key: 'YES', title: { en: 'Yes, gladly', id: 'Ya' } },
  { key: 'NO', title: { en: 'No' } },
];
const nothing = { tracks: [{ key: 't1', title: { de: 'Wasser' } }], challenges: [] };
const people = (header: string[], rows: string[][], fields = [field('meal', 'CHOICE', { options })]) =>
  readPeople({ header, rows: rows.map((cells, index) => ({ line: index + 2, cells })) }, suggestMapping(header, fields, presetOf(header)), {
    fields,
    ...nothing,
  });

test('a file is read whatever it was saved in; what cannot be known is said', () => {
  const text = 'Name;Ort\nJörg;Köln';
  const utf16 = (bigEndian: boolean, mark: boolean) => {
    const units = [...(mark ? [0xfe_ff] : []), ...Array.from(text, (letter) => letter.charCodeAt(0))];
    return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
  };
  const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const read = (bytes: Uint8Array) => decodeFile(bytes);
  expect(read(new TextEncoder().encode(`\ufeff${text}`))).toMatchObject({ value: { text, encoding: 'utf-8', assumed: false } });
  for (const mark of [true, false])
    for (const bigEndian of [true, false])
      expect(read(utf16(bigEndian, mark))).toMatchObject({ value: { text, encoding: bigEndian ? 'utf-16be' : 'utf-16le' } });
  expect(read(latin)).toMatchObject({ value: { text, encoding: 'windows-1252', assumed: true } });
  expect(decodeFile(latin, 'utf-8')).toMatchObject({ value: { text: expect.stringContaining('\ufffd') as string } });
  expect(read(Uint8Array.from([0x50, 0x4b, 3, 4, 255]))).toMatchObject({ ok: false });
  expect(read(new Uint8Array())).toMatchObject({ ok: false });
  expect(ENCODINGS).toHaveLength(4);
});

test('columns are found by their names: Devpost’s, our own in every language, and whatever lists call them', () => {
  const devpost = ['First Name', 'Last Name', 'Email', 'Screen Name', 'Registered At', 'Specialty'];
  expect(presetOf(devpost)).toBe('DEVPOST');
  expect(
    people([...devpost].reverse(), [['Backend, UX design', '', 'ana', 'ana@example.org', 'Silva', 'Ana']])[0]?.enrolment,
  ).toMatchObject({
    email: 'ana@example.org',
    displayName: 'Ana Silva',
    skills: ['backend', 'ux-design'],
  });
  for (const titles of Object.values(PEOPLE_TITLES)) {
    const header = PEOPLE_COLUMNS.map((column) => titles[column]);
    expect(presetOf(header)).toBe('OWN');
    expect([...suggestMapping(header, [], 'OWN').values()]).toEqual(PEOPLE_COLUMNS.slice(0, 10));
  }
  expect([...suggestMapping(['E-Mail', 'Vorname', 'Nachname', 'FRAGE MEAL'], [field('meal', 'CHOICE')], 'GENERIC').values()]).toEqual([
    ...['email', 'name', 'lastName'],
    'field:meal',
  ]);
  expect(suggestMapping(['Question photos'], [field('photos', 'CONSENT')], 'GENERIC').size).toBe(0);
  expect(['a;b;"c,d,e"\n', 'a,b;c,d', 'a\tb'].map(delimiterOf)).toEqual([';', ',', '\t']);
});

test('each row says why it is not taken: cells, mail address, values nobody knows, the same person twice', () => {
  const rows = people(
    ['Email', 'Sector', 'Languages', 'Question meal'],
    [
      ['ok@example.org', 'Mahasiswa', 'Deutsch; id, Javanese', 'ya'],
      ['OK@example.org ', '', '', ''],
      ['', '', '', ''],
      ['x@example.org', 'pirate', 'klingon', 'maybe'],
      ['too', 'few'],
    ],
  );
  expect(rows[0]?.enrolment).toMatchObject({
    sector: 'STUDENT',
    languages: ['de', 'id', 'jv'],
    answers: [{ key: 'meal', text: 'YES' }],
  });
  expect(rows.slice(1).map(({ fault }) => fault)).toMatchObject([
    { kind: 'DUPLICATE', line: 2 },
    { kind: 'ISSUES', issues: [{ field: 'email', rule: 'required' }] },
    { kind: 'ISSUES', issues: [{ field: 'sector' }, { field: 'languages' }, { field: 'meal', rule: 'unknown' }] },
    { kind: 'CELLS', got: 2, wanted: 4 },
  ]);
});

test('answers of every kind become what the form keeps', () => {
  const read = (kind: Parameters<typeof field>[1], cell: string) => {
    const answer = answerOf(field('f', kind, { options }), cell, nothing);
    return answer.ok ? answer.value : answer.error[0]?.rule;
  };
  expect([read('CHOICES', 'Yes, gladly; no'), read('CHOICES', 'no, ya'), read('CHOICES', 'perhaps')]).toEqual([
    'YES\nNO',
    'NO\nYES',
    'unknown',
  ]);
  expect([read('DATE', '3.9.2026'), read('DATE', '2026-09-03T10:00'), read('DATE', 'September')]).toEqual([
    '2026-09-03',
    '2026-09-03',
    'malformed',
  ]);
  expect([read('NUMBER', '1,5'), read('NUMBER', 'many'), read('TRACK', 'wasser'), read('CHALLENGE', 'Wasser')]).toEqual([
    '1.5',
    'malformed',
    't1',
    'unknown',
  ]);
  expect([read('LINKS', 'https://a.example, https://b.example'), read('TAGS', 'a; b|c'), read('CONSENT', '1')]).toEqual([
    'https://a.example\nhttps://b.example',
    'a\nb\nc',
    'unknown',
  ]);
});

test.prop([fc.string()])('what an export guards an import takes back', (text) => {
  if (!text.startsWith("'")) expect(unguarded(inertText(text))).toBe(text);
});

test('refused rows go out with their reasons, and nothing in them is calculated', () => {
  const table = { header: ['Email', 'Name'], rows: [{ line: 2, cells: ['=cmd()', 'A "B"'] }] };
  expect(refusedFile(table, [{ source: { line: 2, cells: ['=cmd()'] }, reason: 'no mail address' }], 'Reason')).toBe(
    '\ufeff"Email","Name","Reason"\r\n"\'=cmd()","","no mail address"\r\n',
  );
});
