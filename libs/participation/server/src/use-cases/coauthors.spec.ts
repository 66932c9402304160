import { EventSchema } from '@jamboree/event-server';
import { expectOk, type SubmissionId, type Viewer } from '@jamboree/kernel';
import { describeOnEngines } from '@jamboree/platform-testing';
import { SubmissionSchema } from '../persistence/submission.schema.js';
import { PARTICIPATION_DATABASE } from '../testing/participation-database.js';
import { hackathon, participationHouse, write } from '../testing/participation-house.js';
import { moveTo, submission, teamWithDraft } from '../testing/story.js';

describeOnEngines('authors of each city', PARTICIPATION_DATABASE, (engine) => {
  test('where an author of each city is asked for nobody submits without, the text is kept, where people registered from counts, and the phase agrees', async () => {
    const house = participationHouse(engine());
    const world = await hackathon(house);
    moveTo(house, world, 'BUILD');
    const { lead, member, submissionId } = await teamWithDraft(house, world);
    const other = await teamWithDraft(house, world, 'Brise');
    const zones = ['Östersund', 'Berlin'].map((city) => ({ city, timeZone: 'UTC' }));
    const rule = (coauthorOfEachCity: boolean, version: number) =>
      write(house, (tx) => tx.update(EventSchema, { id: world.eventId }, { coauthorOfEachCity, zones, version }));
    const lives = (viewer: Viewer, city: string) =>
      write(house, (tx) => tx.execute('UPDATE "person" SET "city" = ? WHERE "id" = ?', [city, viewer.userId]));
    const registersFrom = ({ userId }: Viewer, city: string) =>
      write(house, (tx) =>
        tx.execute(
          `INSERT INTO "application" ("id", "event_id", "user_id", "city", "sector", "form_version", "answers", "state", "submitted_at", "version")
            VALUES (?, ?, ?, ?, 'STUDENT', 1, '[]', 'ACCEPTED', ?, 1)`,
          ['APPLICATION', world.eventId, userId, city, house.clock.now()],
        ),
      );
    const guard = { kind: 'COAUTHOR_OF_EACH_CITY', atLeast: null } as const;
    const keepOpen = () => {
      const question = { event: { ...world.plan.event, zones }, phase: world.phase('BUILD'), guard };
      return house.uow.read((tx) => house.eventHooks.missingFor(tx, question));
    };
    await rule(true, 2);
    await lives(lead, ' ÖSTERSUND ');
    await lives(member, 'Östersund');
    expect(await keepOpen()).toBe(2);
    const draft = (await house.readSubmission.mine(lead, world.eventId))?.submission.draft;
    expect(await house.submit.run(lead, submission(submissionId))).toEqual({
      ok: false,
      error: { code: 'CoauthorMissing', cities: ['Berlin'] },
    });
    expect(await house.readSubmission.mine(member, world.eventId)).toMatchObject({ lackingCities: ['Berlin'], submission: { draft } });
    expect((await house.readSubmission.byId(world.organiser, submissionId))?.lackingCities ?? []).toEqual([]);
    const merged = (into: SubmissionId | null) =>
      write(house, (tx) => tx.update(SubmissionSchema, { id: other.submissionId }, { state: into ? 'MERGED' : 'DRAFT', mergedInto: into }));
    await lives(other.member, 'Berlin');
    await merged(submissionId);
    expect(await keepOpen()).toBe(0);
    expect((await house.readSubmission.mine(lead, world.eventId))?.lackingCities).toEqual([]);
    await merged(null);
    expect(await keepOpen()).toBe(2);
    await registersFrom(member, 'Berlin');
    expect(await keepOpen()).toBe(1);
    expectOk(await house.submit.run(lead, submission(submissionId)));
    await rule(false, 3);
    expect((await house.readSubmission.mine(lead, world.eventId))?.lackingCities).toEqual([]);
  });
});
