import { eventPath } from '@jamboree/event-web';

export const mentorsPath = (slug: string) => eventPath(slug, 'mentors');
export const mentoredDraftPath = (slug: string, submissionId: string) => `${eventPath(slug, 'mentoring')}/drafts/${submissionId}`;
export const mentoringPath = (slug: string) => eventPath(slug, 'mentoring');
