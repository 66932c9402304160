import { err, ok, type InvalidInput, type Instant, type Result, type Sector } from '@jamboree/kernel';
import { PROFILE_PARTS, type PersonProfile, type ProfileContent, type ProfilePart } from './person-profile.js';
import { parseCity } from './person-name.js';
import type { Person } from './person.js';
import { contentOf, decidePersonProfile, type PersonProfileInput } from './save-person-profile.decision.js';
import { SPOKEN_LANGUAGES } from './spoken-languages.js';

/** What somebody has told elsewhere of what a profile knows. What is left out or empty was not told: it takes nothing away. */
export interface Told {
  readonly city?: string | null;
  readonly sector?: Sector | null;
  readonly skills?: readonly string[];
  /** Only some languages may have been asked about: what was not asked stays. */
  readonly languages?: { readonly asked: readonly string[]; readonly spoken: readonly string[] };
  readonly offers?: string;
  readonly seeks?: string;
  readonly about?: string;
}

/** What can be kept: the city belongs to the account and stands beside the name. */
export type KeptPart = 'city' | ProfilePart;

/** What keeping it would change, in the order of a profile; nothing where it says the same already. */
export function newlyTold(city: string | null, content: ProfileContent, told: Told): KeptPart[] {
  const next = contentOf(withTold(content, told));
  const same = (part: ProfilePart) => JSON.stringify(next[part]) === JSON.stringify(content[part]);
  return [...(cityAfter(city, told) === city ? [] : ['city' as const]), ...PROFILE_PARTS.filter((part) => !same(part))];
}

export interface KeptInProfile {
  readonly person: Person;
  readonly profile: PersonProfile;
  readonly parts: readonly KeptPart[];
}

/** Keeps what is new. Who may read what stays as it was decided, and so does whether the person wants to be found. */
export function decideKeeping(person: Person, profile: PersonProfile, told: Told, now: Instant): Result<KeptInProfile, InvalidInput> {
  const parts = newlyTold(person.city, profile, told);
  const decisions = PROFILE_PARTS.flatMap((part) => {
    const visibility = profile.visibility[part];
    return visibility === undefined ? [] : [{ part, visibility }];
  });
  const input = { ...withTold(profile, told), visibility: decisions, inFinder: profile.finderSince !== null };
  const decided = decidePersonProfile(profile, input, profile.version, now);
  if (!decided.ok && decided.error.code === 'InvalidInput') return err(decided.error);
  const city = cityAfter(person.city, told);
  return ok({
    person: parts.includes('city') ? { ...person, city, version: person.version + 1 } : person,
    profile: decided.ok && parts.some((part) => part !== 'city') ? decided.value : profile,
    parts,
  });
}

function cityAfter(city: string | null, told: Told): string | null {
  const read = parseCity(told.city);
  return read.ok ? (read.value ?? city) : city;
}

function withTold(content: ProfileContent, told: Told): Omit<PersonProfileInput, 'visibility' | 'inFinder'> {
  const { languages } = told;
  const text = (before: string, said = '') => (said.trim() === '' ? before : said);
  const known: readonly string[] = SPOKEN_LANGUAGES;
  return {
    ...content,
    skills: told.skills === undefined || told.skills.length === 0 ? content.skills : told.skills,
    languages:
      languages === undefined || languages.spoken.length === 0
        ? content.languages
        : [...content.languages.filter((one) => !languages.asked.includes(one)), ...languages.spoken.filter((one) => known.includes(one))],
    sector: told.sector ?? content.sector,
    offers: { ...content.offers, text: text(content.offers.text, told.offers) },
    seeks: { ...content.seeks, text: text(content.seeks.text, told.seeks) },
    about: text(content.about, told.about),
  };
}
