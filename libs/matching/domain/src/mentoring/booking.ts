import { cleanText, lengthIssue, stateChanged, type StateChanged } from '@jamboree/event-domain';
import { err, ok, type EventId, type Id, type Instant, type InvalidInput, type Result, type UserId } from '@jamboree/kernel';
import { cancelUntil, type MentoringPolicy } from './mentoring-policy.js';
import type { Party } from './party.js';
import { moveSlot, type MentorSlotId, type SlotStanding } from './slot.js';
import { overlaps, type SlotTime } from './slot-series.js';

export type MentorBookingId = Id<'MentorBooking'>;

export const BOOKING_STATES = ['BOOKED', 'DONE', 'NO_SHOW', 'CANCELLED'] as const;
export type BookingState = (typeof BOOKING_STATES)[number];

export interface MentorBooking extends Party {
  readonly id: MentorBookingId;
  readonly slotId: MentorSlotId;
  readonly eventId: EventId;
  readonly mentorId: UserId;
  /** What they want to talk about. */
  readonly about: string;
  readonly state: BookingState;
  /** Why it was cancelled; null unless CANCELLED. */
  readonly reason: string | null;
  readonly bookedAt: Instant;
  readonly changedAt: Instant;
  readonly version: number;
}

export const ABOUT_MAX = 1_000;

/** They, or the mentor, are somewhere else at that time. */
export interface TimeTaken {
  readonly code: 'TimeTaken';
  readonly whose: 'MENTOR' | 'OWN';
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

export interface TooManyBookings {
  readonly code: 'TooManyBookings';
  readonly max: number;
}

export interface TooLateToCancel {
  readonly code: 'TooLateToCancel';
  readonly until: Instant;
}

export interface BookingFacts {
  readonly slot: SlotStanding & SlotTime;
  readonly policy: MentoringPolicy;
  /** What the mentor gives or takes at other times, in any event; bookings alone. */
  readonly ofMentor: readonly SlotTime[];
  /** Bookings of whoever books that are not over, in any event. */
  readonly ofParty: readonly (SlotTime & { readonly eventId: EventId })[];
  readonly eventId: EventId;
  /** How often they have given this mentor's time back. */
  readonly givenBack: number;
}

/** Each booking and each giving back is a mail to the mentor. */
const GIVEN_BACK_MAX = 5;

export type BookingProblem = StateChanged | TimeTaken | TooManyBookings | InvalidInput;

/** From held to booked: neither side is elsewhere then, and there are not too many. */
export function decideBooking(facts: BookingFacts, party: Party, about: string, now: Instant): Result<SlotStanding, BookingProblem> {
  const issue = lengthIssue('about', about, { min: 1, max: ABOUT_MAX });
  if (issue !== null) return err({ code: 'InvalidInput', issues: [issue] });
  const room = roomFor(facts, now);
  return room.ok ? moveSlot(facts.slot, { kind: 'BOOK', party }, now) : room;
}

/** Whether the slot could be booked at all: asked before it is held, so that nobody writes first and is refused then. */
export function roomFor(
  { slot, policy, ofMentor, ofParty, eventId, givenBack }: BookingFacts,
  now: Instant,
): Result<void, TimeTaken | TooManyBookings | StateChanged> {
  if (givenBack >= GIVEN_BACK_MAX) return err(stateChanged('BOOKED_TOO_OFTEN'));
  for (const [whose, times] of [
    ['MENTOR', ofMentor],
    ['OWN', ofParty],
  ] as const) {
    const other = times.find((time) => overlaps(time, slot));
    if (other !== undefined) return err({ code: 'TimeTaken', whose, startsAt: other.startsAt, endsAt: other.endsAt });
  }
  const open = ofParty.filter((time) => time.eventId === eventId && time.startsAt > now).length;
  return open >= policy.maxOpen ? err({ code: 'TooManyBookings', max: policy.maxOpen }) : ok();
}

/** Giving a booking back, while the mentor can still make something of the time. */
export function decideGivingBack(
  slot: SlotStanding,
  policy: MentoringPolicy,
  now: Instant,
): Result<SlotStanding, StateChanged | TooLateToCancel> {
  const until = cancelUntil(slot.startsAt, policy);
  const moved = moveSlot(slot, { kind: 'GIVE_BACK' }, now);
  return moved.ok && now >= until ? err({ code: 'TooLateToCancel', until }) : moved;
}

export function aboutText(text: string): string {
  return cleanText(text).trim();
}
