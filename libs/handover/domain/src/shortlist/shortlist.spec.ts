import { fc, test } from '@fast-check/jest';
import { asId, instant, type SubmissionId } from '@jamboree/kernel';
import { SUBMISSION_STATES, type SubmissionState } from '@jamboree/participation-domain';
import { decideShortlist } from './decide-shortlist.decision.js';
import { canBeShortlisted, decideDraft } from './draft-shortlist.decision.js';
import { releaseShortlist } from './release-shortlist.decision.js';
import { NO_FIGURES, type Shortlist, type ShortlistEntry } from './shortlist.js';

const NOW = instant(1_700_000_000_000);
const PERSON = asId<'User'>('01J0000000000000000000000P');
const DRAFT: Shortlist = {
  id: asId('01J0000000000000000000000S'),
  eventId: asId('01J0000000000000000000000E'),
  state: 'DRAFT',
  decidedAt: null,
  decidedBy: null,
  releasedAt: null,
  releasedBy: null,
  version: 3,
};
const DECIDED: Shortlist = { ...DRAFT, state: 'DECIDED', decidedAt: NOW, decidedBy: PERSON };
const submission = (number: number) => asId<'Submission'>(`01J00000000000000000000${String(number).padStart(3, '0')}`);

function entry(number: number, changes: Partial<ShortlistEntry> = {}): ShortlistEntry {
  return {
    id: asId(`01J000000000000000000E${String(number).padStart(4, '0')}`),
    shortlistId: DRAFT.id,
    submissionId: submission(number),
    rank: number,
    rationale: 'Ready for a pilot',
    figures: null,
    ...changes,
  };
}

const states = (...given: readonly SubmissionState[]) =>
  new Map<SubmissionId, SubmissionState>(given.map((state, index) => [submission(index + 1), state]));

describe('drafting', () => {
  const conflicts = new Set<SubmissionId>();
  const command = { expectedVersion: 3, entries: [{ submissionId: submission(1), rationale: '  Strong\r\nidea ' }] };

  test('keeps the order and cleans the rationale', () => {
    expect(decideDraft({ shortlist: DRAFT, entries: [], states: states('SCORED'), conflicts }, command)).toEqual({
      ok: true,
      value: [{ submissionId: submission(1), rationale: 'Strong\nidea' }],
    });
  });

  test('the first draft expects none', () => {
    const facts = { shortlist: null, entries: [], states: states('SCORED'), conflicts };
    expect(decideDraft(facts, { ...command, expectedVersion: null }).ok).toBe(true);
    expect(decideDraft(facts, command)).toMatchObject({ error: { code: 'VersionConflict' } });
  });

  test('who was slower sees the other list', () => {
    expect(
      decideDraft({ shortlist: DRAFT, entries: [entry(2)], states: states('SCORED'), conflicts }, { ...command, expectedVersion: 2 }),
    ).toMatchObject({
      error: { code: 'VersionConflict', currentVersion: 3, theirs: [{ submissionId: submission(2) }] },
    });
  });

  test('a decided list stands', () => {
    expect(decideDraft({ shortlist: DECIDED, entries: [], states: states('SCORED'), conflicts }, command)).toMatchObject({
      error: { code: 'StateChanged', current: 'DECIDED' },
    });
  });

  test('unknown, doubled and withdrawn submissions are named', () => {
    const entries = [1, 1, 2, 9].map((number) => ({ submissionId: submission(number), rationale: 'x'.repeat(number === 2 ? 5000 : 1) }));
    expect(
      decideDraft({ shortlist: DRAFT, entries: [], states: states('SCORED', 'WITHDRAWN'), conflicts }, { expectedVersion: 3, entries }),
    ).toMatchObject({
      error: {
        code: 'InvalidInput',
        issues: [
          { field: 'entries.1.submissionId', rule: 'duplicate' },
          { field: 'entries.2.submissionId', rule: 'outOfRange' },
          { field: 'entries.2.rationale', rule: 'tooLong' },
          { field: 'entries.3.submissionId', rule: 'unknown' },
        ],
      },
    });
  });

  describe('by somebody in conflict with the second of three', () => {
    const facts = {
      shortlist: DRAFT,
      entries: [entry(1), entry(2), entry(3)],
      states: states('SCORED', 'SCORED', 'SCORED', 'SCORED'),
      conflicts: new Set([submission(2)]),
    };
    const drafted = (...numbers: readonly number[]) => {
      const entries = numbers.map((number) => ({ submissionId: submission(number), rationale: entry(number).rationale }));
      return decideDraft(facts, { expectedVersion: 3, entries });
    };
    const refused = { ok: false, error: { code: 'NotPermitted', action: 'shortlist:decide', reason: 'CONFLICT_OF_INTEREST' } };

    test.each([[[2, 1, 3]], [[1, 3, 2]], [[1, 3]], [[2, 3, 1]]])('%j is for others to decide', (numbers) => {
      expect(drafted(...numbers)).toEqual(refused);
    });

    test.each([[[1, 2, 3]], [[2, 3]], [[1, 2]], [[1, 4, 2, 3]]])('%j leaves its standing alone', (numbers) => {
      expect(drafted(...numbers).ok).toBe(true);
    });

    test('nor may the reason be reworded, nor the submission be put on a list', () => {
      const entries = [1, 2, 3].map((number) => ({ submissionId: submission(number), rationale: 'The best of all' }));
      expect(decideDraft(facts, { expectedVersion: 3, entries })).toEqual(refused);
      expect(decideDraft({ ...facts, entries: [] }, { expectedVersion: 3, entries })).toEqual(refused);
    });
  });
});

describe('deciding', () => {
  const figures = { mean: 4.2, spread: 0.3, reviews: 3, criteria: [] };
  const facts = {
    shortlist: DRAFT,
    entries: [entry(1), entry(2)],
    states: states('SCORED', 'IN_JURY'),
    figures: new Map([[submission(1), figures]]),
  };

  test('freezes the figures', () => {
    expect(decideShortlist(facts, 3, PERSON, NOW)).toMatchObject({
      ok: true,
      value: {
        shortlist: { state: 'DECIDED', decidedAt: NOW, decidedBy: PERSON, releasedAt: null, version: 4 },
        entries: [{ figures }, { figures: NO_FIGURES }],
      },
    });
  });

  test('needs entries, and a reason for each', () => {
    expect(decideShortlist({ ...facts, entries: [] }, 3, PERSON, NOW)).toMatchObject({
      error: { code: 'Incomplete', missing: ['entries'] },
    });
    expect(decideShortlist({ ...facts, entries: [entry(1), entry(2, { rationale: '' })] }, 3, PERSON, NOW)).toMatchObject({
      error: { missing: ['entries.1.rationale'] },
    });
  });

  test('waits when a chosen submission left the field', () => {
    expect(decideShortlist({ ...facts, states: states('SCORED') }, 3, PERSON, NOW)).toMatchObject({ error: { code: 'StateChanged' } });
    expect(decideShortlist({ ...facts, states: states('SCORED', 'DISQUALIFIED') }, 3, PERSON, NOW)).toMatchObject({
      error: { code: 'StateChanged', current: 'DISQUALIFIED' },
    });
  });

  test('happens once: the second of two organisers changes nothing', () => {
    expect(decideShortlist({ ...facts, shortlist: DECIDED }, 3, PERSON, NOW)).toMatchObject({
      error: { code: 'StateChanged', current: 'DECIDED' },
    });
    expect(decideShortlist(facts, 2, PERSON, NOW)).toMatchObject({ error: { code: 'VersionConflict' } });
  });
});

describe('releasing', () => {
  test('needs a decision', () => {
    expect(releaseShortlist({ shortlist: DRAFT, entries: [entry(1)], states: states('SCORED') }, 3, PERSON, NOW)).toMatchObject({
      error: { code: 'StateChanged', current: 'DRAFT' },
    });
  });

  const world = fc.record({
    all: fc.array(fc.constantFrom(...SUBMISSION_STATES), { maxLength: 30 }),
    chosen: fc.uniqueArray(fc.integer({ min: 1, max: 30 })),
  });

  test.prop([world])('tells every entry that counted its result at once, and touches nothing else', ({ all, chosen }) => {
    const known = states(...all);
    const entries = chosen.filter((number) => number <= all.length).map((number) => entry(number));
    const result = releaseShortlist({ shortlist: DECIDED, entries, states: known }, 3, PERSON, NOW);
    if (!result.ok) throw new Error('refused');
    const told = [...result.value.chosen, ...result.value.notChosen].sort();
    expect(told).toEqual(
      [...known]
        .filter(([, state]) => canBeShortlisted(state))
        .map(([id]) => id)
        .sort(),
    );
    expect(new Set(told).size).toBe(told.length);
    for (const id of result.value.chosen) expect(entries.map(({ submissionId }) => submissionId)).toContain(id);
  });
});
