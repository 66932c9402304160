import { expectOk } from '@jamboree/kernel';
import { AuditRecordSchema, MailSchema } from '@jamboree/platform-server';
import { describeOnEngines } from '@jamboree/platform-testing';
import { PARTICIPATION_DATABASE } from '../testing/participation-database.js';
import {
  command,
  hackathon,
  participationHouse,
  write,
  type HackathonWorld,
  type ParticipationHouse,
} from '../testing/participation-house.js';
import { moveTo, submission, teamWithDraft } from '../testing/story.js';

describeOnEngines('disqualifying', PARTICIPATION_DATABASE, (engine) => {
  let house: ParticipationHouse;
  let world: HackathonWorld;
  beforeEach(async () => {
    house = participationHouse(engine());
    world = await hackathon(house);
    moveTo(house, world, 'BUILD', 1);
  });

  async function entered() {
    const story = await teamWithDraft(house, world);
    expectOk(await house.submit.run(story.lead, submission(story.submissionId)));
    return story;
  }
  const takeOut = (submissionId: Awaited<ReturnType<typeof entered>>['submissionId'], reason = 'Written by a company for hire') =>
    house.disqualify.run(world.organiser, { ...command('disqualifySubmission'), submissionId, reason, note: 'See the hint of 3 May' });
  const takeBack = (submissionId: Awaited<ReturnType<typeof entered>>['submissionId'], reason = 'The company only printed it') =>
    house.reinstate.run(world.organiser, { ...command('reinstateSubmission'), submissionId, reason });
  const stateOf = async (id: Awaited<ReturnType<typeof entered>>['submissionId']) =>
    house.uow.read(async (tx) => {
      const found = await house.submissions.byId(tx, id);
      return found === null ? null : { state: found.state, stateReason: found.stateReason };
    });

  test('the entry is out at once, its team is told why, and nothing is left of it once that was taken back', async () => {
    const { lead, submissionId } = await entered();
    const before = await stateOf(submissionId);
    const told: unknown[] = [];
    house.hooks.addAfterTakenOut((_tx, taken) => Promise.resolve(void told.push(taken.submissionId)));
    expect(await takeOut(submissionId, '')).toMatchObject({ error: { code: 'InvalidInput', issues: [{ field: 'reason' }] } });
    expect(told).toEqual([]);
    expectOk(await takeOut(submissionId));
    expect(told).toEqual([submissionId]);
    expect(await stateOf(submissionId)).toEqual({ state: 'DISQUALIFIED', stateReason: 'Written by a company for hire' });
    expect(await house.idea.run(world.organiser, submissionId)).toBeNull();
    expect(await takeOut(submissionId)).toMatchObject({ error: { code: 'StateChanged' } });

    expectOk(await takeBack(submissionId));
    expect(await stateOf(submissionId)).toEqual(before);
    const templates = await house.uow.read(async (tx) =>
      (await tx.find(MailSchema)).filter(({ dedupeKey }) => dedupeKey.endsWith(String(lead.userId))).map(({ template }) => template),
    );
    expect(templates).toEqual(expect.arrayContaining(['team-disqualified', 'team-reinstated']));
    const audit = await house.uow.read((tx) => tx.find(AuditRecordSchema, { where: { subjectId: submissionId } }));
    expect(audit.map(({ type }) => type)).toEqual(expect.arrayContaining(['SubmissionDisqualified', 'SubmissionReinstated']));
    // What only organisers read is in neither audit nor mail.
    expect(JSON.stringify(audit)).not.toContain('3 May');
  });

  test('what comes back while judging is the jury’s, and after the release nothing comes back', async () => {
    const [early, late] = [await entered(), await entered()];
    expectOk(await takeOut(early.submissionId));
    await write(house, (tx) => house.states.enterJury(tx, world.eventId));
    expectOk(await takeBack(early.submissionId));
    expect(await stateOf(early.submissionId)).toMatchObject({ state: 'IN_JURY' });
    expectOk(await takeOut(late.submissionId));
    await write(house, (tx) => house.states.release(tx, world.eventId, []));
    expect(await takeBack(late.submissionId)).toMatchObject({ error: { code: 'StateChanged', current: 'DISQUALIFIED' } });
  });

  test('only who checks submissions takes one out', async () => {
    const { lead, submissionId } = await entered();
    const attempt = { ...command('disqualifySubmission'), submissionId, reason: 'I do not like it', note: '' };
    expect(await house.disqualify.run(lead, attempt)).toMatchObject({ error: { code: 'NotPermitted' } });
    house.hooks.addConflicts(() => Promise.resolve([submissionId]));
    expect(await takeOut(submissionId)).toMatchObject({ error: { code: 'NotPermitted', reason: 'CONFLICT_OF_INTEREST' } });
  });
});
