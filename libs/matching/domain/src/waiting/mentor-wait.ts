import { HOUR, MINUTE, plus, type EventId, type Instant, type UserId } from '@jamboree/kernel';
import type { Party } from '../mentoring/party.js';
import type { MentorSlot, MentorWaitId } from '../mentoring/slot.js';

export const WAIT_STATES = ['WAITING', 'OFFERED', 'TAKEN', 'LAPSED', 'WITHDRAWN'] as const;
export type WaitState = (typeof WAIT_STATES)[number];

/** What one waits for: one mentor, or any who knows a topic. */
export type AwaitedHelp = { readonly mentorId: UserId; readonly topic: null } | { readonly mentorId: null; readonly topic: string };

/** A team, or somebody without one, who waits until a mentor has time. Whatever they wait for, all stand in one line, first come first. */
export interface MentorWait extends Party {
  readonly id: MentorWaitId;
  readonly eventId: EventId;
  /** Null for whoever waits for any mentor of a topic. */
  readonly mentorId: UserId | null;
  readonly topic: string | null;
  readonly state: WaitState;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly version: number;
}

/** However it is written. */
export function sameTopic(one: string, other: string): boolean {
  return foldTopic(one) === foldTopic(other);
}

function foldTopic(topic: string): string {
  return topic.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}

/**
 * Whether a slot is what somebody waits for. A slot without topics of its own is for whatever its mentor knows.
 *
 * @param known topics of the mentor
 */
export function fitsWait(
  { mentorId, topic }: Pick<MentorWait, 'mentorId' | 'topic'>,
  slot: Pick<MentorSlot, 'mentorId' | 'topics'>,
  known: readonly string[],
): boolean {
  if (topic === null) return mentorId === slot.mentorId;
  return (slot.topics.length === 0 ? known : slot.topics).some((one) => sameTopic(one, topic));
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
