import 'reflect-metadata';
import { hasRole, VISITOR, type SubmissionId, type Viewer } from '@jamboree/kernel';
import { DeclareConflict } from '@jamboree/judging-server';
import { SubmissionSchema } from '@jamboree/participation-server';
import { describeOnEngines } from '@jamboree/platform-testing';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { HANDOVER_DATABASE, openHouse, type House } from '../../testing/handover-house.js';
import { attempt, present, Story } from '../../testing/story.js';
import { ExportShortlist } from '../export/export-shortlist.js';
import { ReadMyEvents } from '../overview/read-my-events.js';
import { ReadOverview } from '../overview/read-overview.js';
import { DecideShortlist } from './decide-shortlist.use-case.js';
import { DraftShortlist } from './draft-shortlist.use-case.js';
import { ReadMyShortlists } from './read-my-shortlists.js';
import { ReadShortlist } from './read-shortlist.js';
import { ReleaseShortlist } from './release-shortlist.use-case.js';

/** One event from import to release; each test goes on where the one before it stopped. */
describeOnEngines('a shortlist', HANDOVER_DATABASE, (engine) => {
  let house: House;
  let story: Story;
  let organiser: Viewer;
  let official: Viewer;
  let participant: Viewer;
  let juror: Viewer;
  let late: Viewer;
  let submissions: SubmissionId[];

  beforeAll(async () => {
    house = await openHouse(engine().location, engine().clock);
    story = await Story.begin(house);
    await story.importHackathons();
    await story.importProjects();
    await story.publish();
    organiser = await story.organiser();
    juror = await story.invite('JUROR');
    late = await story.invite('JUROR');
    official = await story.invite('OFFICIAL');
    participant = await story.invite('PARTICIPANT');
    submissions = await story.submissions();
    await story.enter('JURY_ROUND_1');
    await story.judge([juror, await story.invite('JUROR')]);
  }, 120_000);
  afterAll(() => house.close());

  const eventId = async () => (await story.event()).event.id;
  const draft = async (viewer: Viewer, expectedVersion: number | null, chosen: readonly number[], rationale = 'Ready for a pilot.') =>
    house.get(DraftShortlist).run(viewer, {
      operation: 'draftShortlist',
      clientMutationId: attempt(),
      eventId: await eventId(),
      expectedVersion,
      entries: chosen.map((index) => ({ submissionId: present(submissions[index]), rationale })),
    });
  const decide = async (expectedVersion: number) =>
    house
      .get(DecideShortlist)
      .run(organiser, { operation: 'decideShortlist', clientMutationId: attempt(), eventId: await eventId(), expectedVersion });
  const release = async (viewer: Viewer, expectedVersion: number, clientMutationId = attempt()) =>
    house.get(ReleaseShortlist).run(viewer, { operation: 'releaseShortlist', clientMutationId, eventId: await eventId(), expectedVersion });
  const seenBy = async (viewer: Viewer) => house.get(ReadShortlist).run(viewer, await eventId());
  const states = async () =>
    (await house.uow.read((tx) => tx.find(SubmissionSchema, { order: { number: 'ASC' } }))).map(({ state }) => state);

  test('cannot be drafted before the deliberation, and never by an official', async () => {
    expect(await draft(organiser, null, [0])).toMatchObject({ error: { code: 'PhaseClosed' } });
    await story.enter('DELIBERATE');
    expect(await draft(official, null, [0])).toMatchObject({ error: { code: 'NotPermitted', reason: 'ROLE' } });
    expect(await draft(VISITOR, null, [0])).toMatchObject({ error: { code: 'NotPermitted', reason: 'SIGNED_OUT' } });
  });

  test('is drafted as often as wanted, and two organisers never overwrite each other', async () => {
    expect(await draft(organiser, null, [1])).toMatchObject({ ok: true });
    expect(await draft(organiser, null, [0])).toMatchObject({
      error: { code: 'VersionConflict', currentVersion: 1, theirs: [{ submissionId: submissions[1] }] },
    });
    expect(await draft(organiser, 1, [0, 2], '')).toMatchObject({ ok: true });
    expect(await decide(2)).toMatchObject({ error: { code: 'Incomplete', missing: ['entries.0.rationale', 'entries.1.rationale'] } });
    expect(await draft(organiser, 2, [0, 2])).toMatchObject({ ok: true });
  });

  test('shows figures to those who may see the ranking, and to nobody who still has to score', async () => {
    expect(await seenBy(organiser)).toMatchObject({
      value: {
        exportable: true,
        lines: [
          { rank: 1, title: '=Arus', mean: 5, spread: 0, reviews: 2 },
          { rank: 2, mean: 3 },
        ],
      },
    });
    expect(await seenBy(official)).toMatchObject({ value: { exportable: true, lines: [{ mean: 5 }, { mean: 3 }] } });
    expect(await seenBy(late)).toMatchObject({
      value: { exportable: false, lines: [{ mean: null, reviews: 0, criteria: [] }, { mean: null }] },
    });
    expect(await seenBy(participant)).toMatchObject({ ok: false, error: { code: 'NotPermitted' } });
    expect(await seenBy(VISITOR)).toMatchObject({ ok: false, error: { code: 'NotPermitted' } });
  });

  test('hides the figures of a submission from an official in conflict with it', async () => {
    const rival = await story.invite('OFFICIAL');
    const command = {
      operation: 'declareConflict',
      clientMutationId: attempt(),
      submissionId: present(submissions[0]),
      kind: 'PERSONAL',
      note: '',
    } as const;
    expect(await house.get(DeclareConflict).run(rival, command)).toMatchObject({ ok: true });
    expect(await seenBy(rival)).toMatchObject({ value: { lines: [{ mean: null, reviews: 0 }, { mean: 3 }] } });
  });

  test('is not written in favour or to the harm of a submission by an organiser in conflict with it', async () => {
    const rival = await story.invite('ORGANISER');
    const submissionId = present(submissions[0]);
    const declare = { operation: 'declareConflict', clientMutationId: attempt(), submissionId, kind: 'PERSONAL', note: '' } as const;
    expect(await house.get(DeclareConflict).run(rival, declare)).toMatchObject({ ok: true });
    expect(await draft(rival, 3, [1])).toMatchObject({ error: { code: 'NotPermitted', reason: 'CONFLICT_OF_INTEREST' } });
  });

  test('is decided without anybody outside learning of it', async () => {
    expect(await decide(1)).toMatchObject({ error: { code: 'VersionConflict', currentVersion: 3 } });
    expect(await decide(3)).toMatchObject({ ok: true });
    expect(await draft(organiser, 4, [1])).toMatchObject({ error: { code: 'StateChanged', current: 'DECIDED' } });
    expect(await seenBy(participant)).toMatchObject({ ok: false });
    expect(await states()).toEqual(['SCORED', 'SCORED', 'SCORED', 'SCORED']);
    expect(await house.get(ReadOverview).run(organiser, await eventId())).toMatchObject({
      attention: [{ kind: 'SHORTLIST_NOT_RELEASED', count: 1, path: '/manage/floodjam/shortlist' }],
      submitted: 4,
      assignmentsTotal: 8,
      assignmentsDone: 8,
      submissionsUnderReviewed: 0,
      reviewsWanted: 2,
    });
  });

  test('is exported alike as XLSX, CSV and JSON, formulas as text and numbers as numbers', async () => {
    const xlsx = await exported(official, 'xlsx');
    const [head = [], first = []] = await readSheet(xlsx);
    const cell = (title: string) => first[head.indexOf(title)];
    expect([cell('Title'), cell('Mean'), cell('Reviews'), cell('Impact'), cell('Members')]).toEqual(['=Arus', 5, 2, 5, null]);
    const csv = await exported(official, 'csv');
    expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const [row] = parse<Record<string, string>>(csv, { bom: true, columns: true });
    expect(row).toMatchObject({
      Rank: '1',
      Title: "'=Arus",
      Mean: '5',
      Rationale: 'Ready for a pilot.',
      Links: 'https://devpost.com/software/p1/\nhttps://example.org/0',
    });
    expect(JSON.parse((await exported(official, 'json')).toString('utf8'))).toMatchObject({
      format: 'jamboree-shortlist',
      version: 1,
      state: 'DECIDED',
      releasedAt: null,
      criteria: [{ key: 'impact', weight: 60 }, { key: 'demo' }],
      entries: [{ rank: 1, title: '=Arus', mean: 5, criteria: { impact: 5, demo: 5 } }, { rank: 2 }],
    });
  });

  test('is exported by officials and organisers only', async () => {
    for (const viewer of [participant, juror, VISITOR])
      expect(await house.get(ExportShortlist).run(viewer, 'floodjam', 'csv')).toMatchObject({ ok: false });
    expect(hasRole(official, await eventId(), 'OFFICIAL')).toBe(true);
  });

  test('is released once, for every entry at the same moment', async () => {
    expect(await release(official, 4)).toMatchObject({ error: { code: 'NotPermitted' } });
    const same = attempt();
    expect(await release(organiser, 4, same)).toMatchObject({ ok: true });
    expect(await release(organiser, 4, same)).toMatchObject({ ok: true });
    expect(await release(organiser, 5)).toMatchObject({ error: { code: 'StateChanged', current: 'RELEASED' } });
    expect(await states()).toEqual(['SHORTLISTED', 'NOT_SELECTED', 'SHORTLISTED', 'NOT_SELECTED']);
    expect(await seenBy(VISITOR)).toMatchObject({
      value: { exportable: false, lines: [{ title: '=Arus', mean: 5, rationale: 'Ready for a pilot.' }, {}] },
    });
  });

  test('leads officials and participants to what comes next', async () => {
    expect(await house.get(ReadMyShortlists).run(official)).toMatchObject([
      { facts: { event: { slug: 'floodjam' } }, state: 'RELEASED', entries: 2 },
    ]);
    expect(await house.get(ReadMyEvents).run(participant)).toMatchObject({
      next: { kind: 'READ_RESULTS' },
      standings: [{ facts: { event: { slug: 'floodjam' } } }],
    });
    expect(await house.get(ReadMyEvents).run(VISITOR)).toEqual({ standings: [], next: null });
    expect(await house.get(ReadOverview).run(participant, await eventId())).toBeNull();
  });

  async function exported(viewer: Viewer, format: 'xlsx' | 'csv' | 'json'): Promise<Buffer> {
    const file = await house.get(ExportShortlist).run(viewer, 'floodjam', format);
    if (!file.ok) throw new Error(`Refused: ${file.error.code}`);
    expect(file.value.name).toBe(`floodjam-shortlist.${format}`);
    return file.value.bytes;
  }
});
