import type { Event } from './event.js';
import type { Phase } from './phase.js';

/** What `may` and the decisions need to know about an event. */
export interface EventFacts {
  readonly event: Event;
  readonly phases: readonly Phase[];
}
