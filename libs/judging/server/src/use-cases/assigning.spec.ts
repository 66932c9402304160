import type { SegmentKind } from '@jamboree/event-domain';
import { MessageSegments } from '@jamboree/event-server';
import { expectOk, type Viewer } from '@jamboree/kernel';
import type { Pair } from '@jamboree/judging-domain';
import { describeOnEngines } from '@jamboree/platform-testing';
import { JUDGING_DATABASE } from '../testing/judging-database.js';
import { judgingHouse } from '../testing/judging-house.js';
import { assignTo, firstRound, score } from '../testing/jury-steps.js';
import { attempt, expectPresent, idOf, juryWorld } from '../testing/jury-world.js';
import { JurySegments } from './jury-segments.js';

describeOnEngines('assigning jurors', JUDGING_DATABASE, (engine) => {
  async function jury(jurors = 6, submissions = 10) {
    const house = judgingHouse(engine());
    const world = await juryWorld(house, { jurors, submissions });
    const roundId = firstRound(world);
    const propose = (reviewsPerSubmission: number, capacity = 40, viewer: Viewer = world.organiser) =>
      house.propose.run(viewer, { roundId, reviewsPerSubmission, capacity, seed: 2020, submissionIds: null });
    const apply = (pairs: readonly Pair[], reviewsPerSubmission: number | null = null) =>
      house.assign.run(world.organiser, {
        operation: 'applyAssignments',
        clientMutationId: attempt(),
        roundId,
        pairs,
        origin: 'PLAN',
        reviewsPerSubmission,
      });
    const coverage = async () => expectPresent(await house.readCoverage.run(world.organiser, roundId));
    return { house, world, roundId, propose, apply, coverage };
  }

  test('a plan is proposed, applied, and covers everything evenly', async () => {
    const { propose, apply, coverage } = await jury();
    const { plan } = expectOk(await propose(3));
    expect(plan.loads.map(({ load }) => load)).toEqual([5, 5, 5, 5, 5, 5]);
    expect(plan.warnings).toEqual([]);
    expect((await coverage()).submissions.every(({ assigned, wanted }) => assigned === 0 && wanted === 3)).toBe(true);
    expect(expectOk(await apply(plan.pairs)).placed).toBe(30);
    const covered = await coverage();
    expect(covered.submissions.every(({ assigned }) => assigned === 3)).toBe(true);
    expect(covered.jurors.map(({ assigned }) => assigned)).toEqual([5, 5, 5, 5, 5, 5]);
    expect(covered.cells).toHaveLength(30);
  });

  test('applied twice, it changes nothing; proposed again, everything is kept', async () => {
    const { propose, apply, coverage } = await jury();
    const { plan } = expectOk(await propose(2));
    await apply(plan.pairs);
    expect(expectOk(await apply(plan.pairs)).placed).toBe(0);
    expect((await coverage()).cells).toHaveLength(20);
    const again = expectOk(await propose(3)).plan;
    expect(again.pairs.filter(({ reason }) => reason === 'KEPT')).toHaveLength(20);
    expect(again.pairs).toHaveLength(30);
  });

  test('two organisers apply at once: each juror is asked once', async () => {
    const { propose, apply, coverage } = await jury();
    const { plan } = expectOk(await propose(3));
    const placed = (await Promise.all([apply(plan.pairs), apply(plan.pairs)])).map((result) => expectOk(result).placed);
    expect(placed.sort((a, b) => a - b)).toEqual([0, 30]);
    expect((await coverage()).cells).toHaveLength(30);
  });

  test('what cannot be done says what would be enough', async () => {
    const { propose } = await jury(4, 20);
    expect(await propose(3, 10)).toMatchObject({
      ok: false,
      error: {
        code: 'Infeasible',
        options: [
          { kind: 'CAPACITY', to: 15 },
          { kind: 'JURORS', to: 6 },
          { kind: 'REVIEWS', to: 2 },
        ],
      },
    });
    expect(await propose(0)).toMatchObject({
      error: { code: 'InvalidInput', issues: [{ field: 'reviewsPerSubmission', rule: 'outOfRange' }] },
    });
  });

  test('a juror’s own limit holds', async () => {
    const { house, world, roundId, propose, coverage } = await jury();
    const jurorId = idOf(expectPresent(world.jurors[0]));
    const command = { operation: 'setJurorCapacity', roundId, jurorId };
    for (const capacity of [3, 1])
      expectOk(await house.setCapacity.run(world.organiser, { ...command, clientMutationId: attempt(), capacity }));
    expect(expectOk(await propose(3)).plan.loads.find((one) => one.jurorId === jurorId)?.load).toBe(1);
    expect((await coverage()).jurors.map(({ capacity }) => capacity)).toEqual([1, 40, 40, 40, 40, 40]);
  });

  test('how many reviews are wanted is stored with the plan', async () => {
    const { apply, coverage } = await jury(2, 2);
    await apply([], 2);
    expect((await coverage()).submissions.map(({ wanted }) => wanted)).toEqual([2, 2]);
    expect(await apply([], 0)).toMatchObject({ error: { code: 'InvalidInput' } });
  });

  test('a place is taken back before it is finished, and asked again later', async () => {
    const { house, world, coverage } = await jury(2, 2);
    const [ayu, arus] = [expectPresent(world.jurors[0]), expectPresent(world.submissions[0])];
    const assignmentId = await assignTo(house, world, ayu, arus);
    const unassign = () => house.unassign.run(world.organiser, { operation: 'unassignJuror', clientMutationId: attempt(), assignmentId });
    expectOk(await unassign());
    expect((await coverage()).cells).toEqual([]);
    expect(await house.readInbox.run(ayu)).toEqual([]);
    expect(await unassign()).toMatchObject({ error: { code: 'StateChanged', current: 'REASSIGNED' } });
    expect(await assignTo(house, world, ayu, arus)).toBe(assignmentId);
    await score(house, world, ayu, assignmentId, 4);
    expect(await unassign()).toMatchObject({ error: { code: 'StateChanged', current: 'COMPLETED' } });
  });

  test('strangers, withdrawn submissions and other people’s juries are refused', async () => {
    const { world, propose, apply } = await jury(2, 2);
    const submissionId = expectPresent(world.submissions[0]);
    expect(await apply([{ jurorId: idOf(world.lead), submissionId }])).toMatchObject({
      error: { issues: [{ field: 'pairs.0.jurorId', rule: 'unknown' }] },
    });
    for (const viewer of [world.lead, world.official, expectPresent(world.jurors[0])])
      expect(await propose(1, 40, viewer)).toMatchObject({ error: { code: 'NotPermitted', action: 'jury:manage' } });
  });

  test('once the round is over, nobody is asked any more', async () => {
    const { world, apply } = await jury(2, 2);
    world.enter('DELIBERATE');
    expect(
      await apply([{ jurorId: idOf(expectPresent(world.jurors[0])), submissionId: expectPresent(world.submissions[0]) }]),
    ).toMatchObject({
      error: { code: 'PhaseClosed' },
    });
  });

  test('organisers write to jurors by what is left to score', async () => {
    const { house, world } = await jury(3, 2);
    const segments = new MessageSegments();
    new JurySegments(segments).onModuleInit();
    const of = async (kind: SegmentKind) => {
      const { sql, parameters } = segments.of({ kind, role: null }).people({ kind, role: null }, world.facts.event);
      const rows = await house.uow.read((tx) => tx.rows<{ user_id: string }>(sql, parameters));
      return world.jurors.map(({ userId }) => rows.some((row) => row.user_id === userId));
    };
    const [busy, silent] = world.jurors;
    const [first, second] = world.submissions;
    const done = await assignTo(house, world, expectPresent(busy), expectPresent(first));
    await assignTo(house, world, expectPresent(busy), expectPresent(second));
    await assignTo(house, world, expectPresent(silent), expectPresent(first));
    expect([await of('JUROR_OPEN_SHEETS'), await of('JUROR_SILENT')]).toEqual([
      [true, true, false],
      [true, true, false],
    ]);
    await score(house, world, expectPresent(busy), done, 4);
    expect([await of('JUROR_OPEN_SHEETS'), await of('JUROR_SILENT')]).toEqual([
      [true, true, false],
      [false, true, false],
    ]);
  });
});
