import { test } from '@fast-check/jest';
import { plus } from '@jamboree/kernel';
import { formOf, COMPLETE, DEADLINE, GRACE_ENDS, PHASES, submissionIn } from '../testing/worlds.js';
import { checkEligibility, disqualify, returnForCorrection } from './eligibility.decision.js';
import { grantExtension } from './extension.js';
import { saveDraft, type SaveDraftFacts } from './save-draft.decision.js';

const form = formOf('virtual-hackathon', { tracks: 0, challenges: 0 });
const now = plus(DEADLINE, -1);
const facts = (overrides: Partial<SaveDraftFacts> = {}): SaveDraftFacts => ({
  phases: PHASES,
  extensions: [],
  submission: submissionIn('DRAFT'),
  form,
  choices: { trackIds: [], challengeIds: [] },
  ...overrides,
});

test('a save counts on; a second tab with the older version gets the text that stands', () => {
  const mine = { ...COMPLETE, title: 'Arus 2' };
  expect(saveDraft(facts(), { expectedDraftVersion: 3, content: mine }, now)).toEqual({
    ok: true,
    value: { draft: mine, draftVersion: 4, savedAt: now, formVersion: 1 },
  });
  expect(saveDraft(facts(), { expectedDraftVersion: 2, content: mine }, now)).toEqual({
    ok: false,
    error: { code: 'VersionConflict', currentVersion: 3, theirs: COMPLETE },
  });
});

test('a draft is fixed after the close, and whenever its submission is no longer the team’s to change', () => {
  const command = { expectedDraftVersion: 3, content: COMPLETE };
  expect(saveDraft(facts(), command, GRACE_ENDS)).toMatchObject({ ok: false, error: { code: 'PhaseClosed' } });
  expect(saveDraft(facts({ submission: submissionIn('WITHDRAWN') }), command, now)).toEqual({
    ok: false,
    error: { code: 'StateChanged', current: 'WITHDRAWN' },
  });
});

test('whoever refuses says why', () => {
  expect(checkEligibility(submissionIn('SUBMITTED'), { eligible: false, reason: ' ' })).toMatchObject({
    ok: false,
    error: { code: 'InvalidInput', issues: [{ field: 'reason', rule: 'required' }] },
  });
  expect(checkEligibility(submissionIn('SUBMITTED'), { eligible: false, reason: 'Not an open licence ' })).toEqual({
    ok: true,
    value: { state: 'INELIGIBLE', stateReason: 'Not an open licence' },
  });
  expect(checkEligibility(submissionIn('INELIGIBLE'), { eligible: true, reason: null })).toEqual({
    ok: true,
    value: { state: 'ELIGIBLE', stateReason: null },
  });
  expect(checkEligibility(submissionIn('IN_JURY'), { eligible: false, reason: 'late' })).toMatchObject({
    ok: false,
    error: { code: 'StateChanged' },
  });
  expect(returnForCorrection(submissionIn('ELIGIBLE'), 'Please name the licence')).toMatchObject({
    ok: true,
    value: { state: 'RETURNED' },
  });
  expect(disqualify(submissionIn('HANDED_OVER'), 'Copied')).toMatchObject({ ok: false, error: { code: 'StateChanged' } });
});

test('a late entry has a reason and an end in the future, and comes before judging', () => {
  const submission = submissionIn('DRAFT');
  expect(grantExtension({ submission }, { expiresAt: plus(GRACE_ENDS, 1), reason: 'Power cut' }, GRACE_ENDS)).toEqual({
    ok: true,
    value: { reason: 'Power cut' },
  });
  expect(grantExtension({ submission }, { expiresAt: GRACE_ENDS, reason: '' }, GRACE_ENDS)).toMatchObject({
    ok: false,
    error: {
      issues: [
        { field: 'reason', rule: 'required' },
        { field: 'expiresAt', rule: 'outOfRange' },
      ],
    },
  });
  expect(grantExtension({ submission: submissionIn('IN_JURY') }, { expiresAt: plus(now, 1), reason: 'Power cut' }, now)).toMatchObject({
    ok: false,
    error: { code: 'StateChanged', current: 'IN_JURY' },
  });
});
