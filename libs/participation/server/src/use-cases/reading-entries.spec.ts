import type { Phase } from '@jamboree/event-domain';
import { EventSchema } from '@jamboree/event-server';
import { asId, expectOk, instant, VISITOR, type Viewer } from '@jamboree/kernel';
import { foldForSearch } from '@jamboree/platform-server';
import { describeOnEngines } from '@jamboree/platform-testing';
import { TeamSchema } from '../persistence/team.schema.js';
import { PARTICIPATION_DATABASE } from '../testing/participation-database.js';
import {
  command,
  hackathon,
  participant,
  participationHouse,
  viewerIn,
  write,
  type HackathonWorld,
  type ParticipationHouse,
} from '../testing/participation-house.js';
import { decodeTime } from 'ulid';
import { contentFor, moveTo, save, submission, teamWithDraft, type TeamStory } from '../testing/story.js';
import type { EntryToImport } from './import-entry.js';

describeOnEngines('reading entries', PARTICIPATION_DATABASE, (engine) => {
  let house: ParticipationHouse;
  let world: HackathonWorld;
  let first: TeamStory;
  let second: TeamStory;
  beforeEach(async () => {
    house = participationHouse(engine());
    world = await hackathon(house);
    moveTo(house, world, 'BUILD', 1);
    first = await submitted('Arus');
    second = await submitted('Lampu');
    await teamWithDraft(house, world, 'Never submitted');
  });

  async function submitted(title: string): Promise<TeamStory> {
    const story = await teamWithDraft(house, world, title);
    expectOk(await house.submit.run(story.lead, submission(story.submissionId)));
    return story;
  }

  async function seenBy(viewer: Viewer, search: string | null = null, trackId: string | null = null) {
    const request = { eventId: world.eventId, trackId: trackId === null ? null : asId<'Track'>(trackId), search, counted: true };
    const page = expectOk(await house.gallery.page(viewer, request, { first: 10, after: null }));
    expect(page.totalCount).toBe(page.items.length);
    return page.items.map(({ title }) => title);
  }

  const open = (phase: Phase) =>
    write(house, (tx) =>
      house.eventHooks.phaseHasChanged(tx, {
        event: world.plan.event,
        phases: world.plan.phases,
        phase,
        from: 'PLANNED',
        to: 'OPEN',
        at: house.clock.now(),
      }),
    );
  const release = (...chosen: readonly TeamStory[]) =>
    write(house, (tx) =>
      house.states.release(
        tx,
        world.eventId,
        chosen.map(({ submissionId }) => submissionId),
      ),
    );

  test('before the release: own team and organisers; after it: everybody, the unfinished ones never', async () => {
    const stranger = await participant(house, world.eventId);
    expect(await seenBy(VISITOR)).toEqual([]);
    expect(await seenBy(stranger)).toEqual([]);
    expect(await seenBy(first.member)).toEqual(['Arus']);
    expect(await seenBy(world.organiser)).toEqual(['Arus', 'Lampu']);
    for (const viewer of [VISITOR, stranger, second.lead]) expect(await house.idea.run(viewer, first.submissionId)).toBeNull();
    expect(await release(first)).toBe(2);
    for (const viewer of [VISITOR, stranger, world.organiser]) expect(await seenBy(viewer)).toEqual(['Arus', 'Lampu']);
    expect(await house.idea.run(VISITOR, first.submissionId)).toMatchObject({
      shortlisted: true,
      teamName: 'Team Arus',
      trackTitle: { en: 'water' },
    });
    expect(await house.idea.run(VISITOR, second.submissionId)).toMatchObject({ shortlisted: false });
  });

  test('where jurors shall not learn who was late, nobody but organisers and the team reads when an entry came in', async () => {
    const juror = viewerIn(world.eventId, (await participant(house, world.eventId)).userId ?? asId(''), 'JUROR');
    const timesFor = async (viewer: Viewer) => {
      const request = { eventId: world.eventId, trackId: null, search: null, counted: false };
      const page = expectOk(await house.gallery.page(viewer, request, { first: 10, after: null }));
      const details = await house.readSubmission.byId(viewer, first.submissionId);
      expect(decodeTime(details?.latestVersion?.version.id ?? '')).toBe(0); // nor does the id tell it
      const shown = [page.items.find(({ id }) => id === first.submissionId)?.submittedAt, details?.latestVersion?.submittedAt];
      return shown.map((at) => typeof at === 'number');
    };
    await release(first);
    expect(await timesFor(juror)).toEqual([false, false]);
    expect(await timesFor(VISITOR)).toEqual([false, false]);
    expect(await timesFor(first.lead)).toEqual([false, true]);
    expect(await timesFor(world.organiser)).toEqual([true, true]);
    await write(house, (tx) => tx.update(EventSchema, { id: world.eventId }, { lateEntriesMarked: true, version: 2 }));
    expect(await timesFor(juror)).toEqual([true, true]);
  });

  test('officials read from the phase that says so', async () => {
    const official = viewerIn(world.eventId, world.organiser.userId ?? asId(''), 'OFFICIAL');
    expect(await seenBy(official)).toEqual([]);
    moveTo(house, world, 'DELIBERATE', 1);
    expect(await seenBy(official)).toEqual(['Arus', 'Lampu']);
  });

  test('search and filter find by folded words, and only among what may be read', async () => {
    expect(await seenBy(world.organiser, 'LÁMPU')).toEqual(['Lampu']);
    expect(await seenBy(world.organiser, 'team arus')).toEqual(['Arus']);
    expect(await seenBy(world.organiser, 'leaflet')).toEqual(['Arus', 'Lampu']);
    expect(await seenBy(world.organiser, '_')).toEqual([]);
    expect(await seenBy(first.lead, 'Lampu')).toEqual([]);
    expect(await seenBy(world.organiser, null, world.plan.tracks[0]?.id)).toEqual(['Arus', 'Lampu']);
    expect(await seenBy(world.organiser, null, world.plan.tracks[1]?.id)).toEqual([]);
  });

  test('search follows the words as they are now: another name of the team, the newest version alone', async () => {
    const rename = ({ teamId }: TeamStory, name: string) =>
      write(house, (tx) => tx.update(TeamSchema, { id: teamId }, { name, searchName: foldForSearch(name) }));
    await rename(first, 'Team Banjir 100%');
    await rename(second, 'Team Malam');
    expect(await seenBy(world.organiser, 'banjir')).toEqual(['Arus']);
    expect(await seenBy(world.organiser, 'team arus')).toEqual([]);
    expect(await seenBy(world.organiser, 'banjir 100%')).toEqual(['Arus']);
    for (const near of ['banjir_100', 'banjir%100', 'banjir 100_', 'banjir\\100']) expect(await seenBy(world.organiser, near)).toEqual([]);
    await save(house, second.lead, second.submissionId, 1, contentFor(world.plan.tracks[0]?.id ?? null, 'Lentera'));
    expectOk(await house.submit.run(second.lead, submission(second.submissionId, 2)));
    expect(await seenBy(world.organiser, 'lentera')).toEqual(['Lentera']);
    expect(await seenBy(world.organiser, 'lampu')).toEqual([]);
  });

  test('pages follow one another by number', async () => {
    const request = { eventId: world.eventId, trackId: null, search: null, counted: false };
    const one = expectOk(await house.gallery.page(world.organiser, request, { first: 1, after: null }));
    expect(one).toMatchObject({
      hasNextPage: true,
      items: [{ title: 'Arus', trackTitle: { en: 'water' }, builtWith: ['leaflet'], teamName: 'Team Arus' }],
    });
    const two = expectOk(await house.gallery.page(world.organiser, request, { first: 1, after: one.endCursor }));
    expect(two).toMatchObject({ hasNextPage: false, items: [{ title: 'Lampu' }] });
  });

  test('an organiser in conflict with an entry neither sees nor counts nor checks it', async () => {
    house.hooks.addConflicts(async (_tx, _event, userId) => (userId === world.organiser.userId ? [first.submissionId] : []));
    expect(await seenBy(world.organiser)).toEqual(['Lampu']);
    expect(await house.idea.run(world.organiser, first.submissionId)).toBeNull();
    expect(await house.readSubmission.byId(world.organiser, first.submissionId)).toBeNull();
    const rows = expectOk(
      await house.list.page(
        world.organiser,
        { eventId: world.eventId, state: 'SUBMITTED', search: null, counted: true },
        { first: 10, after: null },
      ),
    );
    expect(rows).toMatchObject({ totalCount: 1, items: [{ title: 'Lampu' }] });
    const check = { ...command('checkEligibility'), submissionId: first.submissionId, eligible: true, reason: null };
    expect(await house.check.run(world.organiser, check)).toMatchObject({
      error: { code: 'NotPermitted', reason: 'CONFLICT_OF_INTEREST' },
    });
  });

  test('the organisers’ list holds every state, with reviews but without drafts’ texts', async () => {
    house.hooks.addReviewCounts(async () => new Map([[second.submissionId, 3]]));
    const rows = expectOk(
      await house.list.page(
        world.organiser,
        { eventId: world.eventId, state: null, search: null, counted: true },
        { first: 10, after: null },
      ),
    );
    expect(rows?.items).toMatchObject([
      { number: 1, title: 'Arus', state: 'SUBMITTED', reviews: 0 },
      { number: 2, title: 'Lampu', reviews: 3 },
      { number: 3, title: '', state: 'DRAFT', teamName: 'Team Never submitted', submittedAt: null },
    ]);
    expect(
      expectOk(
        await house.list.page(first.lead, { eventId: world.eventId, state: null, search: null, counted: true }, { first: 10, after: null }),
      ),
    ).toBeNull();
    expect(await house.readSubmission.byId(world.organiser, first.submissionId)).toMatchObject({ own: false, missing: [] });
  });

  test('judging takes what was submitted and fixes it; the counts of the event follow', async () => {
    expectOk(await house.withdraw.run(second.lead, { ...command('withdrawSubmission'), submissionId: second.submissionId }));
    moveTo(house, world, 'JURY_ROUND_1', 1);
    await open(world.phase('JURY_ROUND_1'));
    expect((await house.readSubmission.byId(first.lead, first.submissionId))?.submission.state).toBe('IN_JURY');
    expect((await house.readSubmission.byId(second.lead, second.submissionId))?.submission.state).toBe('WITHDRAWN');
    expect(await house.withdraw.run(first.lead, { ...command('withdrawSubmission'), submissionId: first.submissionId })).toMatchObject({
      ok: false,
    });
    const counts = await house.uow.read((tx) => house.eventHooks.countsOf(tx, [world.eventId]));
    expect(counts.get(world.eventId)).toEqual({ teams: 3, drafts: 1, submitted: 1 });
    const standing = await house.uow.read((tx) => house.eventHooks.standingOf(tx, first.lead.userId ?? asId(''), [world.eventId]));
    expect(standing.get(world.eventId)).toEqual({ teamMember: true, teamLead: true, released: false });
  });

  test('the reason of a decision is shown once it is released, not before', async () => {
    house.hooks.addRationales(async () => 'Works with what both cities have.');
    expect((await house.idea.run(world.organiser, first.submissionId))?.rationale).toBeNull();
    await release(first);
    expect((await house.idea.run(VISITOR, first.submissionId))?.rationale).toBe('Works with what both cities have.');
  });

  test('a project from elsewhere is imported once, updated when it changed, and never under a jury', async () => {
    const importedBy = world.organiser.userId ?? asId<'User'>('');
    const project: EntryToImport = {
      externalUrl: 'https://devpost.example/arus',
      teamName: 'Arus',
      teamPitch: 'Imported team of 3',
      content: contentFor(null, 'Imported'),
      submittedAt: instant(1_579_000_000_000),
      importedBy,
    };
    const facts = { event: world.plan.event, phases: world.plan.phases };
    const bring = (change: Partial<EntryToImport> = {}) =>
      write(house, (tx) => house.importEntry.run(tx, facts, { ...project, ...change }, house.clock.now()));
    const imported = expectOk(await bring());
    expect(imported.kind).toBe('IMPORTED');
    expect(await bring()).toEqual({ ok: true, value: { ...imported, kind: 'UNCHANGED' } });
    expect(await bring({ content: contentFor(null, 'Imported and improved') })).toEqual({
      ok: true,
      value: { ...imported, kind: 'UPDATED' },
    });
    expect((await house.readSubmission.byId(world.organiser, imported.submissionId))?.latestVersion?.version).toMatchObject({
      number: 2,
      within: 'IMPORT',
    });
    expect(await bring({ content: { ...contentFor(null), title: 'x'.repeat(121) } })).toMatchObject({
      ok: false,
      error: { code: 'InvalidInput' },
    });
    const draft = { externalUrl: 'https://devpost.example/lampu' };
    const begun = expectOk(await bring({ ...draft, submittedAt: null }));
    expect((await house.readSubmission.byId(world.organiser, begun.submissionId))?.latestVersion).toBeNull();
    expect(await bring(draft)).toEqual({ ok: true, value: { ...begun, kind: 'UPDATED' } });
    await open(world.phase('JURY_ROUND_1'));
    expect(await bring({ content: contentFor(null, 'Too late') })).toEqual({
      ok: false,
      error: { code: 'StateChanged', current: 'IN_JURY' },
    });
  });
});
