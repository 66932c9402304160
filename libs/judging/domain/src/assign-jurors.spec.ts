import { fc, test } from '@fast-check/jest';
import { asId, expectOk, type UserId } from '@jamboree/kernel';
import { assignJurors } from './assign-jurors.js';
import type { AssignmentPlan, AssignmentRequest, Pair } from './juror-assigner.js';
import { submissionId } from './spec-worlds.js';

function jurorId(number: number): UserId {
  return asId<'User'>(`j${String(number).padStart(3, '0')}`);
}

function request(
  jurors: number,
  submissions: number,
  reviewsPerSubmission: number,
  different: Partial<AssignmentRequest> = {},
): AssignmentRequest {
  return {
    jurors: Array.from({ length: jurors }, (_, index) => ({ id: jurorId(index), capacity: submissions })),
    submissions: Array.from({ length: submissions }, (_, index) => submissionId(index)),
    reviewsPerSubmission,
    conflicts: [],
    pinned: [],
    ...different,
  };
}

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const sizes = fc
  .record({
    jurors: fc.integer({ min: 1, max: 12 }),
    submissions: fc.integer({ min: 1, max: 20 }),
    reviews: fc.integer({ min: 1, max: 5 }),
  })
  .filter(({ jurors, reviews }) => reviews <= jurors);

/** Conflicts, capacities and pinned pairs at random: some of these cannot be met. */
const requests = sizes.chain(({ jurors, submissions, reviews }) => {
  const pair = fc.record({ jurorId: fc.nat(jurors - 1).map(jurorId), submissionId: fc.nat(submissions - 1).map(submissionId) });
  return fc
    .record({
      capacities: fc.array(fc.integer({ min: 0, max: submissions }), { minLength: jurors, maxLength: jurors }),
      conflicts: fc.array(pair, { maxLength: submissions }),
      pinned: fc.array(pair, { maxLength: 4 }),
    })
    .map(({ capacities, conflicts, pinned }) =>
      request(jurors, submissions, reviews, {
        jurors: capacities.map((capacity, index) => ({ id: jurorId(index), capacity })),
        conflicts,
        pinned,
      }),
    );
});

const key = ({ jurorId: juror, submissionId: submission }: Pair) => `${juror} ${submission}`;

function readersPerSubmission(plan: AssignmentPlan): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { submissionId: id } of plan.pairs) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

describe('a plan that can be made', () => {
  test.prop([sizes, seeds])(
    'gives every submission its readers, with loads within one of each other',
    ({ jurors, submissions, reviews }, seed) => {
      const plan = expectOk(assignJurors(request(jurors, submissions, reviews), seed));
      expect([...readersPerSubmission(plan).values()]).toEqual(Array.from({ length: submissions }, () => reviews));
      const loads = plan.loads.map(({ load }) => load);
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      expect(plan.warnings).not.toContain('LOADS_UNEVEN');
    },
  );

  test.prop([requests, seeds])(
    'holds every condition: no conflict, no pair twice, capacity, pinned pairs, and readers enough',
    (wish, seed) => {
      const result = assignJurors(wish, seed);
      fc.pre(result.ok);
      const plan = expectOk(result);
      const conflicts = new Set(wish.conflicts.map(key));
      const pinned = new Set(wish.pinned.map(key).filter((pair) => !conflicts.has(pair)));
      const pairs = plan.pairs.map(key);
      expect(new Set(pairs).size).toBe(pairs.length);
      expect(pairs.filter((pair) => conflicts.has(pair))).toEqual([]);
      expect([...pinned].filter((pair) => !pairs.includes(pair))).toEqual([]);
      for (const id of wish.submissions) expect(readersPerSubmission(plan).get(id) ?? 0).toBeGreaterThanOrEqual(wish.reviewsPerSubmission);
      for (const { id, capacity } of wish.jurors) {
        const load = plan.loads.find(({ jurorId: juror }) => juror === id)?.load ?? 0;
        const kept = plan.pairs.filter((pair) => pair.jurorId === id && pair.reason === 'KEPT').length;
        expect(load).toBeLessThanOrEqual(Math.max(capacity, kept));
        expect(plan.pairs.filter((pair) => pair.jurorId === id)).toHaveLength(load);
      }
    },
  );

  test.prop([requests, seeds], { numRuns: 400 })('leaves no hand-over that would make two loads more even', (wish, seed) => {
    const result = assignJurors(wish, seed);
    fc.pre(result.ok);
    const plan = expectOk(result);
    const barred = new Set([...wish.conflicts, ...plan.pairs].map(key));
    const loads = new Map(plan.loads.map(({ jurorId: juror, load }) => [juror, load]));
    const evener = plan.pairs
      .filter(({ reason }) => reason !== 'KEPT')
      .flatMap((pair) => wish.jurors.map(({ id, capacity }) => ({ pair, id, capacity, load: loads.get(id) ?? 0 })))
      .filter(({ pair, capacity, load }) => load < capacity && load + 2 <= (loads.get(pair.jurorId) ?? 0))
      .filter(({ pair, id }) => !barred.has(key({ ...pair, jurorId: id })));
    expect(evener).toEqual([]);
  });

  test.prop([requests, seeds])('is the same for the same seed, whatever the order of the lists', (wish, seed) => {
    const reversed: AssignmentRequest = {
      ...wish,
      jurors: [...wish.jurors].reverse(),
      submissions: [...wish.submissions].reverse(),
      conflicts: [...wish.conflicts].reverse(),
      pinned: [...wish.pinned].reverse(),
    };
    expect(assignJurors(reversed, seed)).toEqual(assignJurors(wish, seed));
  });

  test.prop([requests, seeds])('does not depend on what jurors and submissions are called', (wish, seed) => {
    const juror = (id: string) => asId<'User'>(`x-${id}`);
    const submission = (id: string) => asId<'Submission'>(`y-${id}`);
    const renamed = (pair: Pair): Pair => ({ jurorId: juror(pair.jurorId), submissionId: submission(pair.submissionId) });
    const other = assignJurors(
      {
        ...wish,
        jurors: wish.jurors.map((one) => ({ ...one, id: juror(one.id) })),
        submissions: wish.submissions.map(submission),
        conflicts: wish.conflicts.map(renamed),
        pinned: wish.pinned.map(renamed),
      },
      seed,
    );
    const original = assignJurors(wish, seed);
    expect(other.ok).toBe(original.ok);
    if (other.ok && original.ok) expect(other.value.pairs.map(key)).toEqual(original.value.pairs.map(renamed).map(key));
  });

  test('another seed gives another plan', () => {
    const plans = [1, 2, 3].map((seed) => JSON.stringify(expectOk(assignJurors(request(10, 20, 3), seed)).pairs));
    expect(new Set(plans).size).toBe(3);
  });

  test('panels overlap: the plan holds together although jurors could be dealt out in fixed panels', () => {
    for (let seed = 0; seed < 200; seed += 1) expect(expectOk(assignJurors(request(6, 4, 3), seed)).warnings).toEqual([]);
  });

  test('says where conflicts keep loads apart', () => {
    const conflicts = [0, 1, 2, 3].map((submission) => ({ jurorId: jurorId(0), submissionId: submissionId(submission) }));
    const plan = expectOk(assignJurors(request(2, 5, 1, { conflicts }), 1));
    expect(plan.loads.map(({ load }) => load)).toEqual([1, 4]);
    expect(plan.warnings).toContain('LOADS_UNEVEN');
  });

  test('explains every pair', () => {
    const wish = request(3, 2, 2, {
      conflicts: [{ jurorId: jurorId(0), submissionId: submissionId(0) }],
      pinned: [{ jurorId: jurorId(0), submissionId: submissionId(1) }],
    });
    const { pairs } = expectOk(assignJurors(wish, 5));
    expect(
      pairs
        .filter(({ submissionId: id }) => id === submissionId(0))
        .map(({ reason, figures }) => [reason, figures.eligible, figures.conflicts]),
    ).toEqual([
      ['ONLY_ELIGIBLE', 2, 1],
      ['ONLY_ELIGIBLE', 2, 1],
    ]);
    expect(pairs.filter(({ submissionId: id }) => id === submissionId(1)).map(({ reason }) => reason)).toEqual(['KEPT', 'LEAST_LOADED']);
  });

  test('chains of hand-overs find the one plan there is', () => {
    // Juror 0 alone can read submission 9; juror 1 alone is left for what juror 0 then cannot take, and so on down the chain.
    const count = 10;
    const conflicts = Array.from({ length: count }, (_, submission) =>
      Array.from({ length: count }, (_unused, juror) => juror)
        .filter((juror) => juror + submission !== count - 1 && juror + submission !== count)
        .map((juror) => ({ jurorId: jurorId(juror), submissionId: submissionId(submission) })),
    ).flat();
    const wish = request(count, count, 1, {
      conflicts,
      jurors: Array.from({ length: count }, (_, index) => ({ id: jurorId(index), capacity: 1 })),
    });
    for (let seed = 0; seed < 50; seed += 1) expect(assignJurors(wish, seed).ok).toBe(true);
  });
});

describe('a plan that cannot be made', () => {
  test('names the smallest capacity, the fewest more jurors, the most reviews', () => {
    const jurors = Array.from({ length: 4 }, (_, index) => ({ id: jurorId(index), capacity: 10 }));
    const result = assignJurors(request(4, 20, 3, { jurors }), 1);
    expect(result).toMatchObject({
      ok: false,
      error: {
        code: 'Infeasible',
        missing: 20,
        options: [
          { kind: 'CAPACITY', from: 10, to: 15 },
          { kind: 'JURORS', from: 4, to: 6 },
          { kind: 'REVIEWS', from: 3, to: 2 },
        ],
      },
    });
  });

  test('names the submissions that too few jurors may read', () => {
    const conflicts = [0, 1].map((juror) => ({ jurorId: jurorId(juror), submissionId: submissionId(1) }));
    const result = assignJurors(request(3, 2, 2, { conflicts }), 1);
    expect(result).toMatchObject({ ok: false, error: { missing: 1 } });
    expect(result.ok ? [] : result.error.options).toContainEqual({
      kind: 'ELIGIBLE_JURORS',
      from: 1,
      to: 2,
      submissions: [submissionId(1)],
    });
  });

  test('without any juror, asks for jurors', () => {
    const result = assignJurors(request(0, 3, 2), 1);
    expect(result.ok ? [] : result.error.options).toContainEqual({ kind: 'JURORS', from: 0, to: 2, submissions: [] });
  });

  test.prop([requests, seeds])('is refused whatever the seed, and each option makes it possible', (wish, seed) => {
    const result = assignJurors(wish, seed);
    fc.pre(!result.ok);
    expect(assignJurors(wish, seed + 1).ok).toBe(false);
    const options = result.ok ? [] : result.error.options;
    expect(options.length).toBeGreaterThan(0);
    for (const { kind, to } of options) {
      if (kind === 'REVIEWS') expect(assignJurors({ ...wish, reviewsPerSubmission: to }, seed).ok).toBe(true);
      if (kind === 'CAPACITY') {
        const jurors = wish.jurors.map((juror) => ({ ...juror, capacity: Math.max(juror.capacity, to) }));
        expect(assignJurors({ ...wish, jurors }, seed).ok).toBe(true);
      }
    }
  });
});
