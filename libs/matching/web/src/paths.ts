import { eventPath } from '@jamboree/event-web';

export const mentorsPath = (slug: string) => eventPath(slug, 'mentors');
export const mentoringPath = (slug: string) => eventPath(slug, 'mentoring');
