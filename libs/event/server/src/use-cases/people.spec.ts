import { expectOk, VISITOR, type EventId, type Role, type Viewer } from '@jamboree/kernel';
import { MailSchema } from '@jamboree/platform-server';
import { describeOnEngines } from '@jamboree/platform-testing';
import { RoleStore } from '../persistence/role.store.js';
import { EVENT_DATABASE } from '../testing/event-database.js';
import { attempt, creation, eventHouse, IP, publishedEvent, settle, viewerOf, type EventHouse } from '../testing/event-house.js';

const WHOEVER = { role: null, city: null, application: null, sector: null, search: null } as const;

describeOnEngines('people of an event', EVENT_DATABASE, (engine) => {
  let house: EventHouse;
  beforeEach(() => {
    house = eventHouse(engine());
  });

  function grant(organiser: Viewer, eventId: EventId, email: string, role: Role, displayName: string | null = null) {
    const command = { operation: 'grantRole', clientMutationId: attempt(), eventId, email, displayName, role };
    return house.grant.run(organiser, command, IP);
  }

  function mailsTo(recipient: string) {
    return house.uow.read((tx) => tx.find(MailSchema, { where: { recipient } }));
  }

  test('a juror without an account gets one, and one mail in their language', async () => {
    const { eventId, organiser } = await publishedEvent(house, 'chair@example.org');
    const changes: string[] = [];
    house.hooks.onRoleChanged(async (_tx, { role, granted }) => void changes.push(`${role} ${granted}`));
    const indonesian = { ...organiser, locale: 'id' as const };
    const { userId } = expectOk(await grant(indonesian, eventId, 'Ibu Sari <sari@example.org>', 'JUROR', 'Sari Dewi'));
    expectOk(await grant(indonesian, eventId, 'sari@example.org', 'JUROR'));
    const mails = await mailsTo('sari@example.org');
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ template: 'role-invitation', subject: 'Flood-aware mobility: Anda diundang sebagai juri' });
    expect(mails[0]?.text).toContain('https://jam.example/invitations/');
    expect(changes).toEqual(['JUROR true']);
    expect(await house.people.one(organiser, eventId, userId)).toMatchObject({
      displayName: 'Sari Dewi',
      roles: ['JUROR'],
      email: 'sari@example.org',
    });
  });

  test('an address that is none, and somebody who is no organiser', async () => {
    const { eventId, organiser } = await publishedEvent(house, 'strict@example.org');
    expect(await grant(organiser, eventId, 'not an address', 'JUROR')).toMatchObject({
      ok: false,
      error: { issues: [{ field: 'email', rule: 'malformed' }] },
    });
    const participant = await viewerOf(house, await settle(house, 'nobody@example.org'));
    expect(await grant(participant, eventId, 'friend@example.org', 'JUROR')).toMatchObject({
      ok: false,
      error: { code: 'NotPermitted', reason: 'ROLE' },
    });
    expect(await mailsTo('friend@example.org')).toEqual([]);
    expect(await grant(VISITOR, eventId, 'friend@example.org', 'JUROR')).toMatchObject({ ok: false, error: { reason: 'SIGNED_OUT' } });
  });

  test('neither a draft nor an invitation brings anybody together: whoever names a mail address reads nothing of a profile until the person accepts', async () => {
    const curious = await settle(house, 'curious@example.org');
    const viewer = await viewerOf(house, curious);
    const eventId = expectOk(await house.create.run(viewer, creation()));
    const organiser = await viewerOf(house, curious);
    const { userId } = expectOk(await grant(organiser, eventId, 'unasked@example.org', 'PARTICIPANT'));
    const meet = () => house.uow.read((tx) => new RoleStore().meet(tx, curious.id, userId));
    expect(await meet()).toBe(false);
    expectOk(await house.publish.run(organiser, { operation: 'publishEvent', clientMutationId: attempt(), eventId }));
    expect(await meet()).toBe(false);
    await house.invited.answer.acceptByDeed('TeamJoined', eventId, userId, house.clock.now());
    expect(await meet()).toBe(true);
  });

  test('a flood of invitations is stopped', async () => {
    const { eventId, organiser, person } = await publishedEvent(house, 'flood@example.org');
    for (let index = 0; index < 300; index += 1) expectOk(await house.invitations.allow(person.id, IP));
    expect(await grant(organiser, eventId, 'one-more@example.org', 'MENTOR')).toMatchObject({ ok: false, error: { code: 'RateLimited' } });
  });

  test('an event never loses its last organiser, not even to two who remove each other', async () => {
    const { eventId, organiser, person } = await publishedEvent(house, 'last@example.org');
    const revoke = (viewer: Viewer, userId: typeof person.id, role: Role = 'ORGANISER') =>
      house.revoke.run(viewer, { operation: 'revokeRole', clientMutationId: attempt(), eventId, userId, role });
    expect(await revoke(organiser, person.id)).toMatchObject({
      ok: false,
      error: { code: 'InvalidInput', issues: [{ field: 'role', rule: 'required' }] },
    });
    expect((await house.people.one(organiser, eventId, person.id))?.roles).toEqual(['ORGANISER']);
    expect(await revoke(organiser, person.id, 'JUROR')).toMatchObject({ ok: false, error: { code: 'NotFound', what: 'role' } });

    const { userId } = expectOk(await grant(organiser, eventId, 'second-organiser@example.org', 'ORGANISER'));
    const second = await viewerOf(house, await settle(house, 'second-organiser@example.org'));
    const answers = await Promise.all([revoke(organiser, userId), revoke(second, person.id)]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await house.uow.read((tx) => house.stores.roles.firstHolders(tx, eventId, 'ORGANISER', 2))).toHaveLength(1);
  });

  test('people are listed by name, page by page, with roles and team; only for organisers', async () => {
    const { eventId, organiser } = await publishedEvent(house, 'aa@example.org');
    for (const name of ['Dewi', 'Budi', 'Citra'])
      expectOk(await grant(organiser, eventId, `${name.toLowerCase()}@people.example.org`, 'PARTICIPANT', name));
    expectOk(await grant(organiser, eventId, 'budi@people.example.org', 'MENTOR'));
    house.hooks.addTeamNames(async (_tx, _eventId, people) => new Map(people.map((id) => [id, 'Arus'])));
    const page = (filter: { role?: Role; search?: string }, first: number, after: string | null = null) =>
      house.people.page(organiser, { eventId, ...WHOEVER, ...filter }, { first, after });

    const first = expectOk(await page({ role: 'PARTICIPANT' }, 2));
    expect(first?.items.map(({ displayName, roles, teamName }) => [displayName, roles, teamName])).toEqual([
      ['Budi', ['PARTICIPANT', 'MENTOR'], 'Arus'],
      ['Citra', ['PARTICIPANT'], 'Arus'],
    ]);
    expect(first).toMatchObject({ totalCount: 3, hasNextPage: true });
    const second = expectOk(await page({ role: 'PARTICIPANT' }, 2, first?.endCursor ?? null));
    expect(second?.items.map(({ displayName }) => displayName)).toEqual(['Dewi']);
    expect(expectOk(await page({ search: 'UDI@PEOPLE' }, 10))?.items.map(({ displayName }) => displayName)).toEqual(['Budi']);
    expect(expectOk(await page({ search: '%' }, 10))?.totalCount).toBe(0);
    expect(expectOk(await page({ search: 'q'.repeat(65_536) }, 10))?.totalCount).toBe(0);

    for (const name of ['özlem', 'Zoe', 'Ägidius'])
      expectOk(await grant(organiser, eventId, `${name.length}@names.example.org`, 'OBSERVER', name));
    const names = async (filter: { role?: Role; search?: string }) =>
      expectOk(await page(filter, 10))?.items.map(({ displayName }) => displayName);
    expect(await names({ role: 'OBSERVER' })).toEqual(['Ägidius', 'özlem', 'Zoe']);
    for (const search of ['ÄGI', 'ägi', 'agi']) expect(await names({ search })).toEqual(['Ägidius']);
    expect(await names({ search: 'Özlem' })).toEqual(['özlem']);

    const participant = await viewerOf(house, await settle(house, 'budi@people.example.org'));
    expect(expectOk(await house.people.page(participant, { eventId, ...WHOEVER }, { first: 10, after: null }))).toBeNull();
  });

  test('public figures come from every scope, for many events in one question each', async () => {
    const a = await publishedEvent(house, 'figures-a@example.org');
    const b = await publishedEvent(house, 'figures-b@example.org');
    const asked: number[] = [];
    house.hooks.addCounts(async (_tx, events) => {
      asked.push(events.length);
      return new Map([[b.eventId, { teams: 3 }]]);
    });
    house.hooks.addCounts(async () => new Map([[b.eventId, { submitted: 2 }]]));
    expect(await house.details.counts([a.eventId, b.eventId])).toEqual([
      { people: 1, teams: 0, drafts: 0, submitted: 0 },
      { people: 1, teams: 3, drafts: 0, submitted: 2 },
    ]);
    expect(asked).toEqual([2]);
  });

  test('what a viewer may do includes what their standing in higher scopes gives', async () => {
    const { eventId, organiser } = await publishedEvent(house, 'standing@example.org');
    const lead = await settle(house, 'lead@example.org');
    expectOk(await grant(organiser, eventId, 'lead@example.org', 'PARTICIPANT'));
    const facts = await house.read.byId(organiser, eventId);
    const build = facts?.phases.find(({ key }) => key === 'BUILD');
    if (facts === null || build === undefined) throw new Error('The event is gone.');
    house.clock.set(build.opensAt);
    house.hooks.addStanding(
      async (_tx, userId, events) => new Map(userId === lead.id ? events.map((id) => [id, { teamLead: true, teamMember: true }]) : []),
    );
    const permitted = async (viewer: Viewer) =>
      house.details.permitted(viewer, facts, (await house.details.standings(viewer, [eventId]))[0] ?? {});
    expect(await permitted(await viewerOf(house, lead))).toEqual(
      expect.arrayContaining(['submission:submit', 'submission:edit', 'team:lead']),
    );
    expect(await permitted(organiser)).toEqual(expect.arrayContaining(['event:manage', 'person:grant']));
    expect(await permitted(organiser)).not.toContain('submission:submit');
    expect(await permitted(VISITOR)).toEqual(['event:read']);
  });
});
