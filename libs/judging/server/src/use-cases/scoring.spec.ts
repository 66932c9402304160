import { expectOk, HOUR, plus } from '@jamboree/kernel';
import { describeOnEngines } from '@jamboree/platform-testing';
import { RoundStore } from '../persistence/round.store.js';
import { JUDGING_DATABASE } from '../testing/judging-database.js';
import { judgingHouse } from '../testing/judging-house.js';
import { allOf, assignTo, firstRound, score, sheetOf } from '../testing/jury-steps.js';
import { attempt, expectPresent, juryWorld } from '../testing/jury-world.js';

describeOnEngines('scoring', JUDGING_DATABASE, (engine) => {
  async function oneAssignment() {
    const house = judgingHouse(engine());
    const world = await juryWorld(house, { jurors: 2, submissions: 2 });
    const [ayu, budi] = [expectPresent(world.jurors[0]), expectPresent(world.jurors[1])];
    const arus = expectPresent(world.submissions[0]);
    const assignmentId = await assignTo(house, world, ayu, arus);
    const save = (expectedVersion: number, value: number, clientMutationId = attempt(), juror = ayu) =>
      house.save.run(juror, { operation: 'saveScorecard', clientMutationId, assignmentId, expectedVersion, content: allOf(world, value) });
    const submit = (expectedVersion: number, clientMutationId = attempt()) =>
      house.submit.run(ayu, { operation: 'submitScorecard', clientMutationId, assignmentId, expectedVersion });
    return { house, world, ayu, budi, arus, assignmentId, save, submit };
  }

  test('an event from the template has a round for each phase in which jurors score', async () => {
    const { house, world } = await oneAssignment();
    const rounds = await house.readRounds.run(world.lead, world.facts.event.id);
    expect(rounds.map(({ phase, round, window }) => [phase.key, round.position, window.open])).toEqual([
      ['JURY_ROUND_1', 1, true],
      ['JURY_ROUND_2', 2, false],
      ['FINAL_PITCH', 3, false],
    ]);
  });

  test('from the inbox to a submitted sheet', async () => {
    const { house, ayu, save, submit, assignmentId } = await oneAssignment();
    expect(await house.readInbox.run(ayu)).toMatchObject([
      { total: 1, done: 0, minutesLeft: 10, queue: [{ position: 1, state: 'PROPOSED' }] },
    ]);
    expect(expectOk(await save(1, 4))).toMatchObject({
      scorecard: { version: 2, state: 'DRAFT' },
      assignment: { state: 'IN_PROGRESS' },
      weightedMean: 4,
    });
    expect(expectOk(await submit(2))).toMatchObject({ scorecard: { version: 3, state: 'SUBMITTED' }, assignment: { state: 'COMPLETED' } });
    expect(await house.readInbox.run(ayu)).toMatchObject([{ total: 1, done: 1, minutesLeft: null }]);
    expect(await sheetOf(house, assignmentId)).toMatchObject({ state: 'SUBMITTED', comment: 'Clear.', privateNote: 'Mine alone.' });
  });

  test('what the end of a jury phase may ask for is counted: ideas with too few submitted sheets', async () => {
    const { house, world, save, submit } = await oneAssignment();
    const round = expectPresent((await house.readRounds.run(world.lead, world.facts.event.id))[0]);
    const below = (wanted: number) => house.uow.read((tx) => new RoundStore().reviewedBelow(tx, round.phase.id, wanted));
    expect(await below(1)).toBe(2);
    expectOk(await save(1, 4));
    expect(await below(1)).toBe(2); // a draft does not count
    expectOk(await submit(2));
    expect([await below(1), await below(2)]).toEqual([1, 2]);
  });

  test('a double click answers twice and writes once', async () => {
    const { house, save, assignmentId } = await oneAssignment();
    const [one, two] = await Promise.all([save(1, 4, 'double'), save(1, 4, 'double')]);
    expect(one).toEqual(two);
    expect((await sheetOf(house, assignmentId)).version).toBe(2);
  });

  test('the same attempt with other scores is noticed', async () => {
    const { save } = await oneAssignment();
    await save(1, 4, 'reused');
    expect(await save(1, 5, 'reused')).toMatchObject({ ok: false, error: { code: 'IdempotencyMismatch' } });
  });

  test('the second tab is told what the first one saved', async () => {
    const { save, world } = await oneAssignment();
    await save(1, 4);
    expect(await save(1, 2)).toMatchObject({
      ok: false,
      error: {
        code: 'VersionConflict',
        currentVersion: 2,
        theirs: { scores: world.criteria.map(({ id }) => ({ criterionId: id, value: 4 })) },
      },
    });
  });

  test('fifty tabs at once: one is taken, none overwritten', async () => {
    const { house, save, assignmentId } = await oneAssignment();
    const results = await Promise.all(Array.from({ length: 50 }, (_, index) => save(1, 1 + (index % 5))));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await sheetOf(house, assignmentId)).version).toBe(2);
  });

  test('one millisecond after the close and its grace, nothing is taken, and the answer says when it closed', async () => {
    const { house, world, save, submit } = await oneAssignment();
    const phase = expectPresent(world.facts.phases.find(({ key }) => key === 'JURY_ROUND_1'));
    const end = plus(phase.closesAt, phase.graceSeconds * 1_000);
    house.clock.set(plus(end, -1));
    expect((await save(1, 4)).ok).toBe(true);
    house.clock.set(end);
    for (const late of [await save(2, 5), await submit(2)])
      expect(late).toMatchObject({ ok: false, error: { code: 'PhaseClosed', closedAt: phase.closesAt } });
  });

  test('scores against the close of the phase: whatever was acknowledged came before it', async () => {
    const { house, world, save, assignmentId } = await oneAssignment();
    const phase = expectPresent(world.facts.phases.find(({ key }) => key === 'JURY_ROUND_1'));
    const end = plus(phase.closesAt, phase.graceSeconds * 1_000);
    house.clock.set(plus(end, -1));
    const writes = Array.from({ length: 40 }, (_, index) => {
      if (index === 20) house.clock.set(end);
      return save(index + 1, 3);
    });
    const acknowledged = (await Promise.all(writes)).flatMap((result) => (result.ok ? [result.value.scorecard] : []));
    for (const { savedAt } of acknowledged) expect(savedAt).toBeLessThan(end);
    expect((await sheetOf(house, assignmentId)).version).toBe(acknowledged.length + 1);
  });

  test("nobody writes on somebody else's assignment, nor learns that it exists", async () => {
    const { save, budi, world } = await oneAssignment();
    for (const stranger of [budi, world.organiser, world.lead])
      expect(await save(1, 4, attempt(), stranger)).toEqual({ ok: false, error: { code: 'NotFound', what: 'assignment' } });
  });

  test('abstaining completes without a score, and is taken back while the phase is open', async () => {
    const { house, ayu, assignmentId } = await oneAssignment();
    const command = { clientMutationId: attempt(), assignmentId };
    expect(
      await house.abstain.run(ayu, { ...command, operation: 'abstain', expectedVersion: 1, reason: 'My former employer.' }),
    ).toMatchObject({
      value: { scorecard: { state: 'ABSTAINED' }, assignment: { state: 'COMPLETED' } },
    });
    expect(await house.reopen.run(ayu, { ...command, operation: 'reopenScorecard', expectedVersion: 2 })).toMatchObject({
      value: { scorecard: { state: 'DRAFT', abstainReason: null } },
    });
  });

  test('when the phase closes, what counts is locked and its submission is scored', async () => {
    const { house, world, ayu, assignmentId } = await oneAssignment();
    await score(house, world, ayu, assignmentId, 4);
    const phase = expectPresent(world.facts.phases.find(({ key }) => key === 'JURY_ROUND_1'));
    const at = house.clock.now();
    await house.uow.write(world.organiser, { operation: 'close', clientMutationId: null }, async (tx) => {
      await house.hooks.events.phaseHasChanged(tx, { ...world.facts, phase, from: 'OPEN', to: 'CLOSED', at });
      return { ok: true, value: null };
    });
    expect(await sheetOf(house, assignmentId)).toMatchObject({ state: 'LOCKED', version: 4 });
    const entries = await house.uow.read((tx) => house.stores.entries.ofEvent(tx, world.facts.event.id));
    expect(entries.map(({ number, state }) => [number, state])).toEqual([
      [1, 'SCORED'],
      [2, 'IN_JURY'],
    ]);
    expect(
      await house.reopen.run(ayu, { operation: 'reopenScorecard', clientMutationId: attempt(), assignmentId, expectedVersion: 4 }),
    ).toMatchObject({
      error: { code: 'StateChanged', current: 'LOCKED' },
    });
  });

  test('the page of an assignment shows the frozen version, and nothing before the phase opens', async () => {
    const { house, world, ayu } = await oneAssignment();
    expect(await house.readAssignment.run(ayu, firstRound(world), 1)).toMatchObject({
      version: { number: 1, content: { title: 'Concept 1' } },
      scorecard: { state: 'DRAFT' },
      round: { window: { open: true } },
      others: [],
    });
    expect(await house.readAssignment.run(ayu, firstRound(world), 2)).toBeNull();
    world.enter('ELIGIBILITY');
    await expect(house.readAssignment.run(ayu, firstRound(world), 1)).rejects.toMatchObject({ problem: { reason: 'PHASE' } });
    const closed = expectPresent(world.facts.phases.find(({ key }) => key === 'JURY_ROUND_1')).closesAt;
    house.clock.set(plus(closed, 30 * 24 * HOUR));
    expect(await house.readAssignment.run(ayu, firstRound(world), 1)).toMatchObject({ round: { window: { open: false } } });
  });
});
