import { DAY, expectOk, instant, MINUTE, plus, type EventId, type Role, type Viewer } from '@jamboree/kernel';
import { MailSchema, MailSuppressionSchema } from '@jamboree/platform-server';
import { ok, VISITOR } from '@jamboree/kernel';
import { describeOnEngines, TEST_START } from '@jamboree/platform-testing';
import { EVENT_DATABASE } from '../../testing/event-database.js';
import { attempt, eventHouse, IP, publishedEvent, settle, viewerOf, type EventHouse } from '../../testing/event-house.js';

describeOnEngines('a list of invitations', EVENT_DATABASE, (engine) => {
  let house: EventHouse;
  let eventId: EventId;
  let organiser: Viewer;

  beforeEach(async () => {
    engine().clock.set(TEST_START);
    house = eventHouse(engine());
    ({ eventId, organiser } = await publishedEvent(house, `organiser-${attempt()}@example.org`));
  });

  const invite = (emails: readonly string[], viewer = organiser, role: Role = 'MENTOR') => {
    const people = emails.map((email) => ({ email, displayName: null }));
    const message = { en: 'We met in June.\n\nCome!', de: 'Kommen Sie!' };
    const command = {
      operation: 'invitePeople',
      clientMutationId: attempt(),
      eventId,
      role,
      people,
      message,
      language: 'de' as const,
      evenDeclined: false,
    };
    return house.invite.run(viewer, command, IP);
  };
  const mailsTo = (recipient: string) => engine().uow.read((tx) => tx.find(MailSchema, { where: { recipient } }));

  test('of people who have never signed in, a day brings only so many: to the organiser wherever, and to the event whoever invites', async () => {
    const decided = await engine().uow.write(VISITOR, { operation: 'decide', clientMutationId: null }, async (tx) => {
      const { version } = await house.settings.get(tx);
      const settings = { eventCreation: 'EVERYONE', creators: [], strangersADay: 3, version: version + 1 } as const;
      await house.settings.save(tx, settings);
      return ok();
    });
    expectOk(decided);
    const tag = attempt();
    const strangers = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => `s${from + n}-${tag}@example.org`);
    const proved = await settle(house, `proved-${tag}@example.org`);
    const prove = { operation: 'prove', clientMutationId: null };
    expectOk(await engine().uow.write(VISITOR, prove, async (tx) => ok(await house.settings.prove(tx, proved.id, TEST_START))));
    const refused = (left: number) => ({ error: { code: 'StrangersLimit', left, max: 3 } });
    expect(await invite(strangers(0, 4))).toMatchObject(refused(3));
    expect(await mailsTo(strangers(0, 1)[0] ?? '')).toEqual([]);
    expectOk(await invite([...strangers(0, 2), proved.email]));
    expect(await house.invite.allowance(organiser, eventId)).toEqual({ left: 1, max: 3, moreAt: plus(TEST_START, DAY) });
    const other = await publishedEvent(house, `other-${tag}@example.org`);
    const grant = { operation: 'grantRole', eventId, displayName: null, role: 'JUROR' as const };
    expectOk(
      await house.grant.run(organiser, { ...grant, clientMutationId: attempt(), email: `co-${tag}@example.org`, role: 'ORGANISER' }, IP),
    );
    const co = await viewerOf(house, await settle(house, `co-${tag}@example.org`));
    expect(await invite(strangers(4, 5), co)).toMatchObject(refused(0));
    expect(await house.grant.run(co, { ...grant, clientMutationId: attempt(), email: strangers(4, 5)[0] ?? '' }, IP)).toMatchObject(
      refused(0),
    );
    expect(await house.invite.allowance(other.organiser, other.eventId)).toMatchObject({ left: 3 });
    expectOk(await invite([proved.email], organiser, 'JUROR'));
    engine().clock.set(plus(TEST_START, DAY + MINUTE));
    expectOk(await invite(strangers(4, 7)));
  });

  test('each is invited once however often the list comes, in their language, with the organisers’ words; who cannot be is named', async () => {
    const tag = attempt();
    const [here, gone, fresh] = [`here-${tag}@example.org`, `gone-${tag}@example.org`, `fresh-${tag}@example.org`];
    await settle(house, here);
    const bounced = { address: gone, reason: '550', at: instant(0) };
    expectOk(
      await engine().uow.write(VISITOR, { operation: 'bounce', clientMutationId: null }, async (tx) => {
        await tx.insert(MailSuppressionSchema, bounced);
        return ok();
      }),
    );
    const list = [here, `Fresh <${fresh}>`, fresh.toUpperCase(), gone, 'nobody'];
    const wanted = ['INVITED', 'INVITED', 'HAS_ROLE', 'UNREACHABLE', 'MALFORMED'];
    const people = list.map((email) => ({ email, displayName: null }));
    expect(
      (await house.invite.preview(organiser, { eventId, role: 'MENTOR', people, evenDeclined: false }))?.map(({ outcome }) => outcome),
    ).toEqual(wanted);
    expect(await mailsTo(fresh)).toEqual([]);
    expect(expectOk(await invite(list)).map(({ outcome }) => outcome)).toEqual(wanted);
    expect(expectOk(await invite(list)).map(({ outcome }) => outcome)).toEqual([
      'HAS_ROLE',
      'HAS_ROLE',
      'HAS_ROLE',
      'UNREACHABLE',
      'MALFORMED',
    ]);
    expect(await mailsTo(here)).toMatchObject([{ text: expect.stringMatching(/We met in June\.[^]*Come!/) as string }]);
    expect(await mailsTo(fresh)).toMatchObject([{ text: expect.stringContaining('Kommen Sie!') as string }]);
    expect(await mailsTo(gone)).toEqual([]);
  });

  test('only organisers invite; where people apply, participants come by a list that keeps the places', async () => {
    const outsider = await viewerOf(house, await settle(house, `outsider-${attempt()}@example.org`));
    expect(await invite(['x@example.org'], outsider)).toMatchObject({ error: { code: 'NotPermitted' } });
    expect(await house.invite.preview(outsider, { eventId, role: 'MENTOR', people: [], evenDeclined: false })).toBeNull();
    expect(await invite([])).toMatchObject({ error: { issues: [{ field: 'people', rule: 'required' }] } });
    const policy = { mode: 'APPLICATION', admission: 'AUTOMATIC', capacity: 1, quotas: [] } as const;
    const command = { operation: 'saveRegistration', clientMutationId: attempt(), eventId, expectedVersion: 0, policy };
    expectOk(await house.registration.save.run(organiser, command));
    expect(await invite(['x@example.org'], organiser, 'PARTICIPANT')).toMatchObject({
      error: { code: 'StateChanged', current: 'APPLICATION' },
    });
  });
});
