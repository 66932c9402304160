import { fc, test } from '@fast-check/jest';
import { plus, type Action } from '@jamboree/kernel';
import { after, DEADLINE, extension, GRACE_ENDS, MEMBERSHIP_CLOSES, moments, PHASES, submissionIn } from '../testing/worlds.js';
import { lockAt } from './locks.js';
import { SUBMISSION_STATES, SUBMISSION_STEPS, mayFollow, type SubmissionState } from './submission.js';
import { revive, withdraw, type WithdrawFacts } from './withdraw.decision.js';

const CONTENT: readonly Action[] = ['submission:edit', 'submission:submit'];
const MEMBERSHIP: readonly Action[] = ['team:join', 'team:lead'];

test('content and membership are separate locks', () => {
  const now = plus(MEMBERSHIP_CLOSES, 1);
  const open = (action: Action) => lockAt({ phases: PHASES, extensions: [] }, action, now).open;
  expect(CONTENT.map(open)).toEqual([true, true]);
  expect(MEMBERSHIP.map(open)).toEqual([false, false]);
});

test.prop([after(GRACE_ENDS), moments()])('an extension of one lock never opens the other', (now, expiresAt) => {
  const open = (scope: 'CONTENT' | 'MEMBERSHIP', action: Action) =>
    lockAt({ phases: PHASES, extensions: [extension(scope, expiresAt)] }, action, now).open;
  for (const action of CONTENT) expect([open('CONTENT', action), open('MEMBERSHIP', action)]).toEqual([now < expiresAt, false]);
  for (const action of MEMBERSHIP) expect([open('MEMBERSHIP', action), open('CONTENT', action)]).toEqual([now < expiresAt, false]);
});

test.prop([after(GRACE_ENDS), fc.constantFrom('CONTENT' as const, 'MEMBERSHIP' as const)])(
  'no extension prolongs withdrawing: it ends when judging begins',
  (now, scope) => {
    const late = { phases: PHASES, extensions: [extension(scope, plus(now, 1))] };
    expect(lockAt(late, 'submission:withdraw', now).open).toBe(lockAt({ phases: PHASES, extensions: [] }, 'submission:withdraw', now).open);
  },
);

test.prop([
  fc.array(fc.constantFrom('withdraw' as const, 'revive' as const), { maxLength: 6 }),
  fc.array(fc.nat(60 * 60_000), { maxLength: 6 }),
])('no sequence of withdrawals and revivals after the close makes a submission writable again', (steps, pauses) => {
  let state: SubmissionState = 'SUBMITTED';
  let now = GRACE_ENDS;
  for (const [index, step] of steps.entries()) {
    now = plus(now, pauses[index] ?? 0);
    const world: WithdrawFacts = { phases: PHASES, extensions: [], submission: submissionIn(state) };
    const decided = step === 'withdraw' ? withdraw(world, now) : revive(world, now);
    if (decided.ok) state = decided.value;
    expect(['SUBMITTED', 'WITHDRAWN']).toContain(state);
    expect(lockAt(world, 'submission:edit', now).open).toBe(false);
  }
});

test('while content is open, a withdrawn submission comes back as a draft', () => {
  const world = { phases: PHASES, extensions: [], submission: submissionIn('WITHDRAWN') };
  expect(revive(world, plus(DEADLINE, -1))).toEqual({ ok: true, value: 'DRAFT' });
  expect(revive({ ...world, submission: submissionIn('IN_JURY') }, DEADLINE)).toEqual({
    ok: false,
    error: { code: 'StateChanged', current: 'IN_JURY' },
  });
});

test.each(['IN_JURY', 'SCORED', 'SHORTLISTED', 'NOT_SELECTED', 'HANDED_OVER'] as const)('what is %s cannot be withdrawn', (state) => {
  expect(withdraw({ phases: PHASES, extensions: [], submission: submissionIn(state) }, DEADLINE)).toEqual({
    ok: false,
    error: { code: 'StateChanged', current: state },
  });
});

test('the state machine: every state is reached from DRAFT, and judging is never left backwards', () => {
  const reached = new Set<SubmissionState>(['DRAFT']);
  for (const state of reached) for (const next of SUBMISSION_STEPS[state]) reached.add(next);
  expect([...reached].sort()).toEqual([...SUBMISSION_STATES].sort());
  for (const judged of ['IN_JURY', 'SCORED', 'SHORTLISTED', 'NOT_SELECTED', 'HANDED_OVER'] as const)
    for (const earlier of ['DRAFT', 'SUBMITTED', 'RETURNED', 'ELIGIBLE', 'WITHDRAWN'] as const)
      expect(mayFollow(judged, earlier)).toBe(false);
});
