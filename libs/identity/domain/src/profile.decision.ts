import { err, isLocale, ok, type InputIssue, type InputRule, type InvalidInput, type Locale, type Result } from '@jamboree/kernel';
import type { Person } from './person.js';
import { MAX_NAME_LENGTH, parseCity, parseDisplayName } from './person-name.js';
import { isTimeZone } from './time-zone.js';

/** The part of a person that the person edits. */
export type Profile = Pick<Person, 'displayName' | 'locale' | 'timeZone' | 'city'>;

/** A profile as it came in: nothing in it has been checked. */
export interface ProfileInput {
  readonly displayName: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly city: string | null;
}

/** Somebody (oneself, in another tab) changed the profile meanwhile; nothing was saved and both texts can be shown. */
export interface ProfileConflict {
  readonly code: 'VersionConflict';
  readonly currentVersion: number;
  readonly theirs: Profile;
}

export function profileOf(person: Person): Profile {
  return { displayName: person.displayName, locale: person.locale, timeZone: person.timeZone, city: person.city };
}

/** Decides on an edit of one's own profile. Every issue is named at once, not one per attempt. */
export function decideProfileUpdate(
  person: Person,
  input: ProfileInput,
  expectedVersion: number,
): Result<Person, InvalidInput | ProfileConflict> {
  const read = readProfile(input);
  if (!read.ok) return read;
  if (person.version !== expectedVersion) {
    return err({ code: 'VersionConflict', currentVersion: person.version, theirs: profileOf(person) });
  }
  return ok({ ...person, ...read.value, version: person.version + 1 });
}

function readProfile(input: ProfileInput): Result<Profile, InvalidInput> {
  const displayName = parseDisplayName(input.displayName);
  const city = parseCity(input.city);
  const locale = readLocale(input.locale);
  const timeZone = readTimeZone(input.timeZone);
  if (displayName.ok && city.ok && locale.ok && timeZone.ok) {
    return ok({ displayName: displayName.value, locale: locale.value, timeZone: timeZone.value, city: city.value });
  }
  const results = { displayName, locale, timeZone, city };
  return err({
    code: 'InvalidInput',
    issues: Object.entries(results).flatMap(([field, result]) => (result.ok ? [] : [issue(field, result.error)])),
  });
}

function readLocale(text: string): Result<Locale, InputRule> {
  return isLocale(text) ? ok(text) : err('unknown');
}

function readTimeZone(text: string): Result<string, InputRule> {
  return isTimeZone(text) ? ok(text) : err('unknown');
}

function issue(field: string, rule: InputRule): InputIssue {
  return rule === 'tooLong' ? { field, rule, figures: { max: MAX_NAME_LENGTH } } : { field, rule };
}
