import { err, ok, SECTORS, type InputIssue, type Instant, type InvalidInput, type Result } from '@jamboree/kernel';
import { DAY_PARTS } from './available-hours.js';
import {
  PROFILE_PARTS,
  VISIBILITIES,
  type PersonProfile,
  type ProfileContent,
  type ProfilePart,
  type RoleWishes,
  type Visibility,
} from './person-profile.js';
import { lengthOf, tidyLine, tidyParagraphs } from './plain-text.js';
import { skillKey } from './skills.js';
import { SPOKEN_LANGUAGES } from './spoken-languages.js';
import { TEAM_ROLES } from './team-roles.js';

/** Longest lists and texts, in entries and characters. */
export const PROFILE_LIMITS = { skills: 20, skill: 40, languages: 12, roles: TEAM_ROLES.length, wish: 200, about: 600 } as const;

/** A profile as it came in: nothing in it has been checked. */
export interface PersonProfileInput {
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  readonly sector: string | null;
  readonly offers: { readonly roles: readonly string[]; readonly text: string };
  readonly seeks: { readonly roles: readonly string[]; readonly text: string };
  readonly about: string;
  readonly hours: readonly string[];
  /** Parts that the person has decided about. */
  readonly visibility: readonly { readonly part: string; readonly visibility: string }[];
  /** Whether the person wants to be found by people who look for a team. */
  readonly inFinder: boolean;
}

type PersonProfileEdit = Omit<PersonProfile, 'userId' | 'version'>;

/** Somebody (oneself, in another tab) changed the profile meanwhile; nothing was saved and both can be shown. */
export interface PersonProfileConflict {
  readonly code: 'VersionConflict';
  readonly currentVersion: number;
  readonly theirs: PersonProfileEdit;
}

/** Decides on an edit of what one tells about oneself. Every issue is named at once. */
export function decidePersonProfile(
  profile: PersonProfile,
  input: PersonProfileInput,
  expectedVersion: number,
  now: Instant,
): Result<PersonProfile, InvalidInput | PersonProfileConflict> {
  const issues = issuesOf(input);
  if (issues.length > 0) return err({ code: 'InvalidInput', issues });
  const { userId, version, ...theirs } = profile;
  if (version !== expectedVersion) return err({ code: 'VersionConflict', currentVersion: version, theirs });
  // Consent counts from when it was given: saving something else does not renew it.
  const finderSince = input.inFinder ? (profile.finderSince ?? now) : null;
  return ok({ ...contentOf(input), visibility: decided(input), finderSince, userId, version: version + 1 });
}

/** Says yes to being found, and changes nothing else. */
export function consentToFinder(profile: PersonProfile, now: Instant): PersonProfile {
  return profile.finderSince === null ? { ...profile, finderSince: now, version: profile.version + 1 } : profile;
}

/** As it is kept: tidy, each once, in the order of its list. */
export function contentOf(input: Omit<PersonProfileInput, 'visibility' | 'inFinder'>): ProfileContent {
  return {
    skills: distinctSkills(input.skills),
    languages: SPOKEN_LANGUAGES.filter((language) => input.languages.includes(language)),
    sector: SECTORS.find((sector) => sector === input.sector) ?? null,
    offers: wishesOf(input.offers),
    seeks: wishesOf(input.seeks),
    about: tidyParagraphs(input.about),
    hours: DAY_PARTS.filter((part) => input.hours.includes(part)),
  };
}

function wishesOf({ roles, text }: PersonProfileInput['offers']): RoleWishes {
  return { roles: TEAM_ROLES.filter((role) => roles.includes(role)), text: tidyLine(text) };
}

/** In the person's order, each once however it is written. */
function distinctSkills(skills: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const skill of skills.map(tidyLine)) if (skill !== '' && !byKey.has(skillKey(skill))) byKey.set(skillKey(skill), skill);
  return [...byKey.values()];
}

function decided({ visibility }: PersonProfileInput): PersonProfile['visibility'] {
  const one = (part: ProfilePart): Visibility | undefined =>
    VISIBILITIES.find((known) => visibility.some((decision) => decision.part === part && decision.visibility === known));
  return Object.fromEntries(PROFILE_PARTS.map((part) => [part, one(part)] as const).filter(([, known]) => known !== undefined));
}

function issuesOf(input: PersonProfileInput): InputIssue[] {
  const tooLong = (field: string, got: number, max: number): InputIssue[] =>
    got > max ? [{ field, rule: 'tooLong', figures: { max, got } }] : [];
  const unknown = (field: string, values: readonly string[], known: readonly string[]): InputIssue[] =>
    values.every((value) => known.includes(value)) ? [] : [{ field, rule: 'unknown' }];
  const longest = Math.max(0, ...input.skills.map((skill) => lengthOf(tidyLine(skill))));
  return [
    ...tooLong('skills', input.skills.length, PROFILE_LIMITS.skills),
    ...tooLong('skills.text', longest, PROFILE_LIMITS.skill),
    ...tooLong('languages', input.languages.length, PROFILE_LIMITS.languages),
    ...unknown('languages', input.languages, SPOKEN_LANGUAGES),
    ...unknown('sector', input.sector === null ? [] : [input.sector], SECTORS),
    ...unknown('offers', input.offers.roles, TEAM_ROLES),
    ...tooLong('offers.text', lengthOf(tidyLine(input.offers.text)), PROFILE_LIMITS.wish),
    ...unknown('seeks', input.seeks.roles, TEAM_ROLES),
    ...tooLong('seeks.text', lengthOf(tidyLine(input.seeks.text)), PROFILE_LIMITS.wish),
    ...tooLong('about', lengthOf(tidyParagraphs(input.about)), PROFILE_LIMITS.about),
    ...unknown('hours', input.hours, DAY_PARTS),
  ];
}
