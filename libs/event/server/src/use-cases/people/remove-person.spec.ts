import { departure } from '@jamboree/event-domain';
import { DAY, expectOk, ok, plus, VISITOR, type EventId, type UserId, type Viewer } from '@jamboree/kernel';
import { AuditRecordSchema, MailSchema } from '@jamboree/platform-server';
import { describeOnEngines, TEST_START } from '@jamboree/platform-testing';
import { ConsentSchema } from '../../persistence/registration/registration.schemas.js';
import { EVENT_DATABASE } from '../../testing/event-database.js';
import { attempt, eventHouse, IP, phaseNow, publishedEvent, settle, viewerOf, type EventHouse } from '../../testing/event-house.js';

describeOnEngines('taking somebody out of an event', EVENT_DATABASE, (engine) => {
  let house: EventHouse;
  let eventId: EventId;
  let organiser: Viewer;
  let founder: UserId;

  beforeEach(async () => {
    engine().clock.set(TEST_START);
    house = eventHouse(engine());
    const made = await publishedEvent(house, `organiser-${attempt()}@example.org`);
    ({ eventId, organiser } = made);
    founder = made.person.id;
    engine().clock.set(await phaseNow(house, organiser, eventId, 'REGISTER'));
  });

  const remove = (userId: UserId, viewer = organiser, reason = 'Asked us by phone.') =>
    house.remove.run(viewer, { operation: 'removePerson', clientMutationId: attempt(), eventId, userId, reason });
  const somebody = async () => {
    const person = await settle(house, `person-${attempt()}@example.org`);
    return { person, viewer: await viewerOf(house, person) };
  };
  const grant = (email: string, role: 'ORGANISER' | 'MENTOR') =>
    house.grant.run(organiser, { operation: 'grantRole', clientMutationId: attempt(), eventId, email, displayName: null, role }, IP);
  const prove = (userId: UserId) =>
    engine().uow.write(VISITOR, { operation: 'prove', clientMutationId: null }, async (tx) =>
      ok(await house.settings.prove(tx, userId, TEST_START)),
    );
  const apply = (viewer: Viewer) =>
    house.registration.apply.run(viewer, {
      ...{ operation: 'apply', clientMutationId: attempt(), eventId, city: 'Jakarta', sector: 'STUDENT', keepInProfile: false },
      answers: [{ key: 'photos', text: '1' }],
    });

  test('what follows is named before and happens then: roles, application, consents, the place, other scopes; the person is told why', async () => {
    const policy = { mode: 'APPLICATION', admission: 'AUTOMATIC', capacity: 1, quotas: [] } as const;
    const command = { operation: 'saveRegistration', clientMutationId: attempt(), eventId, expectedVersion: 0, policy };
    expectOk(await house.registration.save.run(organiser, command));
    const [gone, waiting] = [await somebody(), await somebody()];
    expectOk(await apply(gone.viewer));
    expectOk(await apply(waiting.viewer));
    expectOk(await grant(gone.person.email, 'MENTOR'));
    const departed: UserId[] = [];
    house.hooks.addDeparture({
      preview: async () => [departure('REVIEWS_STAY', { count: 2 })],
      carryOut: async (_tx, _eventId, userId) => void departed.push(userId),
    });
    expect(await house.remove.preview(organiser, eventId, gone.person.id)).toMatchObject([
      { kind: 'ROLES_END', count: 2, roles: ['PARTICIPANT', 'MENTOR'] },
      { kind: 'APPLICATION_DECLINED' },
      { kind: 'REVIEWS_STAY', count: 2 },
    ]);
    expect(departed).toEqual([]);
    await prove(gone.person.id);
    expectOk(await remove(gone.person.id));
    expect(departed).toEqual([gone.person.id]);
    expect((await house.people.one(organiser, eventId, gone.person.id))?.roles).toEqual([]);
    expect((await house.people.one(organiser, eventId, waiting.person.id))?.roles).toEqual(['PARTICIPANT']);
    expect(await house.registration.read.mine(gone.viewer, eventId)).toMatchObject({
      application: { state: 'DECLINED', reason: 'Asked us by phone.' },
      consents: [],
    });
    expect(await engine().uow.read((tx) => tx.count(ConsentSchema, { eventId, userId: gone.person.id }))).toBe(1); // ended, and kept in the ledger
    const mails = await engine().uow.read((tx) => tx.find(MailSchema, { where: { recipient: gone.person.email, template: 'removal' } }));
    expect(mails).toMatchObject([{ text: expect.stringContaining('Asked us by phone.') as string }]);
    const audit = await engine().uow.read((tx) => tx.find(AuditRecordSchema, { where: { eventId } }));
    expect(JSON.stringify(audit)).not.toContain('phone'); // a reason is about a person
    expect(await remove(gone.person.id)).toMatchObject({ error: { code: 'NotFound', what: 'person' } });
  });

  test('whoever is invited and taken out again and again reads it once a day, and nobody’s words until the address proved itself', async () => {
    const { person } = await somebody();
    const mails = async () =>
      (await engine().uow.read((tx) => tx.find(MailSchema, { where: { recipient: person.email, template: 'removal' } }))).map(({ text }) =>
        text.includes('by phone'),
      );
    const inAndOut = async () => {
      expectOk(await grant(person.email, 'MENTOR'));
      expectOk(await remove(person.id));
    };
    await inAndOut();
    await inAndOut();
    expect(await mails()).toEqual([false]);
    await prove(person.id);
    engine().clock.set(plus(engine().clock.now(), DAY));
    await inAndOut();
    expect(await mails()).toEqual([false, true]);
  });

  test('only with a reason, only by organisers, and never the last of them, not even by two at once', async () => {
    const outsider = await somebody();
    expect(await remove(founder, organiser, ' ')).toMatchObject({ error: { issues: [{ field: 'reason', rule: 'required' }] } });
    expect(await remove(founder, outsider.viewer)).toMatchObject({ error: { code: 'NotPermitted' } });
    expect(await house.remove.preview(outsider.viewer, eventId, founder)).toBeNull();
    expect(await remove(founder)).toMatchObject({ error: { code: 'InvalidInput', issues: [{ field: 'role', rule: 'required' }] } });
    expect((await house.people.one(organiser, eventId, founder))?.roles).toEqual(['ORGANISER']);
    const second = await somebody();
    expectOk(await grant(second.person.email, 'ORGANISER'));
    const both = await Promise.all([remove(second.person.id), remove(founder, await viewerOf(house, second.person))]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await engine().uow.read((tx) => house.stores.roles.firstHolders(tx, eventId, 'ORGANISER', 2))).toHaveLength(1);
  });
});
