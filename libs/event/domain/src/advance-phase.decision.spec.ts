import { fc, test } from '@fast-check/jest';
import { DAY, expectOk, HOUR, MINUTE, plus, type Instant } from '@jamboree/kernel';
import { decideAdvance } from './advance-phase.decision.js';
import type { EventFacts } from './event-facts.js';
import { decidePause, decideResume } from './pause-phase.decision.js';
import { phaseAt } from './phase-at.js';
import { decideExtend } from './extend-phase.decision.js';
import { during, hackathon, instants, phaseOf, plans } from './worlds.fixture.js';

function command(facts: EventFacts, key: string) {
  const { id, version } = phaseOf(facts, key);
  return { phaseId: id, expectedVersion: version };
}

test('two organisers who advance at once change the state once', () => {
  const plan = hackathon();
  const now = during(plan, 'REGISTER');
  const seen = command(plan, 'TEAM_FORMATION');
  const first = expectOk(decideAdvance(plan, { ...seen, to: 'OPEN' }, now));
  const second = decideAdvance(first, { ...seen, to: 'OPEN' }, now);
  expect(phaseOf(first, 'TEAM_FORMATION')).toMatchObject({ state: 'OPEN', opensAt: now, visit: 1, version: 2 });
  expect(second).toMatchObject({ ok: false, error: { code: 'VersionConflict', currentVersion: 2 } });
});

test('opening a MAIN phase closes the open one, skips those before it, and says which deadline moved', () => {
  const plan = hackathon();
  const now = during(plan, 'REGISTER');
  const outcome = expectOk(decideAdvance(plan, { ...command(plan, 'BUILD'), to: 'OPEN' }, now));
  expect(phaseOf(outcome, 'REGISTER')).toMatchObject({ state: 'CLOSED', closesAt: now });
  expect(phaseOf(outcome, 'TEAM_FORMATION').state).toBe('SKIPPED');
  expect(phaseOf(outcome, 'KICK_OFF').state).toBe('SKIPPED');
  expect(phaseOf(outcome, 'BUILD').state).toBe('OPEN');
  expect(outcome.event.state).toBe('RUNNING'); // what the skipped kick-off would have led to
  expect(outcome.deadlines).toEqual([
    { phaseId: phaseOf(plan, 'REGISTER').id, oldClosesAt: phaseOf(plan, 'REGISTER').closesAt, newClosesAt: now },
  ]);
});

test('opening the next phase by hand leaves a running grace alone', () => {
  const plan = hackathon();
  const now = plus(phaseOf(plan, 'SUBMIT').closesAt, MINUTE);
  const outcome = expectOk(decideAdvance(plan, { ...command(plan, 'JURY_ROUND_1'), to: 'OPEN' }, now));
  expect(phaseOf(outcome, 'SUBMIT').state).toBe('GRACE');
  expect(phaseOf(outcome, 'ELIGIBILITY').state).toBe('CLOSED');
});

test('a closed phase opens again as its next visit and ends before the next planned one', () => {
  const plan = hackathon();
  const now = during(plan, 'ELIGIBILITY');
  const late = plus(now, DAY);
  const outcome = expectOk(decideAdvance(plan, { ...command(plan, 'BUILD'), to: 'OPEN' }, late));
  expect(phaseOf(outcome, 'BUILD')).toMatchObject({
    state: 'OPEN',
    visit: 2,
    opensAt: late,
    closesAt: phaseOf(plan, 'JURY_ROUND_1').opensAt,
  });
  expect(phaseOf(outcome, 'ELIGIBILITY').state).toBe('CLOSED');
});

test('a pause stops at once, and resuming moves no announced time', () => {
  const plan = hackathon();
  const now = during(plan, 'SUBMIT');
  const paused = expectOk(decidePause(plan, { ...command(plan, 'SUBMIT'), reason: 'Power cut in Tebet' }, now));
  expect(phaseOf(paused, 'SUBMIT')).toMatchObject({ state: 'PAUSED', pauseReason: 'Power cut in Tebet' });
  const resumed = expectOk(decideResume(paused, command(paused, 'SUBMIT'), plus(now, HOUR)));
  expect(phaseOf(resumed, 'SUBMIT')).toMatchObject({ state: 'OPEN', pauseReason: null, closesAt: phaseOf(plan, 'SUBMIT').closesAt });
  const lastMinute = plus(phaseOf(plan, 'SUBMIT').closesAt, MINUTE);
  expect(phaseOf(expectOk(decideResume(paused, command(paused, 'SUBMIT'), lastMinute)), 'SUBMIT').state).toBe('GRACE');
});

test('an extension needs a reason, moves the next phase, and is refused when it would swallow it', () => {
  const plan = hackathon();
  const now = during(plan, 'SUBMIT');
  const { closesAt } = phaseOf(plan, 'SUBMIT');
  const wanted = { ...command(plan, 'SUBMIT'), closesAt: plus(closesAt, 6 * HOUR) };
  expect(decideExtend(plan, { ...wanted, reason: ' ' }, now)).toMatchObject({
    ok: false,
    error: { issues: [{ field: 'reason', rule: 'required' }] },
  });
  const outcome = expectOk(decideExtend(plan, { ...wanted, reason: 'Floods in Kemang' }, now));
  expect(outcome.deadlines).toEqual([{ phaseId: wanted.phaseId, oldClosesAt: closesAt, newClosesAt: wanted.closesAt }]);
  expect(phaseOf(outcome, 'ELIGIBILITY').opensAt).toBe(wanted.closesAt);
  const swallowing = { ...wanted, closesAt: plus(closesAt, 3 * DAY), reason: 'Floods' };
  expect(decideExtend(plan, swallowing, now)).toMatchObject({
    ok: false,
    error: { issues: [{ field: 'closesAt', rule: 'outOfRange', figures: { phase: 'ELIGIBILITY' } }] },
  });
});

test('a deadline that has passed is not extended', () => {
  const plan = hackathon();
  const { closesAt } = phaseOf(plan, 'SUBMIT');
  const late = { ...command(plan, 'SUBMIT'), closesAt: plus(closesAt, HOUR), reason: 'Too late' };
  expect(decideExtend(plan, late, closesAt)).toEqual({ ok: false, error: { code: 'StateChanged', current: 'GRACE' } });
});

test('nothing moves in a draft', () => {
  const plan = hackathon('DRAFT');
  expect(decideAdvance(plan, { ...command(plan, 'REGISTER'), to: 'OPEN' }, during(plan, 'REGISTER'))).toEqual({
    ok: false,
    error: { code: 'StateChanged', current: 'DRAFT' },
  });
});

type Move = {
  readonly at: Instant;
  readonly position: number;
  readonly kind: 'OPEN' | 'CLOSED' | 'SKIPPED' | 'PAUSE' | 'RESUME' | 'EXTEND';
};
const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.record({ at: instants(), position: fc.nat(14), kind: fc.constantFrom('OPEN', 'CLOSED', 'SKIPPED', 'PAUSE', 'RESUME', 'EXTEND') }),
  { maxLength: 8 },
);

function apply(facts: EventFacts, move: Move): EventFacts {
  const phase = facts.phases[move.position % facts.phases.length];
  if (phase === undefined) return facts;
  const seen = { phaseId: phase.id, expectedVersion: phase.version };
  const decided = () => {
    switch (move.kind) {
      case 'PAUSE':
        return decidePause(facts, { ...seen, reason: 'Outage' }, move.at);
      case 'RESUME':
        return decideResume(facts, seen, move.at);
      case 'EXTEND':
        return decideExtend(facts, { ...seen, closesAt: plus(phase.closesAt, 3 * HOUR), reason: 'Outage' }, move.at);
      case 'OPEN':
      case 'CLOSED':
      case 'SKIPPED':
        return decideAdvance(facts, { ...seen, to: move.kind }, move.at);
    }
  };
  const result = decided();
  return result.ok ? result.value : facts;
}

test.prop([plans(), moves, instants()])('whatever organisers do, one MAIN phase is open at a time', (plan, history, later) => {
  let facts: EventFacts = plan;
  let now = plan.event.createdAt;
  for (const move of history.sort((a, b) => a.at - b.at)) {
    facts = apply(facts, move);
    now = move.at;
    expect(mainOpen(facts, now)).toBeLessThanOrEqual(1);
  }
  expect(mainOpen(facts, later > now ? later : now)).toBeLessThanOrEqual(1);
});

test.prop([plans(), moves])('visits and versions never go back', (plan, history) => {
  let facts: EventFacts = plan;
  for (const move of history.sort((a, b) => a.at - b.at)) {
    const next = apply(facts, move);
    next.phases.forEach((phase, index) => {
      expect(phase.visit).toBeGreaterThanOrEqual(facts.phases[index]?.visit ?? 1);
      expect(phase.version).toBeGreaterThanOrEqual(facts.phases[index]?.version ?? 1);
      expect(phase.closesAt).toBeGreaterThanOrEqual(phase.opensAt);
    });
    facts = next;
  }
});

function mainOpen(facts: EventFacts, now: Instant): number {
  return phaseAt(facts.phases, now).filter(({ lane, state }) => lane === 'MAIN' && state === 'OPEN').length;
}
