/** The addresses of what an event hands over, said once. */
export const cityShortlistsPath = '/city/shortlist';

export function cityShortlistPath(slug: string): string {
  return `${cityShortlistsPath}/${slug}`;
}

export function resultsPath(slug: string): string {
  return `/e/${slug}/results`;
}
