import { may, phaseClosed, type EventFacts, type PhaseClosed, type ResourceFacts } from '@jamboree/event-domain';
import { err, type Action, type Instant, type NotPermitted, type Result, type Viewer } from '@jamboree/kernel';
import type { Extension } from './extension.js';
import { extensionFor, lockAt } from './locks.js';

export interface PermissionFacts {
  readonly event: EventFacts;
  readonly resource: Omit<ResourceFacts, 'extension'>;
  /** Late entries granted to the submission concerned. */
  readonly extensions: readonly Extension[];
}

/**
 * `may`, with the late entry that belongs to this action's lock. Somebody who would be permitted in another phase is told when that phase
 * was, or will be, rather than that they have no right to it.
 */
export function permitted(viewer: Viewer, action: Action, facts: PermissionFacts, now: Instant): Result<void, NotPermitted | PhaseClosed> {
  const { event, extensions } = facts;
  const resource = { ...facts.resource, extension: extensionFor(extensions, action, now) };
  const answer = may(viewer, action, { ...event, resource }, now);
  if (answer.ok || answer.error.reason !== 'PHASE') return answer;
  const window = lockAt({ phases: event.phases, extensions }, action, now);
  // Open for others: then it is not the clock that keeps this viewer out.
  return window.open ? answer : err(phaseClosed(window));
}
