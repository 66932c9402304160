import 'reflect-metadata';
import { presetOf, readPeople, suggestMapping } from '@jamboree/handover-domain';
import { RoleInvitationStore, RoleStore } from '@jamboree/event-server';
import { SessionStore } from '@jamboree/identity-server';
import { asId, expectOk, ok, VISITOR, type Viewer } from '@jamboree/kernel';
import { AuditRecordSchema, MovableClock, newId } from '@jamboree/platform-server';
import { freshDatabase, TEST_START, type FreshDatabase } from '@jamboree/platform-testing';
import { parse } from 'csv-parse/sync';
import { PeopleListStore } from '../persistence/people-list.store.js';
import { HANDOVER_DATABASE, openHouse, type House } from '../testing/handover-house.js';
import { attempt, present, Story } from '../testing/story.js';

interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly unknown[];
}

const SHORTLIST = `id eventId state decidedAt decidedByName releasedAt version exports { format url }
  entries { rank submissionId number title summary teamName members trackTitle { en } mean spread reviews links rationale }`;
const CHANGED = `__typename ... on ShortlistChanged { shortlist { ${SHORTLIST} } } ... on NotPermitted { reason } ... on PhaseClosed { opensAt }
  ... on StateChanged { current } ... on VersionConflict { currentVersion theirs } ... on Incomplete { missing } ... on InvalidInput { issues { field rule } }`;

const DOCUMENTS = {
  shortlist: `query ($id: ID!) { shortlist(eventId: $id) { ${SHORTLIST} } }`,
  mine: '{ myShortlists { event { slug } state entries } }',
  me: `{ me { nextThing { kind dueAt event { slug } } events { event { slug state } roles assignmentsTotal assignmentsDone team { name } submission { number } } } }`,
  overview: `query ($id: ID!) { organiserOverview(eventId: $id) { attention { kind count path } setup { step done path } peopleByRole { role count } teams drafts submitted eligible
    withdrawn assignmentsTotal assignmentsDone submissionsUnderReviewed reviewsWanted } }`,
  enrolment:
    'query ($id: ID!, $people: [EnrolmentInput!]!) { enrolmentPreview(eventId: $id, people: $people, admitted: []) { rows { outcome } } }',
  draft: `mutation ($input: DraftShortlistInput!) { draftShortlist(input: $input) { ${CHANGED} } }`,
  decide: `mutation ($input: DecideShortlistInput!) { decideShortlist(input: $input) { ${CHANGED} } }`,
  certificates: 'query ($id: ID!) { myCertificates(eventId: $id) { kind url revokedReason } }',
  verify:
    'query ($number: String!) { verifyCertificate(number: $number) { number kind name eventTitle { en } revokedAt viewerMayRevoke } }',
  revoke: `mutation ($input: RevokeCertificateInput!) { revokeCertificate(input: $input) { __typename ... on CertificateRevoked { certificate { kind } } } }`,
  release: `mutation ($input: ReleaseShortlistInput!) { releaseShortlist(input: $input) { ${CHANGED} } }`,
} as const;

/** Over HTTP, as the web and everybody else comes in; each test goes on where the one before it stopped. */
describe('handover from outside', () => {
  let database: FreshDatabase;
  let house: House;
  let eventId: string;
  let submissions: readonly string[];
  let people: Readonly<Record<'organiser' | 'official' | 'juror' | 'participant', Viewer>>;
  const cookies = new Map<Viewer, string>();

  beforeAll(async () => {
    database = await freshDatabase('SQLite', HANDOVER_DATABASE);
    house = await openHouse(database.location, new MovableClock(TEST_START));
    const story = await Story.begin(house);
    await story.importHackathons();
    await story.importProjects();
    await story.publish();
    people = {
      organiser: await story.organiser(),
      official: await story.invite('OFFICIAL'),
      juror: await story.invite('JUROR'),
      participant: await story.invite('PARTICIPANT'),
    };
    eventId = (await story.event()).event.id;
    submissions = await story.submissions();
    await story.enter('JURY_ROUND_1');
    await story.judge([people.juror]);
    await story.enter('DELIBERATE');
    for (const viewer of Object.values(people)) cookies.set(viewer, await signIn(viewer));
  }, 120_000);

  afterAll(async () => {
    await house.close();
    await database.remove();
  });

  async function signIn({ userId }: Viewer): Promise<string> {
    const token = await house.uow.write(VISITOR, { operation: 'signIn', clientMutationId: null }, async (tx) =>
      ok(await house.get(SessionStore).start(tx, present(userId), house.clock.now())),
    );
    return `jamboree=${expectOk(token)}`;
  }

  const cookieOf = (viewer: Viewer | null) => (viewer === null ? '' : (cookies.get(viewer) ?? ''));

  async function answer(viewer: Viewer | null, document: keyof typeof DOCUMENTS, variables: object = {}): Promise<unknown> {
    const headers = { 'content-type': 'application/json', cookie: cookieOf(viewer) };
    const payload = { query: DOCUMENTS[document], variables };
    const { data, errors } = (await house.app.inject({ method: 'POST', url: '/graphql', headers, payload })).json<Answer>();
    expect(errors).toBeUndefined();
    return Object.values(data ?? {})[0];
  }

  const mutate = (viewer: Viewer, document: keyof typeof DOCUMENTS, input: object) =>
    answer(viewer, document, { input: { eventId, ...input, clientMutationId: attempt() } });
  const download = (viewer: Viewer | null, file: string) =>
    house.app.inject({ method: 'GET', url: `/exports/floodjam/${file}`, headers: { cookie: cookieOf(viewer) } });

  test('an organiser drafts and decides', async () => {
    const entries = [{ submissionId: present(submissions[0]), rationale: 'Ready.' }];
    expect(await mutate(people.organiser, 'draft', { expectedVersion: null, entries })).toMatchObject({
      __typename: 'ShortlistChanged',
      shortlist: { state: 'DRAFT', version: 1, entries: [{ rank: 1, title: '=Arus', mean: 5, spread: null, reviews: 1, members: 0 }] },
    });
    expect(await mutate(people.organiser, 'draft', { expectedVersion: null, entries })).toMatchObject({
      __typename: 'VersionConflict',
      currentVersion: 1,
    });
    expect(await mutate(people.official, 'decide', { expectedVersion: 1 })).toMatchObject({ __typename: 'NotPermitted', reason: 'ROLE' });
    expect(await mutate(people.organiser, 'decide', { expectedVersion: 1 })).toMatchObject({
      shortlist: {
        state: 'DECIDED',
        version: 2,
        exports: [{ format: 'xlsx', url: '/exports/floodjam/shortlist.xlsx' }, { format: 'csv' }, { format: 'json' }],
      },
    });
  });

  test('an official downloads what is decided; the answer is a file that no browser shows or keeps', async () => {
    for (const [file, type] of [
      ['shortlist.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      ['shortlist.csv', 'text/csv; charset=utf-8'],
      ['shortlist.json', 'application/json; charset=utf-8'],
    ] as const) {
      const { statusCode, headers, rawPayload } = await download(people.official, file);
      expect([statusCode, headers['content-type'], headers['content-disposition']]).toEqual([
        200,
        type,
        `attachment; filename="floodjam-${file}"`,
      ]);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
        'content-security-policy': "default-src 'none'; sandbox",
      });
      expect(rawPayload.length).toBeGreaterThan(100);
    }
  });

  test('nobody else does, and the address alone opens nothing', async () => {
    expect((await download(null, 'shortlist.csv')).statusCode).toBe(401);
    for (const viewer of [people.juror, people.participant]) expect((await download(viewer, 'shortlist.csv')).statusCode).toBe(403);
    expect((await download(people.official, 'shortlist.pdf')).statusCode).toBe(404);
    expect((await download(people.official, '..%2fshortlist.csv')).statusCode).toBe(404);
  });

  test('organisers take the people away as a list that the import knows, and the audit says so; nobody else does', async () => {
    expect((await download(null, 'people.csv')).statusCode).toBe(401);
    for (const viewer of [people.official, people.juror, people.participant])
      for (const file of ['people.csv', 'people.xlsx']) expect((await download(viewer, file)).statusCode).toBe(403);
    expect((await download(people.organiser, 'people.json')).statusCode).toBe(404);
    expect((await download(people.organiser, 'people.xlsx')).headers).toMatchObject({
      'content-disposition': 'attachment; filename="floodjam-people.xlsx"',
      'cache-control': 'private, no-store',
    });

    const { rawPayload, headers } = await download(people.organiser, 'people.csv');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    const [header = [], ...rows] = parse(rawPayload, { bom: true });
    expect(rows).toHaveLength(4);
    const table = { header, rows: rows.map((cells, index) => ({ line: index + 2, cells })) };
    const form = { fields: [], tracks: [], challenges: [] };
    const read = readPeople(table, suggestMapping(header, [], presetOf(header)), form).map(({ enrolment }) => present(enrolment));
    expect(await answer(people.organiser, 'enrolment', { id: eventId, people: read })).toEqual({
      rows: Array.from({ length: 4 }, () => ({ outcome: 'KNOWN' })),
    });

    const records = await house.uow.read((tx) => tx.find(AuditRecordSchema, { where: { type: 'PeopleExported' }, order: { id: 'ASC' } }));
    expect(records).toMatchObject(
      ['xlsx', 'csv'].map((format) => ({ actorId: people.organiser.userId, eventId, data: { format, count: 4 } })),
    );
  });

  test('a list of people is sorted by the names it shows: its order tells nothing of a name that it keeps back', async () => {
    const [event, now] = [asId<'Event'>(eventId), house.clock.now()];
    const held = { eventId: event, userId: present(people.official.userId), role: 'OFFICIAL' } as const;
    const told = { invitedBy: present(people.organiser.userId), name: 'Zz Typed', note: {}, sentAt: now, timesSent: 1 };
    await house.uow.write(VISITOR, { operation: 'hold', clientMutationId: null }, async (tx) => {
      const open = { id: newId<'RoleInvitation'>(now), ...held, ...told, state: 'OPEN', expiresAt: null, answeredAt: null } as const;
      await house.get(RoleInvitationStore).save(tx, open);
      return ok();
    });
    const names = () =>
      house.uow.read(async (tx) => (await house.get(PeopleListStore).people(tx, event)).map(({ displayName }) => displayName));
    expect((await names()).at(-1)).toBe('Zz Typed');
    await house.uow.write(VISITOR, { operation: 'answer', clientMutationId: null }, async (tx) => {
      await house.get(RoleStore).accept(tx, held.eventId, held.userId, held.role, now);
      return ok();
    });
    expect(await names()).not.toContain('Zz Typed');
  });

  test('before the release nobody outside learns that there is a list', async () => {
    expect(await answer(people.participant, 'shortlist', { id: eventId })).toBeNull();
    expect(await answer(null, 'shortlist', { id: eventId })).toBeNull();
    expect(await answer(people.official, 'mine')).toEqual([{ event: { slug: 'floodjam' }, state: 'DECIDED', entries: 1 }]);
    expect(await answer(people.participant, 'mine')).toEqual([]);
  });

  test('the release tells everybody everything', async () => {
    expect(await mutate(people.organiser, 'release', { expectedVersion: 2 })).toMatchObject({ shortlist: { state: 'RELEASED' } });
    expect(await answer(null, 'shortlist', { id: eventId })).toMatchObject({
      state: 'RELEASED',
      entries: [{ title: '=Arus', rationale: 'Ready.' }],
      exports: [],
    });
    expect(await answer(people.participant, 'me')).toMatchObject({ nextThing: { kind: 'READ_RESULTS', event: { slug: 'floodjam' } } });
  });

  test('a certificate opens for its owner only; whoever has its number sees whether it counts', async () => {
    const certificate = (viewer: Viewer | null, file = 'juror.pdf') =>
      house.app.inject({ method: 'GET', url: `/exports/floodjam/certificates/${file}`, headers: { cookie: cookieOf(viewer) } });
    expect(await answer(people.juror, 'certificates', { id: eventId })).toEqual([
      { kind: 'JUROR', url: '/exports/floodjam/certificates/juror.pdf', revokedReason: null },
    ]);
    const { statusCode, headers, rawPayload } = await certificate(people.juror);
    expect([statusCode, headers['content-type'], rawPayload.subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-']);
    expect((await certificate(people.juror)).headers['content-disposition']).toBe(headers['content-disposition']);
    expect((await certificate(null)).statusCode).toBe(401);
    for (const viewer of [people.organiser, people.official, people.participant]) expect((await certificate(viewer)).statusCode).toBe(404);
    expect((await certificate(people.juror, 'organiser.pdf')).statusCode).toBe(404);

    const number = /JC-[\w-]+/u.exec(String(headers['content-disposition']))?.[0];
    expect(await answer(null, 'verify', { number })).toMatchObject({ number, kind: 'JUROR', revokedAt: null, viewerMayRevoke: false });
    const input = { number, reason: 'Sheets were copied.', clientMutationId: attempt() };
    expect(await answer(people.juror, 'revoke', { input })).toMatchObject({ __typename: 'NotPermitted' });
    expect(await answer(people.organiser, 'revoke', { input })).toMatchObject({ certificate: { kind: 'JUROR' } });
    expect(await answer(null, 'verify', { number })).toMatchObject({ kind: null, name: null, eventTitle: null });
    expect((await certificate(people.juror)).statusCode).toBe(404);
  });

  test('start pages tell where things stand', async () => {
    expect(await answer(people.organiser, 'overview', { id: eventId })).toMatchObject({
      teams: 4,
      submitted: 4,
      eligible: 4,
      assignmentsTotal: 4,
      assignmentsDone: 4,
      peopleByRole: [
        { role: 'JUROR', count: 1 },
        { role: 'OFFICIAL', count: 1 },
        { role: 'ORGANISER', count: 1 },
        { role: 'PARTICIPANT', count: 1 },
      ],
    });
    expect(await answer(people.juror, 'overview', { id: eventId })).toBeNull();
    // The running event before the draft that was imported with it.
    expect(await answer(people.organiser, 'me')).toMatchObject({
      events: [{ event: { slug: 'floodjam' } }, { event: { slug: 'heatjam', state: 'DRAFT' } }],
    });
    expect(await answer(people.juror, 'me')).toMatchObject({
      events: [{ event: { slug: 'floodjam' }, roles: ['JUROR'], assignmentsTotal: 4, assignmentsDone: 4, team: null }],
    });
  });
});
