import type { ManagePage } from './frames/manage-pages.js';

/** The addresses of an event, said once. */
export function eventPath(
  slug: string,
  page?:
    | 'schedule'
    | 'ideas'
    | 'teams'
    | 'team'
    | 'submission'
    | 'apply'
    | 'results'
    | 'announcements'
    | 'mentors'
    | 'mentoring'
    | 'challenges'
    | 'choice',
): string {
  return page === undefined ? `/e/${slug}` : `/e/${slug}/${page}`;
}

/** One challenge, with its questions and answers. */
export function challengePath(slug: string, id: string): string {
  return `${eventPath(slug, 'challenges')}/${id}`;
}

export function managePath(slug: string, page: ManagePage = 'overview'): string {
  return `/manage/${slug}/${page}`;
}

/** Where somebody answers an invitation to a role; the mail leads here. */
export function invitationPath(id: string): string {
  return `/invitations/${id}`;
}

/** One message, for those who write it. */
export function messagePath(slug: string, id: string): string {
  return `${managePath(slug, 'messages')}/${id}`;
}

/** Creating an event like this one. */
export function copyPath(slug: string): string {
  return `/manage/new?copy=${encodeURIComponent(slug)}`;
}
