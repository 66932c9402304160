import { fc, test } from '@fast-check/jest';
import { asId, plus, HOUR, type Instant } from '@jamboree/kernel';
import { DEADLINE, eventFacts, extension, GRACE_ENDS, JURY_OPENS, moments, PHASES } from '../testing/worlds.js';
import { grantExtension } from './extension.js';
import {
  readLateAnswer,
  askLate,
  LATE_REQUEST_STATES,
  LATE_REQUEST_STEPS,
  LATE_REQUESTS_AT_MOST,
  lateRequestTo,
  proposedExpiry,
  tellsOrganisers,
  type AskLateFacts,
  type LateRequest,
} from './late-request.js';
import { lockAt } from './locks.js';
import { SUBMISSION_STATES } from './submission.js';

const SARI = asId<'User'>('sari');
const JONAS = asId<'User'>('jonas');

function request(state: LateRequest['state'], askedBy = SARI): AskLateFacts['requests'][number] {
  return { id: asId<'LateRequest'>(`request-${state}`), state, askedBy, reason: 'Power cut' };
}

function facts(given: Partial<AskLateFacts> = {}): AskLateFacts {
  const { event } = eventFacts();
  return { phases: PHASES, extensions: [], event, submission: { state: 'DRAFT' }, requests: [], askedBy: SARI, askedBefore: 0, ...given };
}

const ask = (given: Partial<AskLateFacts>, now: Instant, reason = 'Power cut') => askLate(facts(given), reason, now);

test.prop([fc.array(fc.constantFrom(...LATE_REQUEST_STATES), { maxLength: 6 })])(
  'a request is closed once, by whatever comes first',
  (steps) => {
    let state: LateRequest['state'] = 'OPEN';
    for (const next of steps) {
      const stepped = lateRequestTo({ state }, next);
      expect(stepped.ok).toBe(state === 'OPEN' && next !== 'OPEN');
      if (stepped.ok) state = stepped.value;
    }
  },
);

test('every state is reached, and only an open request moves', () => {
  expect([...LATE_REQUEST_STEPS.OPEN, 'OPEN'].sort()).toEqual([...LATE_REQUEST_STATES].sort());
});

test.prop([moments(), fc.constantFrom(...SUBMISSION_STATES)])(
  'whoever may ask could be granted a late entry that lets them write until judging begins, and judging ends the asking',
  (now, state) => {
    const asked = ask({ submission: { state } }, now);
    if (now >= JURY_OPENS) expect(asked.ok).toBe(false);
    if (!asked.ok) return;
    const expiresAt = proposedExpiry(facts(), now);
    expect(expiresAt).toBeLessThanOrEqual(JURY_OPENS);
    expect(grantExtension({ submission: { state } }, { expiresAt, reason: 'Power cut' }, now).ok).toBe(true);
    const granted = { phases: PHASES, extensions: [extension('CONTENT', expiresAt)] };
    const later = now < GRACE_ENDS ? GRACE_ENDS : now;
    expect(lockAt(granted, 'submission:edit', later).open).toBe(true);
  },
);

test('nobody asks before writing begins, while it is paused, after the end, or for what judging has', () => {
  const late = plus(GRACE_ENDS, 1);
  expect(ask({}, late).ok).toBe(true);
  expect(ask({}, plus(DEADLINE, -HOUR)).ok).toBe(true);
  expect(ask({}, JURY_OPENS)).toMatchObject({ error: { code: 'PhaseClosed', lateEntryPossible: false } });
  const paused = PHASES.map((phase) => (phase.key === 'SUBMIT' ? { ...phase, state: 'PAUSED' as const } : phase));
  expect(ask({ phases: paused }, plus(DEADLINE, -HOUR))).toMatchObject({ error: { code: 'PhaseClosed' } });
  expect(ask({ submission: { state: 'IN_JURY' } }, late)).toMatchObject({ error: { code: 'StateChanged', current: 'IN_JURY' } });
  expect(ask({ event: { state: 'RESULTS' } }, late)).toMatchObject({ error: { code: 'StateChanged', current: 'RESULTS' } });
});

test('one request at a time: the same words of the same person stand, other words wait, and nobody asks for ever', () => {
  const late = plus(GRACE_ENDS, 1);
  expect(ask({ requests: [request('OPEN')] }, late)).toMatchObject({ value: { kind: 'STANDS', id: 'request-OPEN' } });
  expect(ask({ requests: [request('OPEN')] }, late, 'Flood')).toMatchObject({ error: { code: 'StateChanged', current: 'OPEN' } });
  expect(ask({ requests: [request('OPEN', JONAS)] }, late)).toMatchObject({ error: { current: 'OPEN' } });
  expect(ask({ requests: [request('DECLINED')] }, late)).toMatchObject({ value: { kind: 'ASK' } });
  const many = Array.from({ length: LATE_REQUESTS_AT_MOST }, () => request('DECLINED'));
  expect(ask({ requests: many }, late)).toMatchObject({ error: { current: 'ASKED_TOO_OFTEN' } });
  expect(ask({ askedBefore: LATE_REQUESTS_AT_MOST }, late)).toMatchObject({ error: { current: 'ASKED_TOO_OFTEN' } });
  expect(ask({}, late, ' . ')).toMatchObject({ error: { code: 'InvalidInput', issues: [{ field: 'reason' }] } });
});

test('a refusal needs a reason, a late entry may have words', () => {
  expect(readLateAnswer(false, ' ')).toMatchObject({ error: { code: 'InvalidInput', issues: [{ field: 'answer' }] } });
  expect(readLateAnswer(true, ' ')).toEqual({ ok: true, value: '' });
  expect(readLateAnswer(true, 'x'.repeat(501)).ok).toBe(false);
});

test('organisers hear of the first request and not of each that follows within the hour', () => {
  expect(tellsOrganisers(null, DEADLINE)).toBe(true);
  expect(tellsOrganisers(DEADLINE, plus(DEADLINE, HOUR - 1))).toBe(false);
  expect(tellsOrganisers(DEADLINE, plus(DEADLINE, HOUR))).toBe(true);
});
