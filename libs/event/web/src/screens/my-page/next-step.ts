import { eventPath, managePath } from '../../paths.js';

export type NextKind =
  | 'JOIN_OR_FOUND_TEAM'
  | 'START_DRAFT'
  | 'FINISH_DRAFT'
  | 'SUBMIT'
  | 'SCORE'
  | 'DECIDE_SHORTLIST'
  | 'ASSIGN_JURORS'
  | 'READ_RESULTS'
  | 'NOTHING';

/** Where the next thing is done. */
export function nextStepPath(kind: NextKind, slug: string): string {
  switch (kind) {
    case 'JOIN_OR_FOUND_TEAM':
      return eventPath(slug, 'team');
    case 'START_DRAFT':
    case 'FINISH_DRAFT':
    case 'SUBMIT':
      return eventPath(slug, 'submission');
    case 'SCORE':
      return '/jury';
    case 'DECIDE_SHORTLIST':
      return managePath(slug, 'shortlist');
    case 'ASSIGN_JURORS':
      return managePath(slug, 'jury');
    case 'READ_RESULTS':
      return eventPath(slug, 'ideas');
    case 'NOTHING':
      return eventPath(slug);
  }
}
