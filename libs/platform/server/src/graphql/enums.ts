import { LOCALES, type Locale, type Role } from '@jamboree/kernel';
import { registerEnumType } from '@nestjs/graphql';

/** A closed list of values as an enum of the API. Each value says what it means; none of the domain's can be left out. */
export function describedEnum<Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
): { readonly [V in Value]: V } {
  const keys = Object.keys(values) as Value[]; // the type of `values` names them all
  const names = Object.fromEntries(keys.map((key) => [key, key])) as { readonly [V in Value]: V }; // one entry per value
  registerEnumType(names, {
    name,
    description,
    valuesMap: Object.fromEntries(keys.map((key) => [key, { description: values[key] }])) as Record<Value, { description: string }>, // as above
  });
  return names;
}

export const RoleEnum = describedEnum<Role>('Role', 'What a person can be in one event.', {
  PARTICIPANT: 'Takes part, alone or in a team.',
  FACILITATOR: 'Runs a table of a jam.',
  MENTOR: 'Advises teams.',
  JUROR: 'Scores what is assigned to them.',
  CHIEF_JUROR: 'Leads the jury: assigns who scores what, and scores where also a juror.',
  ORGANISER: 'Runs the event.',
  OFFICIAL: 'Takes the shortlist into a city’s programmes.',
  OBSERVER: 'Reads along.',
});

const UPPER = { en: 'EN', de: 'DE', id: 'ID' } as const satisfies Record<Locale, string>;

/** GraphQL names of the languages (`EN`), with the languages' own codes (`en`) as values. */
export const LocaleEnum = Object.fromEntries(LOCALES.map((locale) => [UPPER[locale], locale])) as {
  readonly EN: 'en';
  readonly DE: 'de';
  readonly ID: 'id';
}; // built from UPPER
registerEnumType(LocaleEnum, {
  name: 'Locale',
  description: 'A language of the interface.',
  valuesMap: { EN: { description: 'English.' }, DE: { description: 'German.' }, ID: { description: 'Indonesian.' } },
});
