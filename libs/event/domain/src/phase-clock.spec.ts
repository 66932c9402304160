import { fc, test } from '@fast-check/jest';
import { MINUTE, plus } from '@jamboree/kernel';
import { phaseAt, stateAt } from './phase-at.js';
import { dueTransitions } from './phase-clock.js';
import { settle } from './phase-outcome.js';
import { graceEndsAt } from './phase.js';
import { hackathon, instants, phaseOf, plans } from './worlds.fixture.js';

test.prop([plans(), instants()])('what was settled is settled: nothing is due twice', (plan, now) => {
  const settled = settle(plan, now);
  expect(dueTransitions(settled.phases, now)).toEqual([]);
  const again = settle(settled, now);
  expect(again.phases).toEqual(settled.phases);
  expect(again.steps).toEqual([]);
});

test.prop([plans(), instants(), instants()])('it does not matter how often the clock looks', (plan, a, b) => {
  const [first, last] = a < b ? [a, b] : [b, a];
  const inTwo = settle(settle(plan, first), last);
  const atOnce = settle(plan, last);
  expect(inTwo.phases.map(({ state }) => state)).toEqual(atOnce.phases.map(({ state }) => state));
  expect(inTwo.event.state).toBe(atOnce.event.state);
});

test.prop([plans(), instants()])('written down or not, a phase is in the same state', (plan, now) => {
  const settled = settle(plan, now);
  expect(phaseAt(settled.phases, now).map(({ state }) => state)).toEqual(phaseAt(plan.phases, now).map(({ state }) => state));
});

test.prop([plans(), instants()])('at most one MAIN phase is open', (plan, now) => {
  expect(phaseAt(plan.phases, now).filter(({ lane, state }) => lane === 'MAIN' && state === 'OPEN').length).toBeLessThanOrEqual(1);
});

test.prop([plans(), fc.array(instants(), { minLength: 1, maxLength: 5 })])(
  'however the clock looks, each phase is entered once, in order',
  (plan, looks) => {
    let facts = { event: plan.event, phases: plan.phases };
    const steps = [];
    for (const now of looks.sort((a, b) => a - b)) {
      const outcome = settle(facts, now);
      steps.push(...outcome.steps);
      facts = outcome;
    }
    const opened = steps.filter(({ to }) => to === 'OPEN').map(({ phaseId }) => phaseId);
    expect(new Set(opened).size).toBe(opened.length);
    expect(steps.map(({ at }) => at)).toEqual(steps.map(({ at }) => at).sort((a, b) => a - b));
  },
);

test('a deadline is exclusive, grace follows it, and neither moves the other', () => {
  const submit = phaseOf(hackathon(), 'SUBMIT');
  expect(stateAt(submit, plus(submit.closesAt, -1))).toBe('OPEN');
  expect(stateAt(submit, submit.closesAt)).toBe('GRACE');
  expect(stateAt(submit, plus(submit.closesAt, 10 * MINUTE - 1))).toBe('GRACE');
  expect(stateAt(submit, plus(submit.closesAt, 10 * MINUTE))).toBe('CLOSED');
});

test('a phase that is still paused when grace is over has closed', () => {
  const paused = { ...phaseOf(hackathon(), 'SUBMIT'), state: 'PAUSED' as const };
  expect(stateAt(paused, plus(graceEndsAt(paused), -1))).toBe('PAUSED');
  expect(stateAt(paused, graceEndsAt(paused))).toBe('CLOSED');
});

test('a server that slept through a whole phase still enters and leaves it', () => {
  const plan = hackathon();
  const submit = phaseOf(plan, 'SUBMIT');
  const steps = dueTransitions([submit], graceEndsAt(submit));
  expect(steps.map(({ from, to, at }) => [from, to, at])).toEqual([
    ['PLANNED', 'OPEN', submit.opensAt],
    ['OPEN', 'GRACE', submit.closesAt],
    ['GRACE', 'CLOSED', graceEndsAt(submit)],
  ]);
});

test('entry actions lead the event forward and never back', () => {
  const plan = hackathon();
  expect(settle(plan, phaseOf(plan, 'BUILD').opensAt).event.state).toBe('RUNNING');
  expect(settle(plan, phaseOf(plan, 'ADOPT').opensAt).event.state).toBe('FOLLOW_UP');
});
