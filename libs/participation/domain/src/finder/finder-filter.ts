import { skillKey, type TeamRole, type VisibleProfile } from '@jamboree/identity-domain';

/** What a list is narrowed to; null and '' for anything. */
export interface FinderFilter {
  readonly skill: string | null;
  readonly language: string | null;
  readonly city: string | null;
  readonly role: TeamRole | null;
}

/** Asks only what the reader may see, so that narrowing a list tells nothing that the list itself does not. */
export function personFits(filter: FinderFilter, person: { readonly profile: VisibleProfile; readonly city: string | null }): boolean {
  const { profile, city } = person;
  return (
    (blank(filter.skill) || profile.skills.some((skill) => skillKey(skill) === skillKey(filter.skill ?? ''))) &&
    (blank(filter.language) || profile.languages.some((language) => language === filter.language)) &&
    (blank(filter.city) || city === filter.city) &&
    (filter.role === null || profile.offers.roles.includes(filter.role))
  );
}

/** A team fits by any of its people, and by the roles that it looks for. */
export function teamFits(
  filter: FinderFilter,
  team: {
    readonly seeks: readonly TeamRole[];
    readonly people: readonly { readonly profile: VisibleProfile; readonly city: string | null }[];
  },
): boolean {
  const anybody = (narrow: Partial<FinderFilter>) =>
    team.people.some((person) => personFits({ skill: null, language: null, city: null, role: null, ...narrow }, person));
  return (
    (blank(filter.skill) || anybody({ skill: filter.skill })) &&
    (blank(filter.language) || anybody({ language: filter.language })) &&
    (blank(filter.city) || anybody({ city: filter.city })) &&
    (filter.role === null || team.seeks.includes(filter.role))
  );
}

function blank(text: string | null): boolean {
  return text === null || text === '';
}
