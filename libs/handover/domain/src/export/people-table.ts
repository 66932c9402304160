import { entriesOf, listText, type ApplicationState, type AnswerTexts, type FormField } from '@jamboree/event-domain';
import type { SpokenLanguage } from '@jamboree/identity-domain';
import { inLocale, toIso, type Instant, type Locale, type Role, type Sector } from '@jamboree/kernel';
import type { AnswerChoices, Choice } from '../import/people/answer-values.js';
import { PEOPLE_COLUMNS, PEOPLE_TITLES, type PeopleColumn } from './people-titles.js';
import { PEOPLE_WORDS } from './people-words.js';
import type { Column, Table } from './shortlist-table.js';

/** Somebody of an event as its organisers may see them. */
export interface ListedPerson {
  readonly email: string;
  readonly displayName: string;
  readonly locale: Locale;
  readonly city: string | null;
  readonly timeZone: string | null;
  readonly sector: Sector | null;
  readonly skills: readonly string[];
  readonly languages: readonly SpokenLanguage[];
  readonly offers: string;
  readonly seeks: string;
  readonly roles: readonly Role[];
  readonly teamName: string | null;
  /** Null for whoever has not applied. */
  readonly application: ApplicationState | null;
  /** The oldest role; null for whoever has none yet. */
  readonly joinedAt: Instant | null;
  readonly answers: AnswerTexts;
}

/** The questions that become columns. Consents are none: a copy of one would outlive its withdrawal. */
export interface ListedForm extends AnswerChoices {
  readonly fields: readonly FormField[];
  /** Names of files by their ids. */
  readonly files: ReadonlyMap<string, string>;
}

/** The people of an event as a table that the import reads: one row each, one column per question, answers in words. */
export function peopleTable(people: readonly ListedPerson[], form: ListedForm, locale: Locale): Table {
  const questions = form.fields.filter(({ kind }) => kind !== 'CONSENT');
  const text = (key: string, title: string): Column => ({ key, title, kind: 'TEXT' });
  return {
    columns: [
      ...PEOPLE_COLUMNS.map((key) => text(key, PEOPLE_TITLES[locale][key])),
      ...questions.map(({ key, title }) => text(`question:${key}`, inLocale(title, locale))),
    ],
    rows: people.map((person) => {
      const cells = cellsOf(person, locale);
      return [
        ...PEOPLE_COLUMNS.map((column) => cells[column]),
        ...questions.map((field) => answerInWords(field, person.answers.get(field.key) ?? '', form, locale)),
      ];
    }),
  };
}

function cellsOf(person: ListedPerson, locale: Locale): Readonly<Record<PeopleColumn, string | null>> {
  const { email, displayName, city, timeZone, sector, skills, languages, offers, seeks, roles, teamName, application, joinedAt } = person;
  const words = PEOPLE_WORDS[locale];
  const languageNames = new Intl.DisplayNames(locale, { type: 'language' });
  return {
    email,
    name: displayName,
    language: person.locale,
    city,
    timeZone,
    sector: sector === null ? null : words.sectors[sector],
    skills: skills.join('\n'),
    languages: languages.map((tag) => languageNames.of(tag) ?? tag).join(', '),
    offers,
    seeks,
    roles: roles.map((role) => words.roles[role]).join(', '),
    team: teamName,
    state: application === null ? null : words.states[application],
    joinedAt: joinedAt === null ? null : toIso(joinedAt),
  };
}

/** What was chosen by its title, a file by its name, everything else as it was written. */
function answerInWords({ kind, options }: FormField, text: string, { tracks, challenges, files }: ListedForm, locale: Locale): string {
  const titleIn = (choices: readonly Choice[], key: string) => {
    const choice = choices.find((one) => one.key === key);
    return choice === undefined ? key : inLocale(choice.title, locale);
  };
  if (kind === 'CHOICE') return titleIn(options, text);
  if (kind === 'CHOICES') return listText(entriesOf(text).map((key) => titleIn(options, key)));
  if (kind === 'FILE') return listText(entriesOf(text).flatMap((id) => files.get(id) ?? []));
  if (kind === 'TRACK') return titleIn(tracks, text);
  return kind === 'CHALLENGE' ? titleIn(challenges, text) : text;
}
