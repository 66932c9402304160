import { fc, test } from '@fast-check/jest';
import { expectOk, HOUR, MINUTE, plus, type Instant } from '@jamboree/kernel';
import { decidePause } from './pause-phase.decision.js';
import { phaseClosed } from './problems.js';
import { graceEndsAt } from './phase.js';
import { writeWindow } from './write-window.js';
import { during, hackathon, instants, phaseOf, plans } from './worlds.fixture.js';

const plan = hackathon();
const submit = phaseOf(plan, 'SUBMIT');
const windowAt = (now: Instant, expiresAt?: Instant) =>
  writeWindow({ phases: plan.phases, action: 'submission:submit', extension: expiresAt === undefined ? null : { expiresAt } }, now);

test('a second late is in grace and recorded as such; after grace it is closed', () => {
  expect(windowAt(plus(submit.closesAt, -1))).toMatchObject({ open: true, kind: 'PHASE' });
  expect(windowAt(plus(submit.closesAt, 1000))).toMatchObject({ open: true, kind: 'GRACE', closedAt: submit.closesAt });
  expect(windowAt(graceEndsAt(submit))).toMatchObject({ open: false, kind: 'CLOSED', closedAt: submit.closesAt, lateEntryPossible: true });
});

test('the announced deadline runs through to the last phase that lets teams write', () => {
  expect(windowAt(during(plan, 'BUILD'))).toMatchObject({ open: true, kind: 'PHASE', closesAt: submit.closesAt });
});

test('before the first phase that grants it, it says when it opens', () => {
  const early = windowAt(during(plan, 'REGISTER'));
  expect(early).toMatchObject({ open: false, kind: 'NOT_YET', lateEntryPossible: false });
  expect(phaseClosed(early)).toMatchObject({ code: 'PhaseClosed', closedAt: null, opensAt: phaseOf(plan, 'BUILD').opensAt });
});

test('an extension counts until it expires, and late entries end when judging begins', () => {
  const now = plus(graceEndsAt(submit), HOUR);
  expect(windowAt(now, plus(now, 1))).toMatchObject({ open: true, kind: 'EXTENSION', closesAt: now + 1 });
  expect(windowAt(now, now)).toMatchObject({ open: false, kind: 'CLOSED' });
  expect(windowAt(during(plan, 'JURY_ROUND_1')).lateEntryPossible).toBe(false);
});

test('a pause closes the window for everyone', () => {
  const now = during(plan, 'SUBMIT');
  const paused = expectOk(decidePause(plan, { phaseId: submit.id, expectedVersion: 1, reason: 'Outage' }, now));
  const window = writeWindow(
    { phases: paused.phases, action: 'submission:submit', extension: { expiresAt: plus(now, HOUR) } },
    plus(now, MINUTE),
  );
  expect(window).toMatchObject({ open: false, kind: 'CLOSED', closedAt: null });
});

test('nobody knows when a paused phase goes on: the opening of the next one is not given for it', () => {
  const build = phaseOf(plan, 'BUILD');
  const now = during(plan, 'BUILD');
  const paused = expectOk(decidePause(plan, { phaseId: build.id, expectedVersion: 1, reason: 'Outage' }, now));
  const window = writeWindow({ phases: paused.phases, action: 'submission:submit', extension: null }, plus(now, MINUTE));
  expect(phaseClosed(window)).toMatchObject({ phaseTitle: build.title, closedAt: null, opensAt: null });
});

test.prop([plans(), instants(), fc.constantFrom('submission:submit', 'submission:edit', 'team:join', 'scorecard:score')])(
  'without an extension, the window is open exactly while a phase that grants the action is open or in grace',
  (world, now, action) => {
    const window = writeWindow({ phases: world.phases, action, extension: null }, now);
    expect(window.open).toBe(window.kind === 'PHASE' || window.kind === 'GRACE');
    if (window.open) expect(window.closesAt).toBeGreaterThan(now);
    if (window.kind === 'CLOSED') expect(window.closedAt).toBeLessThanOrEqual(now);
  },
);
