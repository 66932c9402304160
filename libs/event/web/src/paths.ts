/** The addresses of an event, said once. */
export function eventPath(
  slug: string,
  page?: 'schedule' | 'ideas' | 'teams' | 'team' | 'submission' | 'apply' | 'results' | 'announcements',
): string {
  return page === undefined ? `/e/${slug}` : `/e/${slug}/${page}`;
}

export const MANAGE_PAGES = [
  'overview',
  'phases',
  'schedule',
  'form',
  'registrations',
  'people',
  'teams',
  'submissions',
  'jury',
  'progress',
  'ranking',
  'shortlist',
  'messages',
  'settings',
] as const;
export type ManagePage = (typeof MANAGE_PAGES)[number];

export function managePath(slug: string, page: ManagePage = 'overview'): string {
  return `/manage/${slug}/${page}`;
}

/** One message, for those who write it. */
export function messagePath(slug: string, id: string): string {
  return `${managePath(slug, 'messages')}/${id}`;
}
