import { expectOk, type SubmissionId, VISITOR } from '@jamboree/kernel';
import { withText } from '@jamboree/participation-domain';
import { describeOnEngines } from '@jamboree/platform-testing';
import { PARTICIPATION_DATABASE } from '../testing/participation-database.js';
import {
  hackathon,
  participant,
  participationHouse,
  write,
  type HackathonWorld,
  type ParticipationHouse,
} from '../testing/participation-house.js';
import { contentFor, moveTo, save, submission, teamWithDraft } from '../testing/story.js';

describeOnEngines('similar ideas', PARTICIPATION_DATABASE, (engine) => {
  let house: ParticipationHouse;
  let earlier: HackathonWorld;
  let world: HackathonWorld;
  const words = { title: 'Flood sensors', summary: 'Cheap sensors in every canal warn the neighbours of floods in time.' };

  beforeEach(async () => {
    house = participationHouse(engine());
    earlier = await hackathon(house);
    world = await hackathon(house);
    moveTo(house, world, 'BUILD', 1);
  });

  /** An idea that was handed in to the earlier event. */
  async function submitted(title: string, summary: string): Promise<SubmissionId> {
    const { lead, submissionId } = await teamWithDraft(house, earlier, title);
    await save(house, lead, submissionId, 1, withText(contentFor(earlier.plan.tracks[0]?.id ?? null, title), 'summary', summary));
    expectOk(await house.submit.run(lead, submission(submissionId, 2)));
    return submissionId;
  }

  const release = () => write(house, (tx) => house.states.release(tx, earlier.eventId, []));

  test('a team that writes sees what resembles it once that is published, and in which words', async () => {
    const id = await submitted('Canal Watch', 'Sensors along the canals warn residents of a flood.');
    await submitted('Shady ways', 'A map leads people along the shady side of the street.');
    const { member } = await teamWithDraft(house, world, 'Writing');
    const ask = () => house.similar.run(member, { eventId: world.eventId, ...words });
    expect(await ask()).toEqual([]);
    await release();
    expect(await ask()).toMatchObject([
      {
        id,
        title: 'Canal Watch',
        teamName: 'Team Canal Watch',
        sharedWords: expect.arrayContaining(['sensors', 'canal', 'flood']) as unknown,
      },
    ]);
  });

  test('nobody else is answered, nor when the phase lets nobody compare', async () => {
    await submitted('Canal Watch', 'Sensors along the canals warn residents of a flood.');
    await release();
    const { lead } = await teamWithDraft(house, world, 'Writing');
    const stranger = await participant(house, world.eventId, 'Dewi');
    for (const viewer of [stranger, world.organiser, VISITOR])
      expect(await house.similar.run(viewer, { eventId: world.eventId, ...words })).toEqual([]);
    expect(await house.similar.run(lead, { eventId: world.eventId, ...words })).not.toEqual([]);
    moveTo(house, world, 'JURY_ROUND_1', 1);
    expect(await house.similar.run(lead, { eventId: world.eventId, ...words })).toEqual([]);
  });
});
