import { SUBMISSION_STATES, type SubmissionState } from '@jamboree/participation-domain';

/** What the organiser's list shows, as its address says it. */
export interface SubmissionsView {
  readonly state: SubmissionState | null;
  readonly search: string;
  readonly pages: number;
}

const MAX_PAGES = 40;

export function readSubmissionsView(search: Readonly<Record<string, string | undefined>>): SubmissionsView {
  const pages = Number(search['pages']);
  return {
    state: SUBMISSION_STATES.find((state) => state === search['state']) ?? null,
    search: search['q'] ?? '',
    pages: Number.isInteger(pages) && pages >= 1 ? Math.min(pages, MAX_PAGES) : 1,
  };
}

export function submissionsAddress(base: string, view: SubmissionsView): string {
  const query = new URLSearchParams();
  if (view.state !== null) query.set('state', view.state);
  if (view.search !== '') query.set('q', view.search);
  if (view.pages > 1) query.set('pages', String(view.pages));
  return query.size === 0 ? base : `${base}?${query.toString()}`;
}
