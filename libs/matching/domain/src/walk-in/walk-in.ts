import { cleanLine, lengthIssue, stateChanged, type StateChanged } from '@jamboree/event-domain';
import { err, MINUTE, ok, plus, type EventId, type Id, type Instant, type InvalidInput, type Result, type UserId } from '@jamboree/kernel';
import { CARD_LIMITS } from '../mentoring/mentor-card.js';
import type { Party } from '../mentoring/party.js';

export type WalkInDeskId = Id<'WalkInDesk'>;
export type WalkInTicketId = Id<'WalkInTicket'>;

/** Where a mentor talks to whoever comes, without a booking. A mentor has one in an event, and opens it again and again. */
export interface WalkInDesk {
  readonly id: WalkInDeskId;
  readonly eventId: EventId;
  readonly mentorId: UserId;
  /** A link to a call, or words; told to whoever stands in the queue. */
  readonly place: string;
  readonly openedAt: Instant;
  readonly closesAt: Instant;
  readonly version: number;
}

export const TICKET_STATES = ['WAITING', 'CALLED', 'DONE', 'NO_SHOW', 'LEFT', 'CLOSED'] as const;
export type TicketState = (typeof TICKET_STATES)[number];

/** A place in the queue. `endedAt` is null for whoever stands in it still. */
export interface TicketStanding {
  readonly state: TicketState;
  readonly calledAt: Instant | null;
  readonly endedAt: Instant | null;
}

export interface WalkInTicket extends TicketStanding, Party {
  readonly id: WalkInTicketId;
  readonly deskId: WalkInDeskId;
  readonly eventId: EventId;
  readonly takenAt: Instant;
  readonly version: number;
}

export const WAITING_TICKET: TicketStanding = { state: 'WAITING', calledAt: null, endedAt: null };

export type TicketMove = 'CALL' | 'DONE' | 'NO_SHOW' | 'LEAVE' | 'CLOSE';

/** By the clock: whoever still waits when the desk closes stands nowhere any more, whether or not anybody has written that down. */
export function ticketStateAt({ state }: Pick<TicketStanding, 'state'>, closesAt: Instant, now: Instant): TicketState {
  return state === 'WAITING' && closesAt <= now ? 'CLOSED' : state;
}

/**
 * WAITING → CALLED → DONE | NO_SHOW; LEFT from both; CLOSED for whoever waits when the desk closes. A talk that has begun may outlast
 * the desk.
 */
export function moveTicket(
  ticket: TicketStanding,
  move: TicketMove,
  closesAt: Instant,
  now: Instant,
): Result<TicketStanding, StateChanged> {
  const state = ticketStateAt(ticket, closesAt, now);
  const end = (ended: TicketState) => ok({ ...ticket, state: ended, endedAt: now });
  if (state === 'WAITING' && move === 'CALL') return ok({ ...ticket, state: 'CALLED', calledAt: now });
  if (state === 'CALLED' && (move === 'DONE' || move === 'NO_SHOW')) return end(move);
  if (state === 'CALLED' && move === 'CLOSE') return end('DONE');
  if ((state === 'WAITING' || state === 'CALLED') && move === 'LEAVE') return end('LEFT');
  if ((state === 'WAITING' || (state === 'CLOSED' && ticket.endedAt === null)) && move === 'CLOSE') return end('CLOSED');
  return err(stateChanged(state));
}

/** As long as a talk is taken to last before there are any. */
export const USUAL_TALK_MINUTES = 10;
/** How many of the last talks tell how long the next ones take. */
export const TALKS_COUNTED = 5;

/** In minutes, how long whoever has so many before them waits, by how long the last talks took on average (in milliseconds; null before there are any). */
export function estimatedWait(before: number, meanTalk: number | null): number {
  return Math.ceil(before * (meanTalk === null ? USUAL_TALK_MINUTES : Math.max(meanTalk / MINUTE, 1)));
}

/** A desk is for today, not for the week: slots are for what is later. */
export const DESK_MINUTES = { min: 10, max: 720 } as const;

/** What a mentor says who opens a desk now. */
export function readDesk(
  { place, minutes }: { readonly place: string; readonly minutes: number },
  now: Instant,
): Result<Pick<WalkInDesk, 'place' | 'openedAt' | 'closesAt'>, InvalidInput> {
  const said = cleanLine(place).trim();
  const { min, max } = DESK_MINUTES;
  const inRange = Number.isInteger(minutes) && minutes >= min && minutes <= max;
  const issues = [
    lengthIssue('place', said, { min: 1, max: CARD_LIMITS.place }),
    inRange ? null : { field: 'minutes', rule: 'outOfRange' as const, figures: { min, max, got: minutes } },
  ].filter((issue) => issue !== null);
  return issues.length > 0
    ? err({ code: 'InvalidInput', issues })
    : ok({ place: said, openedAt: now, closesAt: plus(now, minutes * MINUTE) });
}
