/** What the gallery shows, as its address says it: `?track=…&q=…&pages=2`. */
export interface IdeasView {
  readonly trackId: string | null;
  readonly search: string;
  readonly pages: number;
}

const MAX_PAGES = 20;

/** Reads the address; values that make no sense fall back to the first page of everything. */
export function readIdeasView(search: Readonly<Record<string, string | undefined>>): IdeasView {
  const pages = Number(search['pages']);
  return {
    trackId: search['track'] ?? null,
    search: search['q'] ?? '',
    pages: Number.isInteger(pages) && pages >= 1 ? Math.min(pages, MAX_PAGES) : 1,
  };
}

/** Writes the address of a view under `base`; what is the default is left out. */
export function ideasAddress(base: string, view: IdeasView): string {
  const query = new URLSearchParams();
  if (view.trackId !== null) query.set('track', view.trackId);
  if (view.search !== '') query.set('q', view.search);
  if (view.pages > 1) query.set('pages', String(view.pages));
  return query.size === 0 ? base : `${base}?${query.toString()}`;
}
