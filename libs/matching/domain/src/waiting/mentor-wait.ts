import { HOUR, MINUTE, plus, type EventId, type Instant, type UserId } from '@jamboree/kernel';
import type { Party } from '../mentoring/party.js';
import type { MentorWaitId } from '../mentoring/slot.js';

export const WAIT_STATES = ['WAITING', 'OFFERED', 'TAKEN', 'LAPSED', 'WITHDRAWN'] as const;
export type WaitState = (typeof WAIT_STATES)[number];

/** A team, or somebody without one, who waits until a mentor has time. */
export interface MentorWait extends Party {
  readonly id: MentorWaitId;
  readonly eventId: EventId;
  readonly mentorId: UserId;
  readonly state: WaitState;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly version: number;
}

/** How long a slot that was offered is kept before the next one in line gets it. */
const OFFER_MILLISECONDS = 2 * HOUR;
/** What begins sooner is offered to nobody in particular: they could hardly come. */
const SHORTEST_OFFER = 15 * MINUTE;

/** Until when a slot that is free now is kept for whoever it is offered to; null when there is no time for that. */
export function offerUntil(startsAt: Instant, now: Instant): Instant | null {
  const until = Math.min(plus(now, OFFER_MILLISECONDS), startsAt);
  return until - now < SHORTEST_OFFER ? null : plus(now, until - now);
}
