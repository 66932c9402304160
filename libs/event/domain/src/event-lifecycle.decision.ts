import { err, mapOk, ok, type InputIssue, type Instant, type InvalidInput, type Result } from '@jamboree/kernel';
import type { EventFacts } from './event-facts.js';
import type { Event, EventState } from './event.js';
import { stateChanged, type StateChanged } from './problems.js';
import { reasonIssues } from './reason.validation.js';
import { validateSchedule } from './schedule.validation.js';

/** DRAFT → PUBLISHED → RUNNING → RESULTS → FOLLOW_UP → ARCHIVED; CANCELLED from any state before RESULTS. */
const TRANSITIONS: Readonly<Record<EventState, readonly EventState[]>> = {
  DRAFT: ['PUBLISHED', 'CANCELLED'],
  PUBLISHED: ['RUNNING', 'CANCELLED'],
  RUNNING: ['RESULTS', 'CANCELLED'],
  RESULTS: ['FOLLOW_UP'],
  FOLLOW_UP: ['ARCHIVED'],
  ARCHIVED: [],
  CANCELLED: [],
};

/** The event in its new state, or the state that it is in instead. */
export function transition(event: Event, to: EventState): Result<Event, StateChanged> {
  return TRANSITIONS[event.state].includes(to) ? ok({ ...event, state: to, version: event.version + 1 }) : err(stateChanged(event.state));
}

/**
 * Makes the event public. Its last phase must still be to come to an end: what is over before it starts cannot be joined.
 */
export function decidePublish({ event, phases }: EventFacts, now: Instant): Result<Event, StateChanged | InvalidInput> {
  const published = transition(event, 'PUBLISHED');
  if (!published.ok) return published;
  const schedule = validateSchedule(phases);
  if (!schedule.ok) return schedule;
  const late: InputIssue = { field: 'phases', rule: 'outOfRange' };
  if (phases.every((phase) => phase.closesAt <= now)) return err({ code: 'InvalidInput', issues: [late] });
  return ok({ ...published.value, publishedAt: now });
}

/** Calls the event off, with a reason that everyone can read. */
export function decideCancel(event: Event, reason: string): Result<Event, StateChanged | InvalidInput> {
  const issues = reasonIssues(reason);
  if (issues.length > 0) return err({ code: 'InvalidInput', issues });
  return mapOk(transition(event, 'CANCELLED'), (cancelled) => ({ ...cancelled, cancelReason: reason.trim() }));
}
