import { fc, test } from '@fast-check/jest';
import { instant, MINUTE, plus } from '@jamboree/kernel';
import {
  estimatedWait,
  moveTicket,
  ticketStateAt,
  USUAL_TALK_MINUTES,
  WAITING_TICKET,
  type TicketMove,
  type TicketStanding,
} from './walk-in.js';

const CLOSES = instant(1_800_000_000_000);
const MOVES: readonly TicketMove[] = ['CALL', 'DONE', 'NO_SHOW', 'LEAVE', 'CLOSE'];
const steps = () =>
  fc
    .array(fc.tuple(fc.constantFrom(...MOVES), fc.integer({ min: -60, max: 60 })), { maxLength: 12 })
    .map((all) => [...all].sort((a, b) => a[1] - b[1]).map(([move, minute]) => ({ move, now: plus(CLOSES, minute * MINUTE) })));

function play(all: readonly { readonly move: TicketMove; readonly now: typeof CLOSES }[]) {
  let ticket: TicketStanding = WAITING_TICKET;
  return all.map(({ move, now }) => {
    const before = ticket;
    const moved = moveTicket(ticket, move, CLOSES, now);
    if (moved.ok) ticket = moved.value;
    return { before, after: ticket, move, now, ok: moved.ok };
  });
}

test.prop([steps()])('what is over stays over, and an end has a time exactly then', (all) => {
  for (const { before, after, ok } of play(all)) {
    if (before.endedAt !== null) expect(ok).toBe(false);
    expect(after.endedAt === null).toBe(after.state === 'WAITING' || after.state === 'CALLED');
  }
});

test.prop([steps()])('nobody is called after the desk has closed, and only who was called has talked', (all) => {
  for (const { before, after, move, now, ok } of play(all)) {
    if (ok && move === 'CALL') expect(now).toBeLessThan(CLOSES);
    if (after.state === 'DONE' || after.state === 'NO_SHOW') expect(after.calledAt).not.toBeNull();
    if (ticketStateAt(before, CLOSES, now) === 'CLOSED') expect(ok && move !== 'CLOSE').toBe(false);
  }
});

test.prop([fc.nat({ max: 50 }), fc.option(fc.integer({ min: 0, max: 90 * MINUTE }))])(
  'each one more before somebody makes their wait longer, and nobody waits who is the first',
  (before, mean) => {
    expect(estimatedWait(before + 1, mean)).toBeGreaterThan(estimatedWait(before, mean));
    expect(estimatedWait(0, mean)).toBe(0);
    expect(estimatedWait(before, null)).toBe(before * USUAL_TALK_MINUTES);
  },
);
