/** What the list of teams shows, as its address says it: `?q=…&show=small&pages=2`. */
export interface TeamsView {
  readonly search: string;
  readonly tooSmall: boolean;
  readonly pages: number;
}

const MAX_PAGES = 20;

export function readTeamsView(search: Readonly<Record<string, string | undefined>>): TeamsView {
  const pages = Number(search['pages']);
  return {
    search: search['q'] ?? '',
    tooSmall: search['show'] === 'small',
    pages: Number.isInteger(pages) && pages >= 1 ? Math.min(pages, MAX_PAGES) : 1,
  };
}

/** Writes the address of a view under `base`; what is the default is left out. */
export function teamsAddress(base: string, { search, tooSmall, pages }: TeamsView): string {
  const query = new URLSearchParams();
  if (search !== '') query.set('q', search);
  if (tooSmall) query.set('show', 'small');
  if (pages > 1) query.set('pages', String(pages));
  return query.size === 0 ? base : `${base}?${query.toString()}`;
}
