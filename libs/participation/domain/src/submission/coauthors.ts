import type { CityZone } from '@jamboree/event-domain';

/** What an entry is said to lack when no author comes from one of the cities; no form has a field of that key. */
export const COAUTHORS = 'coauthors';

/** The event asks for an author of each of its cities, and the team has none of some. */
export interface CoauthorMissing {
  readonly code: 'CoauthorMissing';
  /** As the event spells them. */
  readonly cities: readonly string[];
}

/** Cities of the event from which none of the authors comes, in the order of the event. */
export function citiesWithoutAuthor(zones: readonly CityZone[], homes: readonly (string | null)[]): string[] {
  const known = new Set(homes.map((home) => folded(home ?? '')));
  return [...new Set(zones.map(({ city }) => city))].filter((city) => !known.has(folded(city)));
}

function folded(city: string): string {
  return city.normalize('NFC').trim().toLowerCase();
}
