import {
  isEmptyContent,
  sharedWeek,
  weekOf,
  type SpokenLanguage,
  type TeamRole,
  type VisibleProfile,
  type Week,
} from '@jamboree/identity-domain';
import type { ChallengeId, Instant, Sector } from '@jamboree/kernel';

/** A person or a team as the other side of a match sees them: made of nothing but what that reader may see. */
export interface Party {
  readonly offers: readonly TeamRole[];
  readonly seeks: readonly TeamRole[];
  readonly challengeIds: readonly ChallengeId[];
  readonly cities: readonly string[];
  readonly sectors: readonly Sector[];
  /** What the party works in: of a team, what everybody in it speaks who has said so. */
  readonly languages: readonly SpokenLanguage[];
  /** When everybody in it has time who has said so; null when nobody has. */
  readonly week: Week | null;
}

/** Somebody, as far as the reader may see them. */
export interface SeenPerson {
  readonly profile: VisibleProfile;
  readonly city: string | null;
  readonly timeZone: string;
}

export function partyOfPerson({ profile, city, timeZone }: SeenPerson, challengeIds: readonly ChallengeId[], at: Instant): Party {
  return {
    offers: profile.offers.roles,
    seeks: profile.seeks.roles,
    challengeIds,
    cities: city === null ? [] : [city],
    sectors: profile.sector === null ? [] : [profile.sector],
    languages: profile.languages,
    week: profile.hours.length === 0 ? null : weekOf(profile.hours, timeZone, at),
  };
}

/** Several as one: what any of them brings, seeks and would like, and what all of them have in common. */
export function together(parties: readonly Party[]): Party {
  return {
    offers: distinct(parties.flatMap(({ offers }) => offers)),
    seeks: distinct(parties.flatMap(({ seeks }) => seeks)),
    challengeIds: distinct(parties.flatMap(({ challengeIds }) => challengeIds)),
    cities: distinct(parties.flatMap(({ cities }) => cities)),
    sectors: distinct(parties.flatMap(({ sectors }) => sectors)),
    languages: common(parties.map(({ languages }) => languages).filter(({ length }) => length > 0)),
    week: parties.map(({ week }) => week).reduce(both, null),
  };
}

/** What a team says of itself, and what its people bring. */
export function partyOfTeam(
  people: readonly SeenPerson[],
  wants: { readonly seeks: readonly TeamRole[]; readonly challengeIds: readonly ChallengeId[] },
  at: Instant,
): Party {
  const parties = people.filter(({ profile, city }) => city !== null || !isEmptyContent(profile)).map((one) => partyOfPerson(one, [], at));
  return { ...together(parties), ...wants };
}

function both(one: Week | null, other: Week | null): Week | null {
  if (one === null || other === null) return one ?? other;
  return sharedWeek(one, other);
}

export function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** What all lists hold, in the order of the first. */
export function common<T>(lists: readonly (readonly T[])[]): T[] {
  const [first = [], ...others] = lists;
  return first.filter((value) => others.every((list) => list.includes(value)));
}
