import { LOCALES, ROLES, type Locale } from '@jamboree/kernel';
import { registerEnumType } from '@nestjs/graphql';

/** Turns a closed list of values into the object that `registerEnumType` wants: names as values. */
export function enumOf<Value extends string>(values: readonly Value[]): { readonly [V in Value]: V } {
  return Object.fromEntries(values.map((value) => [value, value])) as { readonly [V in Value]: V }; // one entry per value
}

export const RoleEnum = enumOf(ROLES);
registerEnumType(RoleEnum, { name: 'Role', description: 'What a person can be in one event.' });

const UPPER = { en: 'EN', de: 'DE', id: 'ID' } as const satisfies Record<Locale, string>;

/** GraphQL names of the languages (`EN`), with the languages' own codes (`en`) as values. */
export const LocaleEnum = Object.fromEntries(LOCALES.map((locale) => [UPPER[locale], locale])) as {
  readonly EN: 'en';
  readonly DE: 'de';
  readonly ID: 'id';
}; // built from UPPER
registerEnumType(LocaleEnum, { name: 'Locale', description: 'A language of the interface.' });
