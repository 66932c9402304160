import { fc, test } from '@fast-check/jest';
import { plus, SECOND } from '@jamboree/kernel';
import {
  formOf,
  after,
  COMPLETE,
  DEADLINE,
  extension,
  GRACE_ENDS,
  JURY_OPENS,
  moments,
  PHASES,
  START,
  submissionIn,
} from '../testing/worlds.js';
import { coveringExtension } from './extension.js';
import { lockAt } from './locks.js';
import { SUBMISSION_STATES, type SubmissionState } from './submission.js';
import { decideSubmit, type SubmitFacts } from './submit.decision.js';

const form = formOf('virtual-hackathon', { tracks: 0, challenges: 0 });
const beforeDeadline = plus(DEADLINE, -SECOND);

function facts(overrides: Partial<SubmitFacts> = {}): SubmitFacts {
  const submission = submissionIn('DRAFT');
  return {
    phases: PHASES,
    extensions: [],
    submission,
    form,
    draftHash: 'hash',
    latestVersion: null,
    members: 2,
    teamMin: 2,
    lackingCities: [],
    ...overrides,
  };
}

const extensions = () =>
  fc.array(
    fc
      .record({ scope: fc.constantFrom('CONTENT' as const, 'MEMBERSHIP' as const), expiresAt: moments(), revoked: fc.boolean() })
      .map(({ scope, expiresAt, revoked }) => extension(scope, expiresAt, revoked ? START : null)),
    { maxLength: 4 },
  );

test.prop([after(GRACE_ENDS), extensions()])(
  'after the close, nobody submits without an extension that covers the moment',
  (now, granted) => {
    fc.pre(coveringExtension(granted, 'CONTENT', now) === null);
    const decided = decideSubmit(facts({ extensions: granted }), 3, now);
    expect(decided).toMatchObject({ ok: false, error: { code: 'PhaseClosed', closedAt: DEADLINE, lateEntryPossible: now < JURY_OPENS } });
  },
);

test.prop([moments(), extensions(), fc.constantFrom<SubmissionState>(...SUBMISSION_STATES)])(
  'what is frozen says by what it came in, and only a writable state lets it in',
  (now, granted, state) => {
    const world = facts({ extensions: granted, submission: submissionIn(state) });
    const decided = decideSubmit(world, 3, now);
    const window = lockAt(world, 'submission:submit', now);
    const writable = ['DRAFT', 'SUBMITTED', 'RETURNED'].includes(state);
    expect(decided.ok).toBe(window.open && writable);
    if (decided.ok) expect(decided.value).toMatchObject({ kind: 'FREEZE', within: window.kind });
  },
);

test('one second before the deadline is in time, the deadline itself is grace, the end of grace is too late', () => {
  expect(decideSubmit(facts(), 3, beforeDeadline)).toMatchObject({ ok: true, value: { within: 'PHASE', number: 1, content: COMPLETE } });
  expect(decideSubmit(facts(), 3, DEADLINE)).toMatchObject({ ok: true, value: { within: 'GRACE' } });
  expect(decideSubmit(facts(), 3, plus(GRACE_ENDS, -1))).toMatchObject({ ok: true, value: { within: 'GRACE' } });
  expect(decideSubmit(facts(), 3, GRACE_ENDS)).toMatchObject({ ok: false, error: { code: 'PhaseClosed' } });
});

test('an extension counts until it expires', () => {
  const expiresAt = plus(GRACE_ENDS, 3_600_000);
  const world = facts({ extensions: [extension('CONTENT', expiresAt)] });
  expect(decideSubmit(world, 3, plus(expiresAt, -1))).toMatchObject({ ok: true, value: { within: 'EXTENSION' } });
  expect(decideSubmit(world, 3, expiresAt)).toMatchObject({ ok: false, error: { code: 'PhaseClosed' } });
});

test('a draft that changed meanwhile is not submitted unseen', () => {
  const decided = decideSubmit(facts(), 2, beforeDeadline);
  expect(decided).toEqual({ ok: false, error: { code: 'VersionConflict', currentVersion: 3, theirs: COMPLETE } });
});

test('what is missing is named, the team’s size included', () => {
  const submission = submissionIn('DRAFT', { ...COMPLETE, summary: '  \n', answers: COMPLETE.answers.slice(1) });
  const decided = decideSubmit(facts({ submission, members: 1 }), 3, beforeDeadline);
  expect(decided).toEqual({ ok: false, error: { code: 'Incomplete', missing: ['summary', 'problem', 'members'] } });
});

test('words beyond the limit are counted for the team', () => {
  const answers = COMPLETE.answers.map((answer) => (answer.key === 'problem' ? { ...answer, text: 'flood '.repeat(201) } : answer));
  const decided = decideSubmit(facts({ submission: submissionIn('DRAFT', { ...COMPLETE, answers }) }), 3, beforeDeadline);
  expect(decided).toEqual({
    ok: false,
    error: { code: 'InvalidInput', issues: [{ field: 'problem', rule: 'tooLong', figures: { maxWords: 200, got: 201 } }] },
  });
});

test('the same text again keeps its first receipt; another text makes the next version', () => {
  const submission = submissionIn('SUBMITTED');
  const same = facts({ submission, latestVersion: { number: 4, contentHash: 'hash', within: 'PHASE' } });
  expect(decideSubmit(same, 3, DEADLINE)).toEqual({ ok: true, value: { kind: 'STANDS' } });
  const changed = facts({ submission, latestVersion: { number: 4, contentHash: 'older', within: 'PHASE' } });
  const imported = facts({ submission, latestVersion: { number: 1, contentHash: 'hash', within: 'IMPORT' } });
  expect(decideSubmit(imported, 3, DEADLINE)).toMatchObject({ ok: true, value: { kind: 'FREEZE', number: 2 } });
  expect(decideSubmit(changed, 3, DEADLINE)).toMatchObject({ ok: true, value: { kind: 'FREEZE', number: 5 } });
});
