import { fc, test } from '@fast-check/jest';
import { asId, instant, MINUTE, plus, type Instant } from '@jamboree/kernel';
import { belongsTo, type Party } from './party.js';
import { HOLD_MILLISECONDS, moveSlot, slotStateAt, type SlotMove, type SlotStanding } from './slot.js';

const START = instant(1_800_000_000_000);
const PARTIES: readonly Party[] = [
  { teamId: asId('arus'), userId: asId('sari') },
  { teamId: asId('arus'), userId: asId('jonas') },
  { teamId: asId('kali'), userId: asId('sari') },
  { teamId: null, userId: asId('sari') },
  { teamId: null, userId: asId('rina') },
];
const FREE: SlotStanding = { state: 'FREE', startsAt: START, hold: null, reason: null };

const parties = () => fc.constantFrom(...PARTIES);
const moves = (): fc.Arbitrary<SlotMove> =>
  fc.oneof(
    parties().map((party) => ({ kind: 'HOLD' as const, party })),
    parties().map((party) => ({ kind: 'RELEASE' as const, party })),
    parties().map((party) => ({ kind: 'BOOK' as const, party })),
    fc.tuple(parties(), fc.integer({ min: -60, max: 60 })).map(([party, minutes]) => ({
      kind: 'OFFER' as const,
      hold: { party, until: plus(START, minutes * MINUTE), waitId: asId<'MentorWait'>('wait') },
    })),
    fc.constant({ kind: 'GIVE_BACK' as const }),
    fc.constant({ kind: 'CANCEL' as const, reason: 'Ill' }),
    fc.constantFrom('DONE' as const, 'NO_SHOW' as const).map((outcome) => ({ kind: 'SETTLE' as const, outcome })),
  );
/** Moves at moments that go on, from an hour before the slot to an hour after its start. */
const histories = () =>
  fc
    .array(fc.tuple(moves(), fc.integer({ min: -60, max: 60 })), { maxLength: 30 })
    .map((steps) => [...steps].sort((a, b) => a[1] - b[1]).map(([move, minute]) => ({ move, now: plus(START, minute * MINUTE) })));

interface Step {
  readonly before: SlotStanding;
  readonly after: SlotStanding;
  readonly move: SlotMove;
  readonly now: Instant;
  readonly ok: boolean;
}

function play(history: readonly { readonly move: SlotMove; readonly now: Instant }[]): Step[] {
  let slot = FREE;
  return history.map(({ move, now }) => {
    const before = slot;
    const moved = moveSlot(slot, move, now);
    if (moved.ok) slot = moved.value;
    return { before, after: slot, move, now, ok: moved.ok };
  });
}

test.prop([histories()])('what is over stays over', (history) => {
  for (const { before, ok } of play(history)) if (['DONE', 'NO_SHOW', 'CANCELLED'].includes(before.state)) expect(ok).toBe(false);
});

test.prop([histories()])('only who holds a slot books it, before it begins', (history) => {
  for (const { before, move, now, ok } of play(history)) {
    if (move.kind !== 'BOOK' || !ok) continue;
    expect(slotStateAt(before, now)).toBe('HELD');
    expect(before.hold !== null && belongsTo(before.hold.party, move.party)).toBe(true);
    expect(now).toBeLessThan(START);
  }
});

test.prop([histories()])('a hold is known exactly while a slot is held, and a reason exactly when it is cancelled', (history) => {
  for (const { after } of play(history)) {
    expect(after.hold !== null).toBe(after.state === 'HELD');
    expect(after.reason !== null).toBe(after.state === 'CANCELLED');
  }
});

test.prop([histories()])('nothing is settled before it begins, and nothing is taken from anybody but by a cancellation', (history) => {
  for (const { before, after, move, now, ok } of play(history)) {
    if (!ok) expect(after).toBe(before);
    if (move.kind === 'SETTLE' && ok) expect(now).toBeGreaterThanOrEqual(START);
    if (before.state === 'BOOKED' && ok) expect(['GIVE_BACK', 'CANCEL', 'SETTLE']).toContain(move.kind);
  }
});

test.prop([parties(), parties(), fc.integer({ min: 1, max: 4 })])(
  'nobody’s second try makes their own hold longer',
  (one, other, minutes) => {
    const now = plus(START, -60 * MINUTE);
    const held = moveSlot(FREE, { kind: 'HOLD', party: one }, now);
    if (!held.ok) throw new Error('A free slot can be held.');
    const again = moveSlot(held.value, { kind: 'HOLD', party: other }, plus(now, minutes * MINUTE));
    expect(again.ok).toBe(belongsTo(one, other));
    if (again.ok) expect(again.value.hold?.until).toBe(plus(now, HOLD_MILLISECONDS));
    expect(moveSlot(held.value, { kind: 'HOLD', party: other }, plus(now, HOLD_MILLISECONDS)).ok).toBe(true);
  },
);
