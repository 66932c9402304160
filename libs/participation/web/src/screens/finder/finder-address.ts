import { SPOKEN_LANGUAGES, TEAM_ROLES, type TeamRole } from '@jamboree/identity-domain';

export type FinderSide = 'teams' | 'people';

/** What the finder shows, as its address says it: `?show=people&role=DESIGNER&city=Berlin`. */
export interface FinderView {
  /** Null: whatever serves the reader best. */
  readonly side: FinderSide | null;
  readonly role: TeamRole | null;
  readonly skill: string;
  readonly language: string;
  readonly city: string;
  readonly pages: number;
}

const MAX_PAGES = 20;

/** Reads the address; values that make no sense count as not said. */
export function readFinderView(search: Readonly<Record<string, string | undefined>>): FinderView {
  const pages = Number(search['pages']);
  const { show } = search;
  return {
    side: show === 'teams' || show === 'people' ? show : null,
    role: TEAM_ROLES.find((role) => role === search['role']) ?? null,
    skill: search['skill'] ?? '',
    language: SPOKEN_LANGUAGES.find((language) => language === search['language']) ?? '',
    city: search['city'] ?? '',
    pages: Number.isInteger(pages) && pages >= 1 ? Math.min(pages, MAX_PAGES) : 1,
  };
}

/** Writes the address of a view under `base`; what is the default is left out. */
export function finderAddress(base: string, { side, role, skill, language, city, pages }: FinderView): string {
  const query = new URLSearchParams();
  const set = (name: string, value: string | null) => value !== null && value !== '' && query.set(name, value);
  set('show', side);
  set('role', role);
  set('skill', skill);
  set('language', language);
  set('city', city);
  if (pages > 1) query.set('pages', String(pages));
  return query.size === 0 ? base : `${base}?${query.toString()}`;
}

export function isNarrowed({ role, skill, language, city }: FinderView): boolean {
  return role !== null || skill !== '' || language !== '' || city !== '';
}
