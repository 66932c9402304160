/** The addresses of an event, said once. */
export function eventPath(slug: string, page?: 'ideas' | 'teams' | 'team' | 'submission'): string {
  return page === undefined ? `/e/${slug}` : `/e/${slug}/${page}`;
}

export type ManagePage = 'overview' | 'phases' | 'people' | 'submissions' | 'jury' | 'progress' | 'shortlist';

export function managePath(slug: string, page: ManagePage = 'overview'): string {
  return `/manage/${slug}/${page}`;
}
