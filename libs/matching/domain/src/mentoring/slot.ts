import { stateChanged, type StateChanged } from '@jamboree/event-domain';
import { err, MINUTE, ok, plus, type EventId, type Id, type Instant, type Result, type UserId } from '@jamboree/kernel';
import { belongsTo, type Party } from './party.js';

export type MentorSlotId = Id<'MentorSlot'>;
export type MentorWaitId = Id<'MentorWait'>;

export const SLOT_STATES = ['FREE', 'HELD', 'BOOKED', 'DONE', 'NO_SHOW', 'CANCELLED'] as const;
export type SlotState = (typeof SLOT_STATES)[number];

/** How long somebody who is about to book keeps the slot from others. */
export const HOLD_MILLISECONDS = 5 * MINUTE;

/** For whom a slot is kept, until when; `waitId` when it was offered to them from the waiting list. */
export interface SlotHold {
  readonly party: Party;
  readonly until: Instant;
  readonly waitId: MentorWaitId | null;
}

export interface SlotStanding {
  readonly state: SlotState;
  readonly startsAt: Instant;
  /** Null unless HELD. */
  readonly hold: SlotHold | null;
  /** Why it was cancelled; null unless CANCELLED. */
  readonly reason: string | null;
}

/** A stretch of time that a mentor gives. Who booked it is a booking of its own. */
export interface MentorSlot extends SlotStanding {
  readonly id: MentorSlotId;
  readonly eventId: EventId;
  readonly mentorId: UserId;
  readonly endsAt: Instant;
  /** A link to a call, or words; told to whoever booked. */
  readonly place: string;
  readonly topics: readonly string[];
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly version: number;
}

export type SlotMove =
  | { readonly kind: 'HOLD'; readonly party: Party }
  | { readonly kind: 'OFFER'; readonly hold: SlotHold }
  | { readonly kind: 'RELEASE'; readonly party: Party }
  | { readonly kind: 'BOOK'; readonly party: Party }
  | { readonly kind: 'GIVE_BACK' }
  | { readonly kind: 'CANCEL'; readonly reason: string }
  | { readonly kind: 'SETTLE'; readonly outcome: 'DONE' | 'NO_SHOW' };

/** The state by the clock: a hold that has run out holds nothing, whether or not anybody has written that down yet. */
export function slotStateAt({ state, hold }: Pick<SlotStanding, 'state' | 'hold'>, now: Instant): SlotState {
  return state === 'HELD' && hold !== null && hold.until <= now ? 'FREE' : state;
}

/**
 * FREE → HELD → BOOKED → DONE | NO_SHOW, and CANCELLED from whatever is not over. A booking that is given back leaves the slot FREE again.
 * Nothing is held or booked that has begun; nothing is settled that has not.
 */
export function moveSlot(slot: SlotStanding, move: SlotMove, now: Instant): Result<SlotStanding, StateChanged> {
  const state = slotStateAt(slot, now);
  const begun = slot.startsAt <= now;
  const refused = err(stateChanged(begun && (state === 'FREE' || state === 'HELD') ? 'BEGUN' : state));
  const to = (next: SlotState, rest: Partial<SlotStanding> = {}) => ok({ ...slot, hold: null, reason: null, ...rest, state: next });
  const heldBy = (party: Party) => state === 'HELD' && slot.hold !== null && belongsTo(slot.hold.party, party);
  switch (move.kind) {
    case 'HOLD':
      if (begun) return refused;
      // Coming back to one's own hold gives no more time.
      if (heldBy(move.party)) return ok(slot);
      return state === 'FREE' ? to('HELD', { hold: { party: move.party, until: plus(now, HOLD_MILLISECONDS), waitId: null } }) : refused;
    case 'OFFER':
      return state === 'FREE' && !begun && move.hold.until > now ? to('HELD', { hold: move.hold }) : refused;
    case 'RELEASE':
      return heldBy(move.party) ? to('FREE') : refused;
    case 'BOOK':
      return heldBy(move.party) && !begun ? to('BOOKED') : refused;
    case 'GIVE_BACK':
      return state === 'BOOKED' && !begun ? to('FREE') : refused;
    case 'CANCEL':
      return state === 'FREE' || state === 'HELD' || state === 'BOOKED' ? to('CANCELLED', { reason: move.reason }) : refused;
    case 'SETTLE':
      return state === 'BOOKED' && begun ? to(move.outcome) : refused;
  }
}
