import { expectOk, ok } from '@jamboree/kernel';
import { SubmissionSchema } from '@jamboree/participation-server';
import { describeOnEngines } from '@jamboree/platform-testing';
import { JUDGING_DATABASE } from '../testing/judging-database.js';
import { judgingHouse } from '../testing/judging-house.js';
import { assignTo, firstRound, score, sheetOf } from '../testing/jury-steps.js';
import { attempt, expectPresent, juryWorld } from '../testing/jury-world.js';

describeOnEngines("others' scores", JUDGING_DATABASE, (engine) => {
  async function twoJurors() {
    const house = judgingHouse(engine());
    const world = await juryWorld(house, { jurors: 3, submissions: 2 });
    const [ayu, budi, citra] = [expectPresent(world.jurors[0]), expectPresent(world.jurors[1]), expectPresent(world.jurors[2])];
    const [arus, bening] = [expectPresent(world.submissions[0]), expectPresent(world.submissions[1])];
    const own = await assignTo(house, world, ayu, arus);
    await score(house, world, budi, await assignTo(house, world, budi, arus), 5);
    const others = async () => expectPresent(await house.readAssignment.run(ayu, firstRound(world), 1)).others;
    const ranking = (viewer = ayu) => house.readRanking.run(viewer, firstRound(world));
    return { house, world, ayu, budi, citra, arus, bening, own, others, ranking };
  }

  test('a juror who has not submitted sees none, whatever the phase says', async () => {
    const { world, others, ranking } = await twoJurors();
    expect(await others()).toEqual([]);
    world.enter('DELIBERATE');
    expect(await others()).toEqual([]);
    await expect(ranking()).rejects.toMatchObject({ problem: { code: 'NotPermitted', reason: 'STATE' } });
  });

  test('a juror who has submitted sees them when the phase shows them, without names', async () => {
    const { house, world, ayu, own, others, ranking } = await twoJurors();
    await score(house, world, ayu, own, 3);
    expect(await others()).toEqual([]);
    await expect(ranking()).rejects.toMatchObject({ problem: { reason: 'PHASE' } });
    world.enter('DELIBERATE');
    expect(await others()).toEqual([{ label: 'A', weightedMean: 5, comment: 'Clear.' }]);
    expect(await ranking()).toMatchObject({ rows: [{ rank: 1, number: 1, mean: 4, reviews: 2 }], unranked: [{ number: 2 }] });
  });

  test('abstaining opens nothing: one could read and reopen', async () => {
    const { house, world, ayu, own, others } = await twoJurors();
    const { version } = await sheetOf(house, own);
    const abstain = {
      operation: 'abstain',
      clientMutationId: attempt(),
      assignmentId: own,
      expectedVersion: version,
      reason: 'Not my field.',
    };
    expectOk(await house.abstain.run(ayu, abstain));
    world.enter('DELIBERATE');
    expect(await others()).toEqual([]);
  });

  test('an unfinished sheet anywhere in the round keeps the ranking closed, also to a juror who organises', async () => {
    const { house, world, ayu, own, bening, ranking } = await twoJurors();
    await score(house, world, ayu, own, 3);
    await assignTo(house, world, ayu, bening);
    world.enter('DELIBERATE');
    await expect(ranking()).rejects.toMatchObject({ problem: { reason: 'STATE' } });
    const both = { ...ayu, roles: new Map([[world.facts.event.id, new Set(['JUROR', 'ORGANISER'] as const)]]) };
    await expect(ranking(both)).rejects.toMatchObject({ problem: { reason: 'STATE' } });
  });

  test.each(['lead', 'official'] as const)('while the jury works, the %s sees no ranking', async (who) => {
    const { world, ranking } = await twoJurors();
    await expect(ranking(world[who])).rejects.toMatchObject({ problem: { code: 'NotPermitted' } });
  });

  test('officials read the ranking from the deliberation on; a participant does not', async () => {
    const { world, ranking } = await twoJurors();
    world.enter('DELIBERATE');
    expect(await ranking(world.official)).toMatchObject({ rows: [{ mean: 5 }], complete: false });
    await expect(ranking(world.lead)).rejects.toMatchObject({ problem: { code: 'NotPermitted' } });
  });

  test('coverage is for those who manage the jury', async () => {
    const { house, world, ayu } = await twoJurors();
    for (const viewer of [ayu, world.lead, world.official])
      await expect(house.readCoverage.run(viewer, firstRound(world))).rejects.toMatchObject({ problem: { action: 'jury:manage' } });
  });

  test('what left the competition asks nothing more of its jurors, and ranks nowhere', async () => {
    const { house, world, ayu, own, arus, bening, ranking } = await twoJurors();
    await score(house, world, ayu, own, 3);
    await assignTo(house, world, ayu, bening);
    await house.uow.write(world.organiser, { operation: 'disqualify', clientMutationId: null }, async (tx) => {
      await tx.update(SubmissionSchema, { id: bening }, { state: 'DISQUALIFIED' });
      return ok(null);
    });
    expect(await house.readInbox.run(ayu)).toMatchObject([{ total: 1, done: 1, queue: [{ entry: { id: arus } }] }]);
    world.enter('DELIBERATE');
    expect(await ranking()).toMatchObject({ rows: [{ id: arus }], unranked: [] });
  });

  test('a chief juror manages the jury without reading addresses', async () => {
    const { house, world, citra } = await twoJurors();
    const chief = { ...citra, roles: new Map([[world.facts.event.id, new Set(['CHIEF_JUROR'] as const)]]) };
    expect(await house.readCoverage.run(chief, firstRound(world))).toMatchObject({ showsMail: false });
    expect(await house.readCoverage.run(world.organiser, firstRound(world))).toMatchObject({ showsMail: true });
  });
});
