import 'reflect-metadata';
import { parseMailAddress } from '@jamboree/identity-domain';
import { IdentityModule, PersonStore, SessionStore } from '@jamboree/identity-server';
import { expectOk, MINUTE, ok, plus, VISITOR } from '@jamboree/kernel';
import { createApplication, loadConfig, MovableClock, PlatformModule, UnitOfWork } from '@jamboree/platform-server';
import { freshDatabase, TEST_START, type FreshDatabase } from '@jamboree/platform-testing';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EventModule } from '../event.module.js';
import { EVENT_DATABASE } from '../testing/event-database.js';

interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const CREATE = `mutation ($input: CreateEventInput!) { createEvent(input: $input) {
  __typename ... on EventCreated { event { id slug state viewerRoles viewerMay phases { id key state version } } }
  ... on InvalidInput { issues { field rule figures } } ... on NotPermitted { reason } } }`;
const PUBLISH = `mutation ($input: PublishEventInput!) { publishEvent(input: $input) { __typename ... on EventStateChanged { event { state } } } }`;
const ADVANCE = `mutation ($input: AdvancePhaseInput!) { advancePhase(input: $input) {
  __typename ... on PhaseChanged { event { currentPhase { key state } } }
  ... on VersionConflict { currentVersion } ... on NotPermitted { reason } } }`;
const JOIN = `mutation ($input: JoinEventInput!) { joinEvent(input: $input) {
  __typename ... on EventJoined { event { viewerRoles counts { people } } } ... on PhaseClosed { opensAt closedAt lateEntryPossible } } }`;
const GRANT = `mutation ($input: GrantRoleInput!) { grantRole(input: $input) {
  __typename ... on RoleGranted { eventPerson { roles person { displayName email } } } ... on NotPermitted { reason } } }`;
const ATTACH = `mutation ($input: AttachApplicationFileInput!) { attachApplicationFile(input: $input) {
  __typename ... on ApplicationUploadGranted { fileId uploadPath } ... on PhaseClosed { closedAt } ... on InvalidInput { issues { field rule } } } }`;
const APPLY = `mutation ($input: ApplyInput!) { apply(input: $input) {
  __typename ... on ApplicationChanged { application { state } } ... on InvalidInput { issues { field rule } } } }`;
const PUBLIC = `{ events(first: 10) { edges { node { slug title { en } zones { city } currentPhase { key } phases { key graceEndsAt capabilities { role actions } }
  counts { people teams } tracks { key } prizes { quantity } challenges { office } rubrics { tieBreak criteria { key weight anchors { value } } }
  viewerRoles viewerMay } } pageInfo { hasNextPage } } }`;

describe('events from outside', () => {
  const clock = new MovableClock(TEST_START);
  let database: FreshDatabase;
  let app: NestFastifyApplication;
  let organiser: string;
  let visitor: string;
  let eventId: string;
  let attempts = 0;

  beforeAll(async () => {
    database = await freshDatabase('SQLite', EVENT_DATABASE);
    const config = loadConfig({ MODE: 'demo', DATA_DIR: database.location.dataDir, PUBLIC_URL: 'http://jam.example', LOG_LEVEL: 'silent' });

    @Module({ imports: [PlatformModule.forRoot({ config, clock, background: false, ...EVENT_DATABASE }), IdentityModule, EventModule] })
    class Scopes {}

    app = await createApplication(Scopes, config);
    await app.init();
    organiser = await signedIn('rina@example.org');
    visitor = await signedIn('jonas@example.org');
  }, 60_000);

  afterAll(async () => {
    await app.close();
    await database.remove();
  });

  /** A session's cookie, as signing in would leave it in the browser. */
  async function signedIn(email: string): Promise<string> {
    const address = expectOk(parseMailAddress(email));
    const token = await app.get(UnitOfWork).write(VISITOR, { operation: 'signIn', clientMutationId: null }, async (tx) => {
      const { id } = await app.get(PersonStore, { strict: false }).ensure(tx, { email: address, locale: 'en' }, clock.now());
      return ok(await app.get(SessionStore, { strict: false }).start(tx, id, clock.now()));
    });
    return `jamboree=${expectOk(token)}`;
  }

  async function ask(query: string, variables: object = {}, cookie = ''): Promise<Answer> {
    const headers = { 'content-type': 'application/json', cookie };
    return (await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } })).json<Answer>();
  }

  async function mutate(query: string, input: object, cookie: string): Promise<unknown> {
    const { data, errors } = await ask(query, { input: { ...input, clientMutationId: `door-${(attempts += 1)}` } }, cookie);
    expect(errors).toBeUndefined();
    return Object.values(data ?? {})[0];
  }

  const creation = {
    templateKey: 'virtual-hackathon',
    title: { en: 'Flood-aware mobility', id: ' ' },
    promise: { en: 'Get home dry.' },
    startsAt: '2026-09-02T09:00',
    timeZone: 'Asia/Jakarta',
    zones: [{ city: 'Jakarta', timeZone: 'Asia/Jakarta' }],
  };

  test('templates and a preview of the schedule, or what daylight saving asks back', async () => {
    const preview = `query ($startsAt: LocalDateTime!) { eventTemplates { key days phases { startDay durationMinutes lane } }
      previewSchedule(templateKey: "good-idea-jam", startsAt: $startsAt, timeZone: "Europe/Berlin") {
        __typename ... on SchedulePreview { phases { key opensAt closesAt } } ... on InvalidInput { message issues { field rule message } } } }`;
    const good = await ask(preview, { startsAt: '2026-09-01T09:00' });
    expect(good.data).toMatchObject({
      eventTemplates: [{ key: 'virtual-hackathon', days: 139 }, { key: 'good-idea-jam' }],
      previewSchedule: { phases: { 3: { key: 'IDEATE', opensAt: '2026-10-06T07:00:00.000Z', closesAt: '2026-10-06T08:15:00.000Z' } } },
    });
    const skipped = await ask(preview, { startsAt: '2027-03-28T02:30' });
    expect(skipped.data).toMatchObject({
      previewSchedule: { __typename: 'InvalidInput', issues: [{ field: 'startsAt', rule: 'skippedByDst' }] },
    });
  });

  test('an organiser makes and publishes an event; it is nobody else’s until then', async () => {
    expect(await mutate(CREATE, { ...creation, startsAt: '2027-10-31T02:30', timeZone: 'Europe/Berlin' }, organiser)).toMatchObject({
      issues: [{ field: 'startsAt', rule: 'ambiguousByDst', figures: { first: '2027-10-31T00:30:00.000Z' } }],
    });
    const { event } = (await mutate(CREATE, creation, organiser)) as {
      readonly event: { readonly id: string; readonly viewerMay: string[] };
    };
    expect(event).toMatchObject({ slug: 'flood-aware-mobility', state: 'DRAFT', viewerRoles: ['ORGANISER'] });
    expect(event.viewerMay).toContain('event:manage');
    eventId = event.id;
    expect((await ask('{ event(slug: "flood-aware-mobility") { id } }', {}, visitor)).data).toEqual({ event: null });
    expect(await mutate(PUBLISH, { eventId }, organiser)).toMatchObject({ event: { state: 'PUBLISHED' } });
    expect((await ask('{ event(slug: "flood-aware-mobility") { id viewerRoles viewerMay } }')).data).toEqual({
      event: { id: eventId, viewerRoles: [], viewerMay: ['event:read'] },
    });
  });

  test('a whole list of events is answered for visitors', async () => {
    const { data, errors } = await ask(PUBLIC);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      events: { edges: [{ node: { slug: 'flood-aware-mobility', counts: { people: 1, teams: 0 }, currentPhase: null } }] },
    });
  });

  test('people join while the clock says so, whether or not a job has noticed', async () => {
    expect(await mutate(JOIN, { eventId }, visitor)).toEqual({
      __typename: 'PhaseClosed',
      opensAt: '2026-09-02T02:00:00.000Z',
      closedAt: null,
      lateEntryPossible: false,
    });
    clock.set(plus(TEST_START, 18 * 60 * MINUTE));
    expect(await mutate(JOIN, { eventId }, visitor)).toMatchObject({ event: { viewerRoles: ['PARTICIPANT'], counts: { people: 2 } } });
  });

  test('a file of a registration is fetched by its sender, and by organisers once it is sent with an application', async () => {
    const applicant = await signedIn('agus@example.org');
    const field = { key: 'portfolio', kind: 'FILE', title: { en: 'Portfolio' }, help: {}, required: true, trackIds: [], options: [] };
    const policy = { eventId, expectedVersion: 0, mode: 'APPLICATION', admission: 'BY_HAND', quotas: [] };
    await mutate('mutation ($input: SaveRegistrationInput!) { saveRegistration(input: $input) { __typename } }', policy, organiser);
    const form = { eventId, purpose: 'REGISTRATION', expectedNumber: 1, fields: [field] };
    await mutate('mutation ($input: SaveFormInput!) { saveForm(input: $input) { __typename } }', form, organiser);
    const room = { eventId, fieldKey: 'portfolio', name: 'plan.txt', bytes: 5 };
    const granted = (await mutate(ATTACH, room, applicant)) as { readonly fileId: string; readonly uploadPath: string };
    await app.listen(0, '127.0.0.1');
    const base = await app.getUrl();
    const headers = { 'tus-resumable': '1.0.0', 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
    expect((await fetch(`${base}${granted.uploadPath}`, { method: 'PATCH', headers, body: 'A map' })).status).toBe(204);

    const path = `/application-files/${granted.fileId}`;
    const fetchedBy = async (cookie: string) => (await app.inject({ url: path, headers: { cookie } })).statusCode;
    const statuses = async () => [await fetchedBy(applicant), await fetchedBy(organiser), await fetchedBy(visitor), await fetchedBy('')];
    expect(await statuses()).toEqual([200, 404, 404, 404]);
    const answers = [{ key: 'portfolio', text: granted.fileId }];
    expect(await mutate(APPLY, { eventId, city: 'Jakarta', sector: 'STUDENT', answers }, applicant)).toMatchObject({
      application: { state: 'SUBMITTED' },
    });
    expect(await statuses()).toEqual([200, 200, 404, 404]);
    const download = await app.inject({ url: path, headers: { cookie: organiser } });
    expect([download.body, download.headers['content-disposition']]).toEqual(['A map', "attachment; filename*=UTF-8''plan.txt"]);
    expect((await app.inject({ url: '/application-files/nothing', headers: { cookie: organiser } })).statusCode).toBe(404);
  });

  test('phases are changed by organisers alone, and once', async () => {
    const { data } = await ask('{ event(slug: "flood-aware-mobility") { phases { id key version } } }');
    const event = data?.event as { readonly phases: readonly { readonly id: string; readonly key: string; readonly version: number }[] };
    const phase = event.phases.find(({ key }) => key === 'TEAM_FORMATION');
    const input = { phaseId: phase?.id, expectedVersion: phase?.version, to: 'OPEN' };
    expect(await mutate(ADVANCE, input, visitor)).toEqual({ __typename: 'NotPermitted', reason: 'ROLE' });
    expect(await mutate(ADVANCE, { ...input, reason: 'Everyone is here' }, organiser)).toMatchObject({
      event: {
        currentPhase: { key: 'TEAM_FORMATION', state: 'OPEN' },
      },
    });
    const history =
      '{ deadlineChanges(slug: "flood-aware-mobility", first: 1) { edges { node { phaseKey reason byName } } pageInfo { hasNextPage } } }';
    const moved = { phaseKey: 'REGISTER', reason: 'Everyone is here' };
    const page = (byName: string | null) => ({
      deadlineChanges: { edges: [{ node: { ...moved, byName } }], pageInfo: { hasNextPage: false } },
    });
    expect((await ask(history)).data).toEqual(page(null));
    expect((await ask(history, {}, organiser)).data).toEqual(page('Rina'));
    expect(await mutate(ADVANCE, input, organiser)).toEqual({ __typename: 'VersionConflict', currentVersion: 2 });
  });

  test('roles and people are the organisers’ matter', async () => {
    const people = `query ($eventId: ID!) { eventPeople(eventId: $eventId, first: 10) { totalCount edges { node { roles person { email } } } } }`;
    expect(await mutate(GRANT, { eventId, email: 'sari@example.org', displayName: 'Sari', role: 'JUROR' }, organiser)).toMatchObject({
      eventPerson: { roles: ['JUROR'], person: { displayName: 'Sari', email: 'sari@example.org' } },
    });
    expect(await mutate(GRANT, { eventId, email: 'me@example.org', role: 'JUROR' }, visitor)).toEqual({
      __typename: 'NotPermitted',
      reason: 'ROLE',
    });
    expect((await ask(people, { eventId }, organiser)).data).toMatchObject({ eventPeople: { totalCount: 3 } });
    expect((await ask(people, { eventId }, visitor)).data).toEqual({ eventPeople: null });
    expect((await ask(people, { eventId })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test('sent again, a change reads nothing back for whoever may no longer read it', async () => {
    const roleOf = (email: string, role: string) => ({ eventId, email, role });
    expect(await mutate(GRANT, roleOf('jonas@example.org', 'ORGANISER'), organiser)).toMatchObject({ __typename: 'RoleGranted' });
    const again = async (query: string, input: object) => {
      const { data } = await ask(query, { input: { ...input, clientMutationId: 'again' } }, visitor);
      return Object.values(data ?? {})[0];
    };
    const announcement = { eventId, title: { en: 'Hall' }, body: { en: 'Moved' }, audience: 'PARTICIPANTS', pinned: false, mail: false };
    const POST = `mutation ($input: PostAnnouncementInput!) { postAnnouncement(input: $input) { __typename ... on AnnouncementSaved { announcement { id } } } }`;
    const own = (await again(CREATE, { ...creation, title: { en: 'Own' } })) as { readonly event: { readonly id: string } };
    const replayed = async () => [
      await again(GRANT, roleOf('sari@example.org', 'MENTOR')),
      await again(POST, announcement),
      await again(CREATE, { ...creation, title: { en: 'Own' } }),
    ];
    expect(await replayed()).toMatchObject([{ eventPerson: {} }, { announcement: {} }, { event: { viewerRoles: ['ORGANISER'] } }]);
    expect(await mutate(GRANT, { ...roleOf('rina@example.org', 'ORGANISER'), eventId: own.event.id }, visitor)).toMatchObject({
      __typename: 'RoleGranted',
    });
    const { data } = await ask('{ me { id } }', {}, visitor);
    const me = data?.me as { readonly id: string } | undefined;
    const REVOKE = 'mutation ($input: RevokeRoleInput!) { revokeRole(input: $input) { __typename } }';
    for (const which of [eventId, own.event.id])
      expect(await mutate(REVOKE, { eventId: which, userId: me?.id, role: 'ORGANISER' }, organiser)).toEqual({ __typename: 'RoleGranted' });
    const nothing = { __typename: 'NotFound' };
    expect(await replayed()).toMatchObject([nothing, nothing, nothing]);
  });

  test('calendars come to programs without a session, are kept until they change, and lead nowhere once taken back', async () => {
    const feed = await app.inject({ url: '/e/flood-aware-mobility/calendar.ics?lang=de' });
    expect(feed.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(feed.body).toContain('SUMMARY:Frist: Einreichung (Flood-aware mobility)\r\n');
    const headers = { 'if-none-match': String(feed.headers.etag) };
    expect((await app.inject({ url: '/e/flood-aware-mobility/calendar.ics?lang=de', headers })).statusCode).toBe(304);
    const key = /UID:(phase-\w{26})@jam\.example/.exec(feed.body)?.[1] ?? '';
    expect((await app.inject({ url: `/e/flood-aware-mobility/calendar/${key}.ics` })).body.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect((await app.inject({ url: '/e/nowhere/calendar.ics' })).statusCode).toBe(404);

    const MAKE = 'mutation ($input: CalendarFeedInput!) { makeCalendarFeed(input: $input) { ... on CalendarFeedChanged { url } } }';
    const REVOKE = 'mutation ($input: CalendarFeedInput!) { revokeCalendarFeed(input: $input) { __typename } }';
    const { url } = (await mutate(MAKE, {}, visitor)) as { readonly url: string };
    const path = new URL(url).pathname;
    expect((await app.inject({ url: path })).body).toContain('NAME:My deadlines\r\n');
    await mutate(REVOKE, {}, visitor);
    expect((await app.inject({ url: path })).statusCode).toBe(404);
  });

  test('a page that cannot be read is the client’s mistake', async () => {
    expect((await ask('{ events(after: "nonsense") { pageInfo { endCursor } } }')).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});
