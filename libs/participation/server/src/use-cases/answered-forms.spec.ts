import { plainField, templateForm, type FormField } from '@jamboree/event-domain';
import { FormStore } from '@jamboree/event-server';
import { expectOk, type SubmissionId } from '@jamboree/kernel';
import { withText, type AttachmentId } from '@jamboree/participation-domain';
import { newId } from '@jamboree/platform-server';
import { describeOnEngines } from '@jamboree/platform-testing';
import { AttachmentStore } from '../persistence/attachment.store.js';
import { PARTICIPATION_DATABASE } from '../testing/participation-database.js';
import { hackathon, participationHouse, write, type HackathonWorld, type ParticipationHouse } from '../testing/participation-house.js';
import { contentFor, moveTo, save, submission, teamWithDraft } from '../testing/story.js';

const OPTIONS = ['YES', 'NO'].map((key) => ({ key, title: { en: key } }));
const PILOT = plainField({ key: 'pilot', kind: 'CHOICE', title: { en: 'Ready for a pilot?' }, help: {}, required: true, options: OPTIONS });
const BUDGET = plainField({
  ...{ key: 'budget', kind: 'NUMBER' as const, title: { en: 'Budget of the pilot' }, help: {}, required: true, min: 1 },
  ...{ requiredFrom: 'SUBMIT', shownWhen: { field: 'pilot', oneOf: ['YES'] } },
});

const PLAN = plainField({ key: 'plan', kind: 'FILE', title: { en: 'Plan of the street' }, help: {}, required: true, max: 2 });

describeOnEngines('entries under forms that change', PARTICIPATION_DATABASE, (engine) => {
  let house: ParticipationHouse;
  let world: HackathonWorld;

  beforeEach(async () => {
    house = participationHouse(engine());
    world = await hackathon(house);
    moveTo(house, world, 'BUILD');
  });

  const template = templateForm('virtual-hackathon', 'SUBMISSION').fields;
  const ask = (number: number, fields: readonly FormField[]) =>
    write(house, (tx) =>
      new FormStore().insert(tx, [
        ...[{ id: newId<'FormVersion'>(house.clock.now()), eventId: world.eventId, purpose: 'SUBMISSION' as const, number, fields }].map(
          (form) => ({
            ...form,
            savedAt: house.clock.now(),
            savedBy: world.organiser.userId ?? newId<'User'>(house.clock.now()),
          }),
        ),
      ]),
    );

  async function fileOf(submissionId: SubmissionId, state: 'READY' | 'UPLOADING'): Promise<AttachmentId> {
    const id = newId<'Attachment'>(house.clock.now());
    const arrived = { kind: 'PDF', mediaType: 'application/pdf', extension: 'pdf', sha256: 'a'.repeat(64) } as const;
    const onItsWay = { kind: null, mediaType: null, extension: null, sha256: null };
    await write(house, (tx) =>
      new AttachmentStore().add(tx, {
        ...{ id, eventId: world.eventId, submissionId, uploadedBy: world.organiser.userId ?? newId<'User'>(house.clock.now()) },
        ...{ name: 'plan.pdf', description: '', state, refusal: null, bytes: 1, width: null, height: null },
        ...(state === 'READY' ? arrived : onItsWay),
        ...{ createdAt: house.clock.now(), removedAt: null, version: 1 },
      }),
    );
    return id;
  }

  test('what is no longer asked stays in the draft and is read under its old name', async () => {
    const { lead, submissionId } = await teamWithDraft(house, world);
    await ask(
      2,
      template.filter(({ key }) => key !== 'solution'),
    );
    await save(house, lead, submissionId, 1, contentFor(world.plan.tracks[0]?.id ?? null, 'Arus again'));
    const read = await house.readSubmission.byId(lead, submissionId);
    expect(read?.submission).toMatchObject({ formVersion: 2, draft: { title: 'Arus again' } });
    expect(read?.submission.draft.answers).toContainEqual({ key: 'solution', text: 'Sensors and a map.' });
    expect(read?.form.askedEarlier).toMatchObject([{ key: 'solution', title: { en: 'Solution' } }]);
  });

  test('a condition decides what is asked, and a phase from when on it must be there', async () => {
    const { lead, submissionId } = await teamWithDraft(house, world);
    expectOk(await house.submit.run(lead, submission(submissionId)));
    await ask(2, [...template, PILOT, BUDGET]);

    const content = contentFor(world.plan.tracks[0]?.id ?? null);
    expect(await house.submit.run(lead, submission(submissionId))).toMatchObject({ error: { code: 'Incomplete', missing: ['pilot'] } });
    await save(house, lead, submissionId, 1, withText(content, 'pilot', 'YES'));
    expectOk(await house.submit.run(lead, submission(submissionId, 2)));
    moveTo(house, world, 'SUBMIT');
    await save(house, lead, submissionId, 2, withText(withText(content, 'pilot', 'YES'), 'problem', 'Every year.'));
    expect(await house.submit.run(lead, submission(submissionId, 3))).toMatchObject({ error: { code: 'Incomplete', missing: ['budget'] } });
    await save(house, lead, submissionId, 3, withText(withText(content, 'pilot', 'YES'), 'budget', '0'));
    expect(await house.submit.run(lead, submission(submissionId, 4))).toMatchObject({
      error: { code: 'InvalidInput', issues: [{ field: 'budget', rule: 'outOfRange' }] },
    });
    await save(house, lead, submissionId, 4, withText(withText(content, 'pilot', 'NO'), 'budget', '5000'));
    expectOk(await house.submit.run(lead, submission(submissionId, 5)));

    const read = await house.readSubmission.byId(lead, submissionId);
    expect(read?.submission.draft.answers).toContainEqual({ key: 'budget', text: '5000' });
    expect(read?.latestVersion?.version.content.answers.map(({ key }) => key)).not.toContain('budget');
    const lines = read === null ? [] : expectOk(await house.readVersions.page(read, { first: 10, after: null })).items;
    const versions = await Promise.all(lines.map(({ id }) => house.readVersions.byId(lead, id)));
    expect(versions.map((one) => [one?.version.formVersion, one?.form.number])).toEqual([
      [2, 2],
      [2, 2],
      [1, 1],
    ]);
  });

  test('a field that asks for a file takes those of the submission that have arrived, and no others', async () => {
    await ask(2, [...template, PLAN]);
    const { lead, submissionId } = await teamWithDraft(house, world);
    const other = await teamWithDraft(house, world, 'Second');
    const theirs = await fileOf(other.submissionId, 'READY');
    const underway = await fileOf(submissionId, 'UPLOADING');
    const own = await fileOf(submissionId, 'READY');
    const naming = (...ids: readonly string[]) => withText(contentFor(world.plan.tracks[0]?.id ?? null), 'plan', ids.join('\n'));
    const missing = { error: { code: 'Incomplete', missing: ['plan'] } };

    expect(await house.submit.run(lead, submission(submissionId))).toMatchObject(missing);
    await save(house, lead, submissionId, 1, naming(theirs, underway));
    expect(await house.submit.run(lead, submission(submissionId, 2))).toMatchObject(missing);
    await save(house, lead, submissionId, 2, naming(theirs, own));
    expectOk(await house.submit.run(lead, submission(submissionId, 3)));
    const read = await house.readSubmission.byId(lead, submissionId);
    expect(read?.latestVersion?.version.content.answers).toContainEqual({ key: 'plan', text: own });
  });

  test('answers are counted by field, those of entries apart from those of drafts', async () => {
    const handedIn = await teamWithDraft(house, world);
    expectOk(await house.submit.run(handedIn.lead, submission(handedIn.submissionId)));
    await teamWithDraft(house, world, 'Second');
    const keys = ['problem', 'prototype', 'links', 'videoUrl', 'trackId', 'title'];
    const counts = await house.uow.read((tx) => house.eventHooks.answerCountsOf(tx, world.eventId, 'SUBMISSION', keys));
    const each = { drafts: 1, submitted: 1 };
    const none = { drafts: 0, submitted: 0 };
    expect(counts.all).toEqual(each);
    expect(Object.fromEntries(counts.answered)).toEqual({
      problem: each,
      prototype: none,
      links: each,
      videoUrl: none,
      trackId: each,
      title: each,
    });
  });
});
