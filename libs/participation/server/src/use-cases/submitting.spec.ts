import type { SegmentKind } from '@jamboree/event-domain';
import { MessageSegments, PhaseSchema, RoleGrantSchema } from '@jamboree/event-server';
import { asId, expectOk, SECOND, plus, type SubmissionId, type Viewer } from '@jamboree/kernel';
import { canonicalContent, readReceiptNumber } from '@jamboree/participation-domain';
import { AuditRecordSchema, sha256 } from '@jamboree/platform-server';
import { describeOnEngines } from '@jamboree/platform-testing';
import { ParticipationFiguresStore } from '../persistence/participation-figures.store.js';
import { SubmissionVersionSchema } from '../persistence/submission-version.schema.js';
import { SubmissionSchema } from '../persistence/submission.schema.js';
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
import { TeamSegments } from './team-segments.js';

describeOnEngines('submitting', PARTICIPATION_DATABASE, (engine) => {
  let house: ParticipationHouse;
  let world: HackathonWorld;
  beforeEach(async () => {
    house = participationHouse(engine());
    world = await hackathon(house);
    moveTo(house, world, 'BUILD', 1);
  });

  const versions = (submissionId: SubmissionId) => house.uow.read((tx) => tx.count(SubmissionVersionSchema, { submissionId }));
  const deadline = () => world.phase('SUBMIT').closesAt;
  const graceEnds = () => plus(deadline(), world.phase('SUBMIT').graceSeconds * SECOND);

  test('a draft is frozen with a receipt that can be verified', async () => {
    const { lead, submissionId } = await teamWithDraft(house, world);
    expectOk(await house.submit.run(lead, submission(submissionId)));
    const details = await house.readSubmission.mine(lead, world.eventId);
    expect(details?.latestVersion?.version).toMatchObject({
      number: 1,
      within: 'PHASE',
      content: { title: 'Arus' },
      submittedAt: house.clock.now(),
    });
    const receipt = details === null ? null : await house.readSubmission.receipt(details);
    const number = receipt?.receipt.number ?? '';
    expect(readReceiptNumber(number)).toBe(number);
    const verified = await house.verify.run(number.toLowerCase().replaceAll('-', ' '));
    expect(verified).toMatchObject({
      receipt: {
        submissionTitle: 'Arus',
        teamName: 'Team Arus',
        contentHash: sha256(canonicalContent(contentFor(world.plan.tracks[0]?.id ?? null))),
      },
      state: 'SUBMITTED',
      eventTitle: { en: 'Flood-aware mobility' },
    });
    expect(await house.verify.run('JR-0000-0000-0001')).toBeNull();
    const { slug } = world.plan.event;
    expect(await house.readOwnReceipt.run(lead, slug)).toMatchObject({ receipt: { number }, people: ['Sari', 'Jonas'] });
    for (const other of [world.organiser, await participant(house, world.eventId)])
      expect(await house.readOwnReceipt.run(other, slug)).toBeNull();
    const audit = await house.uow.read((tx) =>
      tx.find(AuditRecordSchema, { where: { subjectId: submissionId, type: 'SubmissionSubmitted' } }),
    );
    expect(audit).toHaveLength(1);
    expect(JSON.stringify(audit)).not.toContain('floods');
  });

  test('what a phase may ask for before it ends is counted: unchecked ideas, small teams', async () => {
    const [{ lead, submissionId }] = [await teamWithDraft(house, world), await teamWithDraft(house, world, 'Brise')];
    const figures = new ParticipationFiguresStore();
    const counted = () =>
      house.uow.read(async (tx) => [
        await figures.unchecked(tx, world.eventId),
        await figures.teamsBelow(tx, world.eventId, 20),
        await figures.teamsBelow(tx, world.eventId, 1),
      ]);
    expect(await counted()).toEqual([0, 2, 0]);
    expectOk(await house.submit.run(lead, submission(submissionId)));
    expect(await counted()).toEqual([1, 2, 0]);
  });

  test('the last second of grace counts and is recorded; one second later does not', async () => {
    const early = await teamWithDraft(house, world);
    const late = await teamWithDraft(house, world);
    house.clock.set(plus(graceEnds(), -SECOND));
    expectOk(await house.submit.run(early.lead, submission(early.submissionId)));
    expect((await house.readSubmission.byId(early.lead, early.submissionId))?.latestVersion?.version.within).toBe('GRACE');
    house.clock.set(graceEnds());
    expect(await house.submit.run(late.lead, submission(late.submissionId))).toMatchObject({
      ok: false,
      error: { code: 'PhaseClosed', closedAt: deadline(), lateEntryPossible: true },
    });
    expect(await versions(late.submissionId)).toBe(0);
    const saved = await house.saveDraft.run(late.lead, {
      ...command('saveDraft'),
      submissionId: late.submissionId,
      expectedDraftVersion: 1,
      content: contentFor(null),
    });
    expect(saved).toMatchObject({ ok: false, error: { code: 'PhaseClosed' } });
  });

  test('an extension lets one team in late, until it expires or is ended', async () => {
    const { lead, submissionId } = await teamWithDraft(house, world);
    const other = await teamWithDraft(house, world);
    house.clock.set(graceEnds());
    const granted = {
      ...command('grantExtension'),
      submissionId,
      scope: 'CONTENT' as const,
      reason: 'Power cut in Tebet',
      expiresAt: plus(graceEnds(), 3_600_000),
    };
    expect(await house.grantExtension.run(lead, granted)).toMatchObject({ ok: false, error: { code: 'NotPermitted', reason: 'ROLE' } });
    const extensionId = expectOk(await house.grantExtension.run(world.organiser, granted));
    expect(await house.submit.run(other.lead, submission(other.submissionId))).toMatchObject({ ok: false, error: { code: 'PhaseClosed' } });
    expectOk(await house.submit.run(lead, submission(submissionId)));
    expect((await house.readSubmission.byId(lead, submissionId))?.latestVersion?.version.within).toBe('EXTENSION');
    const page = { first: 10, after: null };
    expect(expectOk(await house.listExtensions.ofEvent(world.organiser, world.eventId, page))?.items).toMatchObject([
      { id: extensionId, submissionTitle: 'Arus', grantedByName: 'Rina', reason: 'Power cut in Tebet', revokedAt: null },
    ]);
    expectOk(await house.revokeExtension.run(world.organiser, { ...command('revokeExtension'), extensionId }));
    await expect(
      house.saveDraft.run(lead, { ...command('saveDraft'), submissionId, expectedDraftVersion: 1, content: contentFor(null) }),
    ).resolves.toMatchObject({
      ok: false,
      error: { code: 'PhaseClosed' },
    });
    expect(expectOk(await house.listExtensions.ofEvent(lead, world.eventId, page))).toBeNull();
  });

  test('a double click is one version with one answer, in parallel too', async () => {
    const { lead, submissionId } = await teamWithDraft(house, world);
    const click = submission(submissionId);
    const answers = await Promise.all([
      house.submit.run(lead, click),
      house.submit.run(lead, click),
      house.submit.run(lead, submission(submissionId)),
    ]);
    const { receipt } = expectOk(answers[0]);
    expect(receipt).toMatchObject({ receipt: { submissionId, versionNumber: 1 }, state: 'SUBMITTED' });
    for (const answer of answers) expect(answer).toEqual({ ok: true, value: { submissionId, receipt } });
    expect(await versions(submissionId)).toBe(1);
  });

  test('two tabs: the second one gets the text that stands, and nothing is overwritten', async () => {
    const { lead, member, submissionId } = await teamWithDraft(house, world);
    const mine = contentFor(null, 'Mine');
    const theirs = contentFor(null, 'Theirs');
    await save(house, member, submissionId, 1, theirs);
    const second = { ...command('saveDraft'), submissionId, expectedDraftVersion: 1, content: mine };
    expect(await house.saveDraft.run(lead, second)).toEqual({ ok: false, error: { code: 'VersionConflict', currentVersion: 2, theirs } });
    expect((await house.readSubmission.byId(lead, submissionId))?.submission.draft).toEqual(theirs);
    expect(await house.submit.run(lead, submission(submissionId, 1))).toMatchObject({ ok: false, error: { code: 'VersionConflict' } });
  });

  test('of two saves at the same moment exactly one stands', async () => {
    const { lead, member, submissionId } = await teamWithDraft(house, world);
    const draft = (title: string) => ({ ...command('saveDraft'), submissionId, expectedDraftVersion: 1, content: contentFor(null, title) });
    const answers = await Promise.all([house.saveDraft.run(lead, draft('One')), house.saveDraft.run(member, draft('Two'))]);
    expect(answers.map((answer) => answer.ok).sort()).toEqual([false, true]);
  });

  test('a description of two megabytes is answered with its limit', async () => {
    const { lead, submissionId } = await teamWithDraft(house, world);
    const content = { ...contentFor(null), answers: [{ key: 'solution', text: 'x'.repeat(2 * 1024 * 1024) }] };
    const answer = await house.saveDraft.run(lead, { ...command('saveDraft'), submissionId, expectedDraftVersion: 1, content });
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'InvalidInput', issues: [{ field: 'answers.solution', rule: 'tooLong', figures: { max: 20_000 } }] },
    });
  });

  test('characters that a database refuses do not get that far', async () => {
    const { lead, submissionId } = await teamWithDraft(house, world);
    await save(house, lead, submissionId, 1, contentFor(null, 'A\u0000r\ud800us'));
    expect((await house.readSubmission.byId(lead, submissionId))?.submission.draft.title).toBe('Arus');
  });

  test('only the lead submits and withdraws; a team below its size is told so', async () => {
    const { lead, member, teamId, submissionId } = await teamWithDraft(house, world);
    expect(await house.submit.run(member, submission(submissionId))).toMatchObject({
      ok: false,
      error: { code: 'NotPermitted', reason: 'ROLE' },
    });
    expectOk(await house.leave.run(member, { ...command('leaveTeam'), teamId }));
    expect(await house.submit.run(lead, submission(submissionId))).toEqual({
      ok: false,
      error: { code: 'Incomplete', missing: ['members'] },
    });
  });

  test('withdrawing and coming back opens no lock', async () => {
    const { lead, submissionId } = await teamWithDraft(house, world);
    expectOk(await house.submit.run(lead, submission(submissionId)));
    moveTo(house, world, 'ELIGIBILITY', graceEnds() - deadline());
    expectOk(await house.withdraw.run(lead, { ...command('withdrawSubmission'), submissionId }));
    expect(await house.startDraft.run(lead, { ...command('startDraft'), eventId: world.eventId })).toMatchObject({
      ok: false,
      error: { code: 'PhaseClosed' },
    });
    const grant = {
      ...command('grantExtension'),
      submissionId,
      scope: 'CONTENT' as const,
      reason: 'Withdrawn by mistake',
      expiresAt: plus(house.clock.now(), 60_000),
    };
    expectOk(await house.grantExtension.run(world.organiser, grant));
    expectOk(await house.startDraft.run(lead, { ...command('startDraft'), eventId: world.eventId }));
    expect((await house.readSubmission.byId(lead, submissionId))?.submission.state).toBe('DRAFT');
  });

  test('eligibility is decided with a reason, and a returned entry can be corrected in the time given', async () => {
    const { lead, submissionId } = await teamWithDraft(house, world);
    expectOk(await house.submit.run(lead, submission(submissionId)));
    house.clock.set(graceEnds());
    const check = (eligible: boolean, reason: string | null) =>
      house.check.run(world.organiser, { ...command('checkEligibility'), submissionId, eligible, reason });
    expect(await check(false, null)).toMatchObject({ ok: false, error: { code: 'InvalidInput', issues: [{ field: 'reason' }] } });
    expectOk(await check(false, 'No licence'));
    expect((await house.readSubmission.byId(lead, submissionId))?.submission).toMatchObject({
      state: 'INELIGIBLE',
      stateReason: 'No licence',
    });
    expectOk(await check(true, null));
    const expiresAt = plus(house.clock.now(), 3_600_000);
    expectOk(
      await house.giveBack.run(world.organiser, { ...command('returnSubmission'), submissionId, reason: 'Name the licence', expiresAt }),
    );
    await save(house, lead, submissionId, 1, contentFor(world.plan.tracks[1]?.id ?? null, 'Arus, openly licensed'));
    expectOk(await house.submit.run(lead, submission(submissionId, 2)));
    expect((await house.readSubmission.byId(lead, submissionId))?.latestVersion?.version).toMatchObject({ number: 2, within: 'EXTENSION' });
    const [first, second] = [...(await house.uow.read((tx) => house.submissions.versions(tx, submissionId)))].reverse();
    const old = await house.uow.read((tx) => house.receipts.ofVersion(tx, first?.id ?? asId('')));
    // Whoever holds the old receipt still can verify it, and learns that a later version counts.
    expect(await house.verify.run(old?.number ?? '')).toMatchObject({ receipt: { versionNumber: 1 }, latestVersionId: second?.id });
  });

  test('whoever submits while the phase is closed by hand is in before it or not at all', async () => {
    const stories = await Promise.all(Array.from({ length: 6 }, (_, index) => teamWithDraft(house, world, `Race ${index}`)));
    const build = world.phase('BUILD');
    const close = write(house, (tx) => tx.update(PhaseSchema, { id: build.id }, { state: 'CLOSED', version: build.version + 1 }));
    const answers = await Promise.all(stories.map(({ lead, submissionId }) => house.submit.run(lead, submission(submissionId))));
    await close;
    for (const { lead, submissionId } of stories) {
      const entered = (await versions(submissionId)) === 1;
      expect(answers.some((answer) => answer.ok && answer.value.submissionId === submissionId)).toBe(entered);
      const late = { ...command('saveDraft'), submissionId, expectedDraftVersion: 1, content: contentFor(null, 'Too late') };
      expect(await house.saveDraft.run(lead, late)).toMatchObject({ ok: false, error: { code: 'PhaseClosed' } });
    }
    for (const answer of answers) if (!answer.ok) expect(answer.error.code).toBe('PhaseClosed');
  });

  test('organisers write to people by how their team stands', async () => {
    const segments = new MessageSegments();
    new TeamSegments(segments).onModuleInit();
    const { event } = world.plan;
    const among = async (kind: SegmentKind, people: readonly Viewer[]) => {
      const { sql, parameters } = segments.of({ kind, role: null }).people({ kind, role: null }, event);
      const rows = await house.uow.read((tx) => tx.rows<{ user_id: string }>(sql, parameters));
      return people.filter(({ userId }) => rows.some((row) => row.user_id === userId)).length;
    };
    const alone = await participant(house, event.id, 'Alone');
    const { userId } = alone;
    if (userId === null) throw new Error('A participant is signed in.');
    const held = { eventId: event.id, userId, role: 'PARTICIPANT', grantedBy: userId } as const;
    const grant = { id: asId<'RoleGrant'>('ALONE'), ...held, at: house.clock.now() };
    await write(house, (tx) => tx.insert(RoleGrantSchema, grant));
    const drafting = await teamWithDraft(house, world, 'Drafting');
    const entered = await teamWithDraft(house, world, 'Entered');
    expectOk(await house.submit.run(entered.lead, submission(entered.submissionId)));
    const all = [alone, drafting.lead, drafting.member, entered.lead, entered.member];
    const counted = async (kind: SegmentKind) => [
      await among(kind, [alone]),
      await among(kind, [drafting.lead, drafting.member]),
      await among(kind, [entered.lead, entered.member]),
    ];
    expect(await counted('WITHOUT_TEAM')).toEqual([1, 0, 0]);
    expect(await counted('DRAFT_NOT_SUBMITTED')).toEqual([0, 2, 0]);
    expect(await counted('SUBMITTED')).toEqual([0, 0, 2]);
    const merged = { state: 'MERGED', mergedInto: entered.submissionId } as const;
    await write(house, (tx) => tx.update(SubmissionSchema, { id: drafting.submissionId }, merged));
    expect([await counted('DRAFT_NOT_SUBMITTED'), await counted('SUBMITTED')]).toEqual([
      [0, 0, 0],
      [0, 2, 2],
    ]);
    expect(await among('RETURNED', all)).toBe(0);
    expect(await among('TEAM_WITH_ROOM', all)).toBe(4);
  });
});
