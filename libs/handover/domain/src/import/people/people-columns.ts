import { ONLY_BY_PERSON, type FormField } from '@jamboree/event-domain';
import { LOCALES } from '@jamboree/kernel';
import { columnName } from '../import-record.js';
import { PEOPLE_TITLES } from '../../export/people-titles.js';

/** What a column of a list of people may tell; two columns for the name are joined, as first and last name are. */
export const PERSON_PARTS = [
  'email',
  'name',
  'lastName',
  'language',
  'city',
  'timeZone',
  'sector',
  'skills',
  'languages',
  'offers',
  'seeks',
] as const;
export type PersonPart = (typeof PERSON_PARTS)[number];

/** A part of the person, or a field of the registration form. */
export type ColumnTarget = PersonPart | `field:${string}`;

/** What each column of the file is for, by its normalised name; columns that are left out are not read. */
export type ColumnMapping = ReadonlyMap<string, ColumnTarget>;

export const PEOPLE_PRESETS = ['OWN', 'DEVPOST', 'GENERIC'] as const;
export type PeoplePreset = (typeof PEOPLE_PRESETS)[number];

type Headers = Readonly<Partial<Record<PersonPart, readonly string[]>>>;

/** Headers that lists use, in three languages. */
const GENERIC: Headers = {
  email: [
    'email',
    'e mail',
    'mail',
    'email address',
    'e mail address',
    'mail address',
    'e mail adresse',
    'mailadresse',
    'surel',
    'alamat surel',
  ],
  name: [
    'name',
    'full name',
    'display name',
    'first name',
    'given name',
    'vorname',
    'nama',
    'nama lengkap',
    'nama depan',
    'vollständiger name',
  ],
  lastName: ['last name', 'family name', 'surname', 'nachname', 'familienname', 'nama belakang', 'nama keluarga'],
  language: ['language', 'preferred language', 'sprache', 'bahasa', 'locale'],
  city: ['city', 'town', 'stadt', 'ort', 'kota'],
  timeZone: ['time zone', 'timezone', 'zeitzone', 'zona waktu'],
  sector: ['sector', 'sektor', 'bereich', 'occupation', 'bidang'],
  skills: ['skills', 'fähigkeiten', 'kenntnisse', 'keahlian'],
  languages: ['languages', 'spoken languages', 'sprachen', 'gesprochene sprachen', 'bahasa yang dikuasai'],
  offers: ['offers', 'i offer', 'bietet', 'ich biete', 'menawarkan'],
  seeks: ['seeks', 'i seek', 'looking for', 'sucht', 'ich suche', 'mencari'],
};

/** As Devpost heads its export of registrants. */
const DEVPOST: Headers = {
  email: ['email'],
  name: ['first name'],
  lastName: ['last name'],
  city: ['city'],
  timeZone: ['time zone', 'timezone'],
  sector: ['occupation'],
  skills: ['skills', 'specialty'],
};

const OWN: Headers = Object.fromEntries(
  PERSON_PARTS.flatMap((part) => (part === 'lastName' ? [] : [[part, [part, ...LOCALES.map((locale) => PEOPLE_TITLES[locale][part])]]])),
);

const HEADERS: Readonly<Record<PeoplePreset, Headers>> = { OWN, DEVPOST, GENERIC };

/** Whose list it looks like: Devpost's and our own have headers that others lack. */
export function presetOf(header: readonly string[]): PeoplePreset {
  const names = new Set(header.map(columnName));
  if (names.has('first name') && (names.has('screen name') || names.has('username') || names.has('registered at'))) return 'DEVPOST';
  const own = LOCALES.some((locale) =>
    [PEOPLE_TITLES[locale].roles, PEOPLE_TITLES[locale].joinedAt].every((title) => names.has(columnName(title))),
  );
  return own ? 'OWN' : 'GENERIC';
}

/** By their headers, never by their place: first what the preset knows, then questions of the form by their own words. What only the person answers is never offered. */
export function suggestMapping(header: readonly string[], fields: readonly FormField[], preset: PeoplePreset): ColumnMapping {
  const parts = new Map(
    PERSON_PARTS.flatMap((part) => (HEADERS[preset][part] ?? []).map((name): [string, ColumnTarget] => [columnName(name), part])),
  );
  const questions = new Map(
    fields.flatMap(({ key, kind, title }): [string, ColumnTarget][] =>
      ONLY_BY_PERSON.has(kind) ? [] : [key, ...Object.values(title)].map((name) => [columnName(name), `field:${key}`]),
    ),
  );
  const taken = new Set<ColumnTarget>();
  return new Map(
    [...new Set(header.map(columnName))].flatMap((name): [string, ColumnTarget][] => {
      const target = parts.get(name) ?? questions.get(name);
      if (name === '' || target === undefined || taken.has(target)) return [];
      taken.add(target);
      return [[name, target]];
    }),
  );
}
