import type { Instant, Sector, UserId } from '@jamboree/kernel';
import type { DayPart } from './available-hours.js';
import type { SpokenLanguage } from './spoken-languages.js';
import type { TeamRole } from './team-roles.js';

/** What somebody brings or looks for: roles by name, the rest in a few words. */
export interface RoleWishes {
  readonly roles: readonly TeamRole[];
  readonly text: string;
}

/** What a person tells about themselves so that others can find them; name and city belong to the account. */
export interface ProfileContent {
  /** Keys of `SKILLS`, or words of one's own. */
  readonly skills: readonly string[];
  readonly languages: readonly SpokenLanguage[];
  readonly sector: Sector | null;
  readonly offers: RoleWishes;
  readonly seeks: RoleWishes;
  readonly about: string;
  /** By the clock of the account's time zone. */
  readonly hours: readonly DayPart[];
}

/** What a person decides about one by one. */
export const PROFILE_PARTS = [
  'skills',
  'languages',
  'sector',
  'offers',
  'seeks',
  'about',
  'hours',
] as const satisfies readonly (keyof ProfileContent)[];
export type ProfilePart = (typeof PROFILE_PARTS)[number];

/** Who reads a part: nobody else, people of events one takes part in, or everybody. */
export const VISIBILITIES = ['PRIVATE', 'EVENT', 'PUBLIC'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export interface PersonProfile extends ProfileContent {
  readonly userId: UserId;
  /** What the person has decided; a part that is missing follows `finderSince`. */
  readonly visibility: Readonly<Partial<Record<ProfilePart, Visibility>>>;
  /** Since when the person wants to be found by people who look for a team; null for as long as they have not said so. */
  readonly finderSince: Instant | null;
  readonly version: number;
}

export const EMPTY_CONTENT: ProfileContent = {
  skills: [],
  languages: [],
  sector: null,
  offers: { roles: [], text: '' },
  seeks: { roles: [], text: '' },
  about: '',
  hours: [],
};

/** What is known of somebody who has told nothing yet: nothing, and nobody may see it. */
export function emptyProfile(userId: UserId): PersonProfile {
  return { ...EMPTY_CONTENT, userId, visibility: {}, finderSince: null, version: 0 };
}

/** Nothing is shown that was not decided; who wants to be found shows to people of their events what they did not keep back. */
export function visibilityOf(
  { visibility, finderSince }: Pick<PersonProfile, 'visibility' | 'finderSince'>,
  part: ProfilePart,
): Visibility {
  return visibility[part] ?? (finderSince === null ? 'PRIVATE' : 'EVENT');
}

/** How a reader stands to the person: the same one, somebody of an event both take part in, or anybody. */
export type ProfileReader = 'SELF' | 'EVENT' | 'PUBLIC';

/** A profile as one reader sees it: what may not be seen is as empty as what was never told. */
export interface VisibleProfile extends ProfileContent {
  readonly userId: UserId;
}

/** The one place that decides what of a profile leaves: every list, page, filter and reason reads its answer. */
export function visibleProfile(profile: PersonProfile, reader: ProfileReader): VisibleProfile {
  const shown = (part: ProfilePart) => {
    const visibility = visibilityOf(profile, part);
    return reader === 'SELF' || visibility === 'PUBLIC' || (visibility === 'EVENT' && reader === 'EVENT');
  };
  const part = <Part extends ProfilePart>(name: Part): ProfileContent[Part] => (shown(name) ? profile[name] : EMPTY_CONTENT[name]);
  return {
    userId: profile.userId,
    skills: part('skills'),
    languages: part('languages'),
    sector: part('sector'),
    offers: part('offers'),
    seeks: part('seeks'),
    about: part('about'),
    hours: part('hours'),
  };
}

/** Whether there is anything to see at all; a page about nobody is none. */
export function isEmptyContent(content: ProfileContent): boolean {
  const { skills, languages, sector, offers, seeks, about, hours } = content;
  const lists = [skills, languages, offers.roles, seeks.roles, hours];
  return lists.every(({ length }) => length === 0) && sector === null && [offers.text, seeks.text, about].every((text) => text === '');
}
