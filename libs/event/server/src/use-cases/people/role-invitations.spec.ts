import { ROLE_INVITATION_LIFETIME, ROLE_INVITATION_PAUSE, type RoleInvitationId } from '@jamboree/event-domain';
import type { Person } from '@jamboree/identity-domain';
import { PersonSchema } from '@jamboree/identity-server';
import { asId, DAY, expectOk, MINUTE, ok, plus, VISITOR, type EventId, type Viewer } from '@jamboree/kernel';
import { MailSchema, MailSuppressionSchema } from '@jamboree/platform-server';
import { describeOnEngines, TEST_START } from '@jamboree/platform-testing';
import { EVENT_DATABASE } from '../../testing/event-database.js';
import { ApplicationSchema } from '../../persistence/registration/registration.schemas.js';
import { attempt, eventHouse, IP, publishedEvent, settle, viewerOf, type EventHouse } from '../../testing/event-house.js';

describeOnEngines('invitations to roles', EVENT_DATABASE, (engine) => {
  let house: EventHouse;
  let eventId: EventId;
  let organiser: Viewer;
  let sari: Person;

  beforeEach(async () => {
    engine().clock.set(TEST_START);
    house = eventHouse(engine());
    ({ eventId, organiser } = await publishedEvent(house, `organiser-${attempt()}@example.org`));
    sari = await settle(house, `sari-${attempt()}@example.org`);
    expectOk(
      await house.grant.run(organiser, { ...command('grantRole'), eventId, email: sari.email, displayName: 'Sari D.', role: 'JUROR' }, IP),
    );
  });

  const command = (operation: string) => ({ operation, clientMutationId: attempt() });
  const all = { state: null, role: null, search: null };
  const page = { first: 10, after: null };
  const list = async (filter: Partial<Parameters<EventHouse['invited']['read']['page']>[1]> = {}, viewer = organiser) =>
    expectOk(await house.invited.read.page(viewer, { eventId, ...all, ...filter }, page));
  const theOne = async () => (await list())?.items[0]?.id ?? asId<'RoleInvitation'>('');
  const resend = async (viewer = organiser) =>
    house.invited.resend.one(viewer, { ...command('resendRoleInvitation'), invitationId: await theOne() }, IP);
  const answer = async (given: 'ACCEPTED' | 'DECLINED', person = sari) =>
    house.invited.answer.run(await viewerOf(house, person), { ...command('answer'), invitationId: await theOne(), answer: given });
  const mails = () => engine().uow.read((tx) => tx.find(MailSchema, { where: { recipient: sari.email } }));
  const rolesOf = async () => [...((await viewerOf(house, sari)).roles.get(eventId) ?? [])];

  test('the list is filtered and searched by what the organisers typed; nobody else reads it', async () => {
    expect((await list())?.items).toMatchObject([{ name: 'Sari D.', email: sari.email, role: 'JUROR', state: 'OPEN', timesSent: 1 }]);
    expect((await list({ search: 'SARI d' }))?.totalCount).toBe(1);
    expect((await list({ search: sari.email.slice(0, 6), role: 'JUROR', state: 'OPEN' }))?.totalCount).toBe(1);
    expect((await list({ state: 'ACCEPTED' }))?.totalCount).toBe(0);
    expect((await list({ role: 'MENTOR' }))?.totalCount).toBe(0);
    expect(await list({}, await viewerOf(house, sari))).toBeNull();
    await engine().uow.write(VISITOR, { operation: 'bounce', clientMutationId: null }, async (tx) => {
      await tx.insert(MailSuppressionSchema, { address: sari.email, reason: '550', at: TEST_START });
      return ok();
    });
    expect((await list({ state: 'BOUNCED' }))?.items).toMatchObject([{ resendableAt: null }]);
    expect((await list({ state: 'OPEN' }))?.totalCount).toBe(0);
  });

  test('the list of people shows of the invited what was typed, until they accept; city, application and sector filter it', async () => {
    const people = async (filter: object) =>
      expectOk(
        await house.people.page(
          organiser,
          { eventId, role: null, city: null, application: null, sector: null, search: null, ...filter },
          page,
        ),
      );
    await engine().uow.write(VISITOR, { operation: 'move', clientMutationId: null }, async (tx) => {
      await tx.update(PersonSchema, { id: sari.id }, { displayName: 'Dewi Real', searchName: 'dewi real', city: 'Berlin' });
      return ok();
    });
    expect((await people({ search: 'sari d' }))?.items).toMatchObject([{ displayName: 'Sari D.', city: null, invited: true }]);
    for (const filter of [{ search: 'dewi' }, { city: 'Berlin' }]) expect((await people(filter))?.totalCount).toBe(0);
    expect(await house.people.one(organiser, eventId, sari.id)).toMatchObject({ displayName: 'Sari D.', city: null });
    const audience = async () => expectOk(await house.messages.read.audienceOf(organiser, eventId, { kind: 'ROLE', role: 'JUROR' }, page));
    expect((await audience())?.items).toMatchObject([{ displayName: 'Sari D.' }]);
    const meet = () => house.uow.read((tx) => house.stores.roles.meet(tx, organiser.userId ?? sari.id, sari.id));
    expect(await meet()).toBe(false);
    expectOk(await answer('ACCEPTED'));
    expect(await meet()).toBe(true);
    expect((await audience())?.items).toMatchObject([{ displayName: 'Dewi Real' }]);
    expect((await people({ search: 'dewi', city: 'Berlin' }))?.items).toMatchObject([{ displayName: 'Dewi Real', invited: false }]);
    const application = {
      id: asId<'Application'>('a'),
      eventId,
      userId: sari.id,
      city: 'Jakarta',
      sector: 'STUDENT',
      state: 'ACCEPTED',
    } as const;
    await engine().uow.write(VISITOR, { operation: 'apply', clientMutationId: null }, async (tx) => {
      const rest = { formVersion: 1, answers: [], reason: null, submittedAt: TEST_START, decidedAt: null, decidedBy: null, version: 1 };
      await tx.insert(ApplicationSchema, { ...application, ...rest });
      return ok();
    });
    const counts = [];
    for (const filter of [
      { city: 'Jakarta', sector: 'STUDENT', application: 'ACCEPTED' },
      { city: 'Berlin' },
      { application: 'WAITLISTED' },
    ])
      counts.push((await people(filter))?.totalCount);
    expect(counts).toEqual([1, 0, 0]);
  });

  test('whoever has accepted is told by mail that a role was taken, what that means and whom to ask; who has not is not', async () => {
    const take = async () =>
      expectOk(await house.revoke.run(organiser, { ...command('revokeRole'), eventId, userId: sari.id, role: 'JUROR' }));
    await take();
    expect((await mails()).map(({ template }) => template)).toEqual(['role-invitation']);
    expectOk(
      await house.grant.run(organiser, { ...command('grantRole'), eventId, email: sari.email, displayName: null, role: 'JUROR' }, IP),
    );
    expectOk(await answer('ACCEPTED'));
    await take();
    const told = (await mails()).filter(({ template }) => template === 'role-ended');
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toMatch(/you can no longer read and score[^]*please ask Organiser/);
  });

  test('sent again it has a new end and the same link, each mail once; not before the pause is over', async () => {
    expect(await resend()).toMatchObject({ error: { code: 'RateLimited', retryAt: plus(TEST_START, ROLE_INVITATION_PAUSE) } });
    engine().clock.set(plus(TEST_START, ROLE_INVITATION_PAUSE));
    const again = { ...command('resendRoleInvitations'), eventId, role: null };
    expect(await house.invited.resend.many(organiser, again, IP)).toEqual({ ok: true, value: { resent: 1, more: false } });
    expect(await house.invited.resend.many(organiser, again, IP)).toEqual({ ok: true, value: { resent: 1, more: false } });
    expect(await house.invited.resend.many(organiser, { ...again, ...command('resendRoleInvitations') }, IP)).toMatchObject({
      value: { resent: 0 },
    });
    const link = `https://jam.example/invitations/${await theOne()}`;
    expect((await mails()).map(({ text }) => text.includes(link))).toEqual([true, true]);
    expect(await resend(await viewerOf(house, sari))).toMatchObject({ error: { code: 'NotPermitted' } });
    engine().clock.set(plus(TEST_START, 2 * ROLE_INVITATION_LIFETIME));
    await house.invited.expire.run();
    expect([await rolesOf(), (await list({ state: 'EXPIRED' }))?.totalCount]).toEqual([[], 1]);
    expectOk(await resend());
    expect([await rolesOf(), (await list({ state: 'OPEN' }))?.totalCount]).toEqual([['JUROR'], 1]);
  });

  test('a cap below the batch sends as many as it allows and says that more wait; whoever counts today already is not asked for again', async () => {
    const more = ['budi', 'citra'].map((name) => `${name}-${attempt()}@example.org`);
    for (const email of more)
      expectOk(await house.grant.run(organiser, { ...command('grantRole'), eventId, email, displayName: null, role: 'JUROR' }, IP));
    await engine().uow.write(VISITOR, { operation: 'decide', clientMutationId: null }, async (tx) => {
      const { version } = await house.settings.get(tx);
      await house.settings.save(tx, { eventCreation: 'EVERYONE', creators: [], strangersADay: 2, version: version + 1 });
      return ok();
    });
    const again = () => house.invited.resend.many(organiser, { ...command('resendRoleInvitations'), eventId, role: null }, IP);
    engine().clock.set(plus(TEST_START, DAY));
    expect(await again()).toEqual({ ok: true, value: { resent: 2, more: true } });
    expect(await again()).toMatchObject({ error: { code: 'StrangersLimit', left: 0 } });
    engine().clock.set(plus(TEST_START, 2 * DAY + MINUTE));
    expect(await again()).toEqual({ ok: true, value: { resent: 2, more: true } });
  });

  test('what was answered or sent again since a job looked is not ended by it', async () => {
    const id = await theOne();
    const before = await engine().uow.read((tx) => house.invited.store.byId(tx, id));
    engine().clock.set(plus(TEST_START, ROLE_INVITATION_LIFETIME + MINUTE));
    const late = jest.spyOn(house.invited.store, 'overdue').mockResolvedValue(before === null ? [] : [before]);
    expectOk(await resend());
    await house.invited.expire.run();
    expect([await rolesOf(), (await list({ state: 'OPEN' }))?.totalCount]).toEqual([['JUROR'], 1]);
    expectOk(await answer('ACCEPTED'));
    await house.invited.expire.run();
    expect([await rolesOf(), (await list({ state: 'ACCEPTED' }))?.totalCount]).toEqual([['JUROR'], 1]);
    late.mockRestore();
  });

  test('declined, the role ends and no list invites again, unless the organiser says so', async () => {
    const stranger = await settle(house, `stranger-${attempt()}@example.org`);
    expect(await answer('DECLINED', stranger)).toMatchObject({ error: { code: 'NotFound' } });
    expectOk(await answer('DECLINED'));
    expectOk(await answer('DECLINED'));
    expect(await house.people.one(organiser, eventId, sari.id)).toMatchObject({ displayName: 'Sari D.', invited: false });
    expect(await answer('ACCEPTED')).toMatchObject({ error: { code: 'StateChanged', current: 'DECLINED' } });
    expect(await rolesOf()).toEqual([]);
    const people = [{ email: sari.email, displayName: null }];
    const invite = async (evenDeclined: boolean) =>
      expectOk(
        await house.invite.run(
          organiser,
          { ...command('invitePeople'), eventId, role: 'JUROR', people, message: {}, language: 'en', evenDeclined },
          IP,
        ),
      ).map(({ outcome }) => outcome);
    expect([await invite(false), (await mails()).length]).toEqual([['DECLINED'], 1]);
    expect([await invite(true), (await mails()).length, await rolesOf()]).toEqual([['INVITED'], 2, ['JUROR']]);
  });

  test('taken back, its page says whom to ask; accepted, by button or by deed, it cannot be taken back', async () => {
    const revoke = async (invitationId: RoleInvitationId) =>
      house.invited.revoke.run(organiser, { ...command('revokeRoleInvitation'), invitationId });
    const id = await theOne();
    expectOk(await revoke(id));
    expect(await house.invited.read.own(await viewerOf(house, sari), id)).toMatchObject({
      state: 'REVOKED',
      askNames: [expect.any(String)],
    });
    expect(await house.invited.read.own(organiser, id)).toBeNull();
    expect([await rolesOf(), await answer('ACCEPTED')]).toMatchObject([[], { error: { current: 'REVOKED' } }]);
    expectOk(
      await house.grant.run(organiser, { ...command('grantRole'), eventId, email: sari.email, displayName: null, role: 'JUROR' }, IP),
    );
    expect(expectOk(await house.invited.read.waiting(await viewerOf(house, sari), page)).items).toMatchObject([{ id, state: 'OPEN' }]);
    expect((await mails()).map(({ template }) => template)).toEqual(['role-invitation']);
    await house.invited.answer.acceptByDeed('TeamJoined', eventId, sari.id, plus(TEST_START, -MINUTE));
    await house.invited.answer.acceptByDeed('ConflictDeclared', eventId, sari.id, plus(TEST_START, MINUTE));
    expect((await list({ state: 'OPEN' }))?.totalCount).toBe(1);
    await house.invited.answer.acceptByDeed('TeamJoined', eventId, sari.id, plus(TEST_START, MINUTE));
    expect((await list({ state: 'ACCEPTED' }))?.totalCount).toBe(1);
    expect(await revoke(id)).toMatchObject({ error: { code: 'StateChanged', current: 'ACCEPTED' } });
    expect(await rolesOf()).toEqual(['JUROR']);
  });

  test('the last organiser, who has never answered, keeps the role and goes on being only invited', async () => {
    const role = 'ORGANISER';
    expectOk(await house.grant.run(organiser, { ...command('grantRole'), eventId, email: sari.email, displayName: 'Sari D.', role }, IP));
    expectOk(await house.revoke.run(organiser, { ...command('revokeRole'), eventId, userId: organiser.userId ?? sari.id, role }));
    engine().clock.set(plus(TEST_START, 2 * ROLE_INVITATION_LIFETIME));
    await house.invited.expire.run();
    const sees = await viewerOf(house, sari);
    const [own] = expectOk(await house.invited.read.waiting(sees, page)).items;
    const invitationId = own?.id ?? asId<'RoleInvitation'>('');
    const last = { error: { code: 'InvalidInput', issues: [{ field: 'role', rule: 'required' }] } };
    expect(await house.invited.answer.run(sees, { ...command('answer'), invitationId, answer: 'DECLINED' })).toMatchObject(last);
    expect(await house.invited.revoke.run(sees, { ...command('revokeRoleInvitation'), invitationId })).toMatchObject(last);
    expect([...(sees.roles.get(eventId) ?? [])]).toEqual([role]);
    expect(expectOk(await house.invited.read.waiting(sees, page)).items).toMatchObject([{ role, state: 'OPEN', expiresAt: null }]);
    expect(await house.uow.read((tx) => house.stores.roles.meet(tx, sari.id, sari.id))).toBe(false);
    expect(await house.people.one(organiser, eventId, sari.id)).toMatchObject({ displayName: 'Sari D.', invited: true });
  });
});
