import { fc, test } from '@fast-check/jest';
import { plainField } from '@jamboree/event-domain';
import { SKILLS, SPOKEN_LANGUAGES } from '@jamboree/identity-domain';
import { instant, LOCALES, ROLES, SECTORS } from '@jamboree/kernel';
import { presetOf, suggestMapping } from '../import/people/people-columns.js';
import { readPeople } from '../import/people/read-people.js';
import { inertText } from './inert-text.js';
import { peopleTable, type ListedPerson } from './people-table.js';

const title = (word: string) => ({ en: `${word} please`, de: `${word} bitte`, id: `${word} silakan` });
const options = ['a', 'b', 'c'].map((key) => ({ key, title: title(`Option ${key}, really`) }));
const fields = [
  plainField({ key: 'meal', kind: 'CHOICE', title: title('Meal'), help: {}, options }),
  plainField({ key: 'days', kind: 'CHOICES', title: title('Days'), help: {}, options }),
  plainField({ key: 'track', kind: 'TRACK', title: title('Track'), help: {} }),
  plainField({ key: 'portfolio', kind: 'FILE', title: title('Portfolio'), help: {} }),
  plainField({ key: 'photos', kind: 'CONSENT', title: title('Photos'), help: {} }),
];
const form = { fields, tracks: [{ key: 't1', title: title('Water') }], challenges: [], files: new Map([['f1', 'plan.pdf']]) };

const nobody: ListedPerson = {
  ...{ email: 'ana@example.org', displayName: 'Ana', locale: 'de', city: null, timeZone: null, sector: null },
  ...{ skills: [], languages: [], offers: '', seeks: '', roles: [], teamName: null, application: null, joinedAt: null },
  answers: new Map(),
};

test.prop([
  fc.constantFrom(...LOCALES),
  fc.record({
    locale: fc.constantFrom(...LOCALES),
    sector: fc.option(fc.constantFrom(...SECTORS)),
    languages: fc.uniqueArray(fc.constantFrom(...SPOKEN_LANGUAGES), { maxLength: 5 }),
    skills: fc.uniqueArray(fc.constantFrom(...SKILLS), { maxLength: 5 }),
    displayName: fc.constantFrom('=1+1', '@ana', 'Ana-Lena Grünwald', '-'),
    meal: fc.constantFrom('a', 'b'),
    days: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
  }),
])('a list that was exported in any language is read as what it was', (language, { meal, days, ...told }) => {
  const answers = new Map([
    ['meal', meal],
    ['days', days.join('\n')],
    ['track', 't1'],
    ['portfolio', 'f1\nwithdrawn'],
    ['photos', '1'],
  ]);
  const { columns, rows } = peopleTable([{ ...nobody, ...told, roles: ROLES, joinedAt: instant(0), answers }], form, language);
  expect(rows[0]).toContain('plan.pdf');
  const header = columns.map((column) => column.title);
  const table = { header, rows: rows.map((row, line) => ({ line, cells: row.map((cell) => inertText(String(cell ?? ''))) })) };
  expect(presetOf(header)).toBe('OWN');
  expect(readPeople(table, suggestMapping(header, fields, 'OWN'), form)[0]).toMatchObject({
    fault: null,
    enrolment: {
      email: 'ana@example.org',
      displayName: told.displayName,
      language: told.locale,
      sector: told.sector,
      languages: told.languages,
      skills: told.skills,
      answers: [
        { key: 'meal', text: meal },
        { key: 'days', text: days.join('\n') },
        { key: 'track', text: 't1' },
      ],
    },
  });
});

test('answers are in words, a consent is no column, and where nobody is there is the header alone', () => {
  const answers = new Map([
    ['meal', 'b'],
    ['portfolio', 'f1\nwithdrawn'],
    ['photos', '1'],
  ]);
  const { columns, rows } = peopleTable([{ ...nobody, roles: ['JUROR', 'MENTOR'], application: 'WAITLISTED', answers }], form, 'de');
  const row = Object.fromEntries(columns.map((column, index) => [column.title, rows[0]?.[index]]));
  expect(row).toMatchObject({
    Rollen: 'Jury, Mentoring',
    Anmeldung: 'Warteliste',
    'Meal bitte': 'Option b, really bitte',
    'Days bitte': '',
  });
  expect(Object.keys(row)).not.toContain('Photos bitte');
  expect(peopleTable([], form, 'en').rows).toEqual([]);
});
