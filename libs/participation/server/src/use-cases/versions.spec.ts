import { asId, expectOk, SECOND, plus, VISITOR, type SubmissionId, type Viewer } from '@jamboree/kernel';
import { withText } from '@jamboree/participation-domain';
import { describeOnEngines } from '@jamboree/platform-testing';
import { PARTICIPATION_DATABASE } from '../testing/participation-database.js';
import {
  command,
  hackathon,
  participant,
  participationHouse,
  write,
  type HackathonWorld,
  type ParticipationHouse,
} from '../testing/participation-house.js';
import { contentFor, moveTo, save, submission, teamWithDraft } from '../testing/story.js';

describeOnEngines('versions', PARTICIPATION_DATABASE, (engine) => {
  let house: ParticipationHouse;
  let world: HackathonWorld;
  beforeEach(async () => {
    house = participationHouse(engine());
    world = await hackathon(house);
    moveTo(house, world, 'BUILD', 1);
  });

  const content = () => contentFor(world.plan.tracks[0]?.id ?? null);
  const lines = async (viewer: Viewer, id: SubmissionId, first = 10, after: string | null = null) => {
    const details = await house.readSubmission.byId(viewer, id);
    return details === null ? null : expectOk(await house.readVersions.page(details, { first, after }));
  };

  test('the history says what each version changed, page by page', async () => {
    const { lead, submissionId } = await teamWithDraft(house, world);
    expectOk(await house.submit.run(lead, submission(submissionId)));
    await save(house, lead, submissionId, 1, withText(content(), 'problem', 'Every rain.'));
    expectOk(await house.submit.run(lead, submission(submissionId, 2)));
    await save(house, lead, submissionId, 2, withText(withText(content(), 'problem', 'Every rain.'), 'links', 'https://other.example'));
    expectOk(await house.submit.run(lead, submission(submissionId, 3)));

    const all = await lines(lead, submissionId);
    expect(all?.items.map(({ number, submittedByName, changes }) => [number, submittedByName, changes?.fields ?? null])).toEqual([
      [3, 'Sari', ['links']],
      [2, 'Sari', ['problem']],
      [1, 'Sari', null],
    ]);
    const first = await lines(lead, submissionId, 2);
    expect(first).toMatchObject({ hasNextPage: true, items: [{ number: 3 }, { number: 2, changes: { fields: ['problem'] } }] });
    expect(await lines(lead, submissionId, 2, first?.endCursor)).toMatchObject({ hasNextPage: false, items: [{ number: 1 }] });
  });

  test('older versions are for the team and for organisers, also after the release', async () => {
    const { lead, submissionId } = await teamWithDraft(house, world);
    expectOk(await house.submit.run(lead, submission(submissionId)));
    await save(house, lead, submissionId, 1, withText(content(), 'problem', 'Every rain.'));
    expectOk(await house.submit.run(lead, submission(submissionId, 2)));
    const [newest, oldest] = (await lines(lead, submissionId))?.items ?? [];
    const stranger = await participant(house, world.eventId, 'Dewi');
    expect((await lines(world.organiser, submissionId))?.items).toHaveLength(2);
    expect(await lines(stranger, submissionId)).toBeNull();

    house.clock.set(plus(world.phase('SUBMIT').closesAt, SECOND));
    await write(house, (tx) => house.states.release(tx, world.eventId, [submissionId]));
    for (const viewer of [stranger, VISITOR]) {
      expect((await lines(viewer, submissionId))?.items).toEqual([]);
      expect(await house.readVersions.byId(viewer, asId(oldest?.id ?? ''))).toBeNull();
      expect((await house.readVersions.byId(viewer, asId(newest?.id ?? '')))?.version.number).toBe(2);
    }
  });

  test('an earlier version becomes the draft again, and what it replaces is kept', async () => {
    const { lead, member, submissionId } = await teamWithDraft(house, world);
    expectOk(await house.submit.run(lead, submission(submissionId)));
    const [first] = (await lines(lead, submissionId))?.items ?? [];
    await save(house, member, submissionId, 1, withText(content(), 'problem', 'Never submitted words.'));
    const restore = (fromId: string, expectedDraftVersion: number, viewer = lead) =>
      house.restoreDraft.run(viewer, { ...command('restoreDraft'), submissionId, fromId, expectedDraftVersion });

    expect(await restore(first?.id ?? '', 1)).toMatchObject({ error: { code: 'VersionConflict', currentVersion: 2 } });
    expectOk(await restore(first?.id ?? '', 2));
    const details = await house.readSubmission.byId(lead, submissionId);
    expect(details?.submission).toMatchObject({ state: 'SUBMITTED', draftVersion: 3, draft: content() });
    const kept = details === null ? [] : expectOk(await house.readVersions.kept(details, { first: 10, after: null })).items;
    expect(kept).toMatchObject([{ title: 'Arus', keptByName: 'Sari' }]);

    expectOk(await restore(kept[0]?.id ?? '', 3));
    expect((await house.readSubmission.byId(lead, submissionId))?.submission.draft).toEqual(
      withText(content(), 'problem', 'Never submitted words.'),
    );
    const other = await teamWithDraft(house, world, 'Other');
    expect(await restore(first?.id ?? '', 1, other.lead)).toMatchObject({ error: { code: 'NotPermitted' } });
    const theirs = { ...command('restoreDraft'), submissionId: other.submissionId, fromId: first?.id ?? '', expectedDraftVersion: 1 };
    expect(await house.restoreDraft.run(other.lead, theirs)).toMatchObject({ error: { code: 'NotFound' } });
    moveTo(house, world, 'JURY_ROUND_1', 1);
    expect(await restore(first?.id ?? '', 4)).toMatchObject({ error: { code: 'PhaseClosed' } });
  });
});
