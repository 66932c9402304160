import { expectOk, ok, type SubmissionId, type Viewer } from '@jamboree/kernel';
import { SubmissionSchema } from '@jamboree/participation-server';
import { AuditRecordSchema } from '@jamboree/platform-server';
import { describeOnEngines } from '@jamboree/platform-testing';
import { JudgingRoundSchema } from '../persistence/judging-round.schema.js';
import { JUDGING_DATABASE } from '../testing/judging-database.js';
import { judgingHouse } from '../testing/judging-house.js';
import { assignTo, firstRound, score, sheetOf } from '../testing/jury-steps.js';
import { attempt, expectPresent, idOf, juryWorld } from '../testing/jury-world.js';

describeOnEngines('conflicts of interest', JUDGING_DATABASE, (engine) => {
  async function scoredByTwo() {
    const house = judgingHouse(engine());
    const world = await juryWorld(house, { jurors: 3, submissions: 2 });
    const [ayu, budi, citra] = [expectPresent(world.jurors[0]), expectPresent(world.jurors[1]), expectPresent(world.jurors[2])];
    const [arus, bening] = [expectPresent(world.submissions[0]), expectPresent(world.submissions[1])];
    const own = await assignTo(house, world, ayu, arus);
    await score(house, world, ayu, own, 1);
    await score(house, world, budi, await assignTo(house, world, budi, arus), 5);
    const declare = (viewer: Viewer, submissionId: SubmissionId, clientMutationId = attempt(), kind = 'PROFESSIONAL') =>
      house.declare.run(viewer, { operation: 'declareConflict', clientMutationId, submissionId, kind, note: 'We worked together.' });
    const meanOf = async () => {
      const ranking = await house.uow.read((tx) => house.ranking.ofRound(tx, firstRound(world), house.clock.now()));
      return ranking?.rows.find(({ id }) => id === arus);
    };
    const audit = async () => {
      const rows = await house.uow.read((tx) =>
        tx.find(AuditRecordSchema, { where: { eventId: world.facts.event.id }, order: { id: 'ASC' } }),
      );
      return rows.map(({ type }) => type);
    };
    return { house, world, ayu, budi, citra, arus, bening, own, declare, meanOf, audit };
  }

  test('declared after scoring: recused, excluded, recomputed and replaced at once, with a trace', async () => {
    const { house, world, ayu, citra, arus, own, declare, meanOf, audit } = await scoredByTwo();
    expect(await meanOf()).toMatchObject({ mean: 3, reviews: 2 });
    expect(expectOk(await declare(ayu, arus))).toMatchObject({ kind: 'PROFESSIONAL', personName: 'Juror 1', submissionTitle: 'Concept 1' });

    expect(await sheetOf(house, own)).toMatchObject({ state: 'EXCLUDED', exclusion: 'CONFLICT_OF_INTEREST' });
    expect((await sheetOf(house, own)).scores.every(({ value }) => value === 1)).toBe(true);
    expect(await meanOf()).toMatchObject({ mean: 5, reviews: 1 });
    expect(await house.readInbox.run(citra)).toMatchObject([{ total: 1, queue: [{ state: 'PROPOSED', entry: { id: arus } }] }]);
    expect(await audit()).toEqual(expect.arrayContaining(['ConflictDeclared', 'JurorRecused', 'ScorecardExcluded', 'JurorAssigned']));

    await expect(house.readAssignment.run(ayu, firstRound(world), 1)).rejects.toMatchObject({
      problem: { reason: 'CONFLICT_OF_INTEREST' },
    });
    expect(await score(house, world, ayu, own, 2).catch((error: Error) => error.message)).toContain('CONFLICT_OF_INTEREST');
  });

  test('a double click, and a second declaration, change nothing more', async () => {
    const { house, ayu, arus, declare, audit } = await scoredByTwo();
    const [one, two] = await Promise.all([declare(ayu, arus, 'once'), declare(ayu, arus, 'once')]);
    expect(one).toEqual(two);
    const before = await audit();
    expect(expectOk(await declare(ayu, arus, attempt(), 'OTHER')).kind).toBe('PROFESSIONAL');
    expect(await audit()).toEqual(before);
    expect(await house.uow.read((tx) => house.stores.conflicts.find(tx, idOf(ayu), arus))).not.toBeNull();
  });

  test('a declared conflict keeps the juror from being asked', async () => {
    const { house, world, ayu, bening, declare } = await scoredByTwo();
    expectOk(await declare(ayu, bening));
    const question = { roundId: firstRound(world), reviewsPerSubmission: 2, capacity: 10, seed: 7, submissionIds: null };
    const { plan } = expectOk(await house.propose.run(world.organiser, question));
    expect(plan.pairs.filter(({ submissionId }) => submissionId === bening).map(({ jurorId }) => jurorId)).not.toContain(ayu.userId);
    await expect(assignTo(house, world, ayu, bening)).rejects.toThrow('CONFLICT_OF_INTEREST');
  });

  test('declared with an entry, it holds for the one that this lives on in', async () => {
    const { house, world, citra, arus, bening, declare } = await scoredByTwo();
    expectOk(await declare(citra, arus));
    await house.uow.write(world.organiser, { operation: 'merge', clientMutationId: attempt() }, async (tx) =>
      ok(await tx.update(SubmissionSchema, { id: arus }, { mergedInto: bening })),
    );
    const { conflicts } = house.stores;
    const eventId = world.facts.event.id;
    const jurorId = idOf(citra);
    const found = await house.uow.read(async (tx) => ({
      pairs: await conflicts.pairs(tx, eventId),
      own: await conflicts.ofPerson(tx, eventId, jurorId),
      among: await conflicts.among(tx, eventId, bening, [jurorId]),
    }));
    expect(found).toEqual({ pairs: [{ jurorId, submissionId: bening }], own: new Set([arus, bening]), among: [jurorId] });
  });

  test('whose own team it is has a conflict without saying so', async () => {
    const { house, world, arus } = await scoredByTwo();
    const member = { ...world.lead, roles: new Map([[world.facts.event.id, new Set(['PARTICIPANT', 'ORGANISER'] as const)]]) };
    const people = [idOf(member), idOf(world.organiser)];
    const inConflict = await house.uow.read((tx) => house.stores.conflicts.among(tx, world.facts.event.id, arus, people));
    expect(inConflict).toEqual([idOf(member)]);
    const coverage = expectPresent(await house.readCoverage.run(member, firstRound(world)));
    expect(coverage.submissions.find(({ submissionId }) => submissionId === arus)).toMatchObject({ hidden: true, assigned: 0, done: 0 });
  });

  test('an organiser in conflict sees neither the assignments nor the scores of that submission, nor their traces', async () => {
    const { house, world, arus, bening, declare } = await scoredByTwo();
    expectOk(await declare(world.organiser, arus));
    const coverage = expectPresent(await house.readCoverage.run(world.organiser, firstRound(world)));
    expect(coverage.submissions.map(({ submissionId, hidden }) => [submissionId, hidden])).toEqual([
      [bening, false],
      [arus, true],
    ]);
    expect(coverage.cells).toEqual([]);
    expect(coverage.jurors.map(({ assigned, done }) => assigned + done)).toEqual([0, 0, 0]);

    world.enter('DELIBERATE');
    expect(await house.readRanking.run(world.organiser, firstRound(world))).toMatchObject({ rows: [], withheld: 1 });

    world.enter('JURY_ROUND_1');
    const question = { roundId: firstRound(world), reviewsPerSubmission: 2, capacity: 10, seed: 7, submissionIds: null };
    const { plan } = expectOk(await house.propose.run(world.organiser, question));
    expect(new Set(plan.pairs.map(({ submissionId }) => submissionId))).toEqual(new Set([bening]));
    await expect(assignTo(house, world, expectPresent(world.jurors[2]), arus)).rejects.toThrow('CONFLICT_OF_INTEREST');
  });

  test('who mentored a team is not asked to judge it; who judges it already is asked whether that is a conflict', async () => {
    const { house, world, ayu, budi, citra, arus, bening, declare } = await scoredByTwo();
    const at = house.clock.now();
    house.hooks.participation.addPeopleTies((_tx, _event, people) => {
      const ties = [
        { kind: 'MENTORED', userId: idOf(citra), submissionId: bening, at },
        { kind: 'FORMER_MEMBER', userId: idOf(ayu), submissionId: arus, at },
      ] as const;
      return Promise.resolve(ties.filter(({ userId }) => people.includes(userId)));
    });
    const question = { roundId: firstRound(world), reviewsPerSubmission: 2, capacity: 10, seed: 7, submissionIds: null };
    const { plan } = expectOk(await house.propose.run(world.organiser, question));
    expect(plan.pairs.filter(({ submissionId }) => submissionId === bening).map(({ jurorId }) => jurorId)).toEqual(
      expect.not.arrayContaining([citra.userId]),
    );
    await expect(assignTo(house, world, citra, bening)).rejects.toThrow('CONFLICT_OF_INTEREST');
    const { id } = world.facts.event;
    const shown = async (viewer: Viewer) =>
      (await house.readConflicts.run(viewer, id)).map(({ personName, kind, declared }) => [personName, kind, declared]);
    expect(await shown(world.organiser)).toEqual(
      expect.arrayContaining([
        ['Juror 3', 'MENTORED', false],
        ['Juror 1', 'FORMER_MEMBER', false],
      ]),
    );
    expect(await shown(citra)).toEqual([]); // a title of an entry that is not theirs to read

    expect(await house.readAssignment.run(ayu, firstRound(world), 1)).toMatchObject({ tie: { kind: 'FORMER_MEMBER', at } });
    expect(await house.readAssignment.run(budi, firstRound(world), 1)).toMatchObject({ tie: null });
    await house.uow.write(world.organiser, { operation: 'blind', clientMutationId: attempt() }, async (tx) =>
      ok(await tx.update(JudgingRoundSchema, { id: firstRound(world) }, { blind: true })),
    );
    expect(await house.readAssignment.run(ayu, firstRound(world), 1)).toMatchObject({ tie: { kind: 'FORMER_MEMBER', at: null } });
    expectOk(await declare(ayu, arus));
    expect(await shown(ayu)).toEqual([['Juror 1', 'PROFESSIONAL', true]]);
  });

  test('each sees the own conflicts, the organiser all', async () => {
    const { house, world, ayu, budi, arus, bening, declare } = await scoredByTwo();
    await declare(ayu, arus);
    await declare(budi, bening);
    const { id } = world.facts.event;
    expect((await house.readConflicts.run(ayu, id)).map(({ personName }) => personName)).toEqual(['Juror 1']);
    expect((await house.readConflicts.run(world.organiser, id)).map(({ personName }) => personName)).toEqual(['Juror 2', 'Juror 1']);
    await expect(house.readConflicts.run(world.lead, id)).rejects.toMatchObject({ problem: { action: 'conflict:declare' } });
  });

  test('a participant declares nothing, and an unknown kind is refused', async () => {
    const { world, ayu, arus, declare } = await scoredByTwo();
    expect(await declare(world.lead, arus)).toMatchObject({ error: { code: 'NotPermitted', reason: 'ROLE' } });
    expect(await declare(ayu, arus, attempt(), 'BORED')).toMatchObject({ error: { issues: [{ field: 'kind', rule: 'unknown' }] } });
  });
});
