import {
  DAY_PARTS,
  EMPTY_CONTENT,
  PROFILE_PARTS,
  SPOKEN_LANGUAGES,
  TEAM_ROLES,
  VISIBILITIES,
  type PersonProfile,
  type ProfileContent,
  type ProfilePart,
  type RoleWishes,
  type Visibility,
} from '@jamboree/identity-domain';
import { SECTORS } from '@jamboree/kernel';
import type { MyProfilePartsFragment, SaveMyProfileInput } from '../../gql/graphql.js';

/** The profile as it is being edited: with what the person has decided about who reads it. */
export interface ProfileDraft extends ProfileContent, Pick<PersonProfile, 'visibility'> {
  readonly inFinder: boolean;
}

export function draftOf({ content, visibility, inFinder }: MyProfilePartsFragment): ProfileDraft {
  const decided = visibility.filter((one) => one.decided).map((one) => [partOf(one.part), one.visibility] as const);
  const languages = SPOKEN_LANGUAGES.filter((language) => content.languages.includes(language));
  return { ...contentOf({ ...content, languages }), visibility: Object.fromEntries(decided), inFinder };
}

/** What another tab has saved, as the server sends it with a conflict. */
export function draftFromJson(theirs: unknown): ProfileDraft {
  const found = isRecord(theirs) ? theirs : {};
  const strings = (value: unknown) => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const wishes = (value: unknown): RoleWishes => {
    const { roles, text: words } = isRecord(value) ? value : {};
    return { roles: TEAM_ROLES.filter((role) => strings(roles).includes(role)), text: text(words) };
  };
  const decided = isRecord(found['visibility']) ? found['visibility'] : {};
  return {
    skills: strings(found['skills']),
    languages: SPOKEN_LANGUAGES.filter((language) => strings(found['languages']).includes(language)),
    sector: SECTORS.find((sector) => sector === found['sector']) ?? null,
    offers: wishes(found['offers']),
    seeks: wishes(found['seeks']),
    about: text(found['about']),
    hours: DAY_PARTS.filter((part) => strings(found['hours']).includes(part)),
    visibility: Object.fromEntries(
      PROFILE_PARTS.flatMap((part) => VISIBILITIES.filter((one) => one === decided[part]).map((one) => [part, one] as const)),
    ),
    inFinder: typeof found['finderSince'] === 'number',
  };
}

export function inputOf(draft: ProfileDraft, expectedVersion: number): Omit<SaveMyProfileInput, 'clientMutationId'> {
  const visibility = PROFILE_PARTS.flatMap((part) => {
    const decided = draft.visibility[part];
    return decided === undefined ? [] : [{ part: wireName(part), visibility: decided }];
  });
  return { ...contentOf(draft), visibility, inFinder: draft.inFinder, expectedVersion };
}

/** Who reads a part while it is being edited: the domain's own rule. */
export function shownTo({ visibility, inFinder }: ProfileDraft, part: ProfilePart): Visibility {
  return visibility[part] ?? (inFinder ? 'EVENT' : 'PRIVATE');
}

function contentOf({ skills, languages, sector, offers, seeks, about, hours }: ProfileContent): ProfileContent {
  const wishes = ({ roles, text }: RoleWishes): RoleWishes => ({ roles, text });
  return { ...EMPTY_CONTENT, skills, languages, sector, offers: wishes(offers), seeks: wishes(seeks), about, hours };
}

type WireName = Uppercase<ProfilePart>;

function wireName(part: ProfilePart): WireName {
  return part.toUpperCase() as WireName; // what Uppercase says
}

function partOf(name: WireName): ProfilePart {
  return name.toLowerCase() as ProfilePart; // the other way round
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
