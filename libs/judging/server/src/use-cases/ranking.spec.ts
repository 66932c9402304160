import { describeOnEngines } from '@jamboree/platform-testing';
import { JUDGING_DATABASE } from '../testing/judging-database.js';
import { judgingHouse } from '../testing/judging-house.js';
import { assignTo, firstRound, score } from '../testing/jury-steps.js';
import { expectPresent, juryWorld } from '../testing/jury-world.js';

describeOnEngines('ranking', JUDGING_DATABASE, (engine) => {
  test('by mean, never by sum, with ties shown and broken by the published rule', async () => {
    const house = judgingHouse(engine());
    const world = await juryWorld(house, { jurors: 3, submissions: 4 });
    const scores = [[3, 3, 3], [4], [4, 4], []];
    for (const [submission, values] of scores.entries())
      for (const [juror, value] of values.entries()) {
        const viewer = expectPresent(world.jurors[juror]);
        await score(house, world, viewer, await assignTo(house, world, viewer, expectPresent(world.submissions[submission])), value);
      }
    world.enter('DELIBERATE');
    const ranking = expectPresent(await house.readRanking.run(world.organiser, firstRound(world)));
    expect(
      ranking.rows.map(({ rank, number, mean, reviews, tiedWith, tieBrokenBy }) => [rank, number, mean, reviews, tiedWith, tieBrokenBy]),
    ).toEqual([
      [1, 3, 4, 2, [2], 'MORE_REVIEWS'],
      [2, 2, 4, 1, [3], 'MORE_REVIEWS'],
      [3, 1, 3, 3, [], null],
    ]);
    expect(ranking.rows[0]?.criteria.map(({ mean }) => mean)).toEqual(world.criteria.map(() => 4));
    expect(ranking).toMatchObject({ complete: false, withheld: 0, unranked: [{ number: 4 }], comparison: 'RESCALED' });
  });

  test('the event’s ranking is that of the last round in which anybody scored', async () => {
    const house = judgingHouse(engine());
    const world = await juryWorld(house, { jurors: 1, submissions: 1 });
    const [juror, submission] = [expectPresent(world.jurors[0]), expectPresent(world.submissions[0])];
    const ofEvent = () => house.uow.read((tx) => house.ranking.ofEvent(tx, world.facts.event.id, house.clock.now()));
    expect(await ofEvent()).toMatchObject({ round: { round: { position: 1 } }, rows: [] });
    await score(house, world, juror, await assignTo(house, world, juror, submission), 4);
    expect(await ofEvent()).toMatchObject({ round: { round: { position: 1 } }, rows: [{ mean: 4 }] });
  });

  test('how jurors stand and how often a submission was reviewed is told to the scopes below', async () => {
    const house = judgingHouse(engine());
    const world = await juryWorld(house, { jurors: 1, submissions: 2 });
    const [juror, submission] = [expectPresent(world.jurors[0]), expectPresent(world.submissions[0])];
    const { id } = world.facts.event;
    const standing = () => house.uow.read((tx) => house.hooks.events.standingOf(tx, expectPresent(juror.userId), [id]));
    const assignment = await assignTo(house, world, juror, submission);
    expect((await standing()).get(id)).toEqual({ assigned: true, submittedOwn: false });
    await score(house, world, juror, assignment, 4);
    expect((await standing()).get(id)).toEqual({ assigned: true, submittedOwn: true });
    const reviews = await house.uow.read((tx) => house.hooks.participation.reviewCountsOf(tx, world.submissions));
    expect([...reviews]).toEqual([[submission, 1]]);
  });
});
