import { fc, test } from '@fast-check/jest';
import type { Phase, PhaseState } from '@jamboree/event-domain';
import { asId, instant } from '@jamboree/kernel';
import { decidePublish, decideRules, ORDER_MODULUS, placed, voterOrder, timed, votingState, type TimedRound } from './voting-round.js';

const round: TimedRound = {
  id: asId('r'),
  eventId: asId('e'),
  electorate: 'PARTICIPANTS',
  votesPerPerson: 3,
  phaseId: null,
  phase: null,
  opensAt: instant(1_000),
  closesAt: instant(2_000),
  publishedAt: null,
  voidedAt: null,
  seed: 's',
  version: 4,
};

describe('a voting round', () => {
  test.prop([fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1_001, max: 9_000 })])(
    'never changes its rules once it is open, but may end later; nothing changes after its end',
    (now, votesPerPerson, closesAt) => {
      const rules = { electorate: round.electorate, votesPerPerson, phaseId: null, opensAt: round.opensAt, closesAt: instant(closesAt) };
      const decided = decideRules(round, rules, 4, instant(now));
      const state = votingState(round, instant(now));
      const lengthens = votesPerPerson === 3 && closesAt >= 2_000;
      expect(decided.ok).toBe(state === 'PREPARED' || (state === 'OPEN' && lengthens));
    },
  );

  test.prop([fc.integer({ min: 0, max: 3_000 })])('is published after its end alone, and once', (now) => {
    const decided = decidePublish(round, 4, instant(now));
    expect(decided.ok).toBe(now >= 2_000);
    if (decided.ok) expect(decidePublish({ ...decided.value, phase: null }, 5, instant(now)).ok).toBe(false);
  });

  test.prop([fc.array(fc.record({ votes: fc.nat(9) }), { maxLength: 20 })])(
    'places only go down with the votes; equal votes share a place',
    (rows) => {
      const all = placed(rows);
      for (const [index, row] of all.entries()) {
        const before = all[index - 1];
        expect(before === undefined || before.votes >= row.votes).toBe(true);
        expect(before === undefined || (before.votes === row.votes) === (before.place === row.place)).toBe(true);
      }
    },
  );

  test.prop([fc.nat(), fc.nat(), fc.uniqueArray(fc.integer({ min: 1, max: 20_000 }), { maxLength: 50 })])(
    'every voter meets every idea once, in an order of their own',
    (one, two, numbers) => {
      const { step, start } = voterOrder([one, two]);
      expect(new Set(numbers.map((number) => (number * step + start) % ORDER_MODULUS)).size).toBe(numbers.length);
    },
  );

  test.prop([fc.nat(9_000), fc.integer({ min: 1, max: 9_000 }), fc.nat(18_000)])(
    'goes with its phase wherever that moves, rests while it is paused, and is void when it is left out',
    (opens, length, now) => {
      const phase = { id: asId<'Phase'>('p'), opensAt: instant(opens), closesAt: instant(opens + length), graceSeconds: 0 };
      const stateIn = (state: PhaseState) =>
        votingState(timed({ ...round, phaseId: phase.id }, [{ ...phase, state } as Phase]), instant(now)); // nothing else of it is asked
      const expected = now < opens ? 'PREPARED' : now < opens + length ? 'OPEN' : 'CLOSED';
      expect(stateIn('OPEN')).toBe(expected);
      expect(stateIn('PAUSED')).toBe(expected === 'OPEN' ? 'PAUSED' : expected);
      expect(stateIn('SKIPPED')).toBe('VOID');
    },
  );
});
