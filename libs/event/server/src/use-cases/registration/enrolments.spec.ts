import { PROFILE_FIELDS, type Enrolment, type RegistrationPolicy } from '@jamboree/event-domain';
import { PersonProfileSchema, PersonSchema } from '@jamboree/identity-server';
import { asId, expectOk, ok, VISITOR, type EventId, type Viewer } from '@jamboree/kernel';
import { MailSchema } from '@jamboree/platform-server';
import { describeOnEngines, TEST_START } from '@jamboree/platform-testing';
import { ConsentSchema } from '../../persistence/registration/registration.schemas.js';
import { EVENT_DATABASE } from '../../testing/event-database.js';
import { attempt, eventHouse, IP, phaseNow, publishedEvent, settle, viewerOf, type EventHouse } from '../../testing/event-house.js';

const somebody = (email: string, change: Partial<Enrolment> = {}): Enrolment => ({
  ...{ email, displayName: null, language: null, city: 'jakarta', timeZone: null, sector: 'STUDENT' },
  ...{ skills: [], languages: [], offers: '', seeks: '', answers: [], ...change },
});

describeOnEngines('people from a list', EVENT_DATABASE, (engine) => {
  let house: EventHouse;
  let eventId: EventId;
  let organiser: Viewer;

  beforeEach(async () => {
    engine().clock.set(TEST_START);
    house = eventHouse(engine());
    ({ eventId, organiser } = await publishedEvent(house, `organiser-${attempt()}@example.org`));
    engine().clock.set(await phaseNow(house, organiser, eventId, 'REGISTER'));
  });

  const ask = async (change: Partial<RegistrationPolicy> = {}) => {
    const policy: RegistrationPolicy = { mode: 'APPLICATION', admission: 'AUTOMATIC', capacity: null, quotas: [], ...change };
    const command = { operation: 'saveRegistration', clientMutationId: attempt(), eventId, expectedVersion: 0, policy };
    expectOk(await house.registration.save.run(organiser, command));
  };
  const enrol = (people: readonly Enrolment[], viewer = organiser) =>
    house.registration.enrol.run(viewer, { operation: 'enrolPeople', clientMutationId: attempt(), eventId, people }, IP);
  const outcomes = (rows: readonly { readonly decision: { readonly outcome: string } }[]) => rows.map(({ decision }) => decision.outcome);
  const mailsTo = (recipient: string) => engine().uow.read((tx) => tx.find(MailSchema, { where: { recipient } }));
  const everyCount = () =>
    engine().uow.read(async (tx) => {
      const counts: [string, number][] = [];
      for (const { options } of EVENT_DATABASE.schemas) {
        const [row] = await tx.rows<{ readonly n: number }>(`SELECT COUNT(*) AS "n" FROM "${options.name}"`, []);
        counts.push([options.name, Number(row?.n)]);
      }
      for (const table of ['audit_record', 'mail', 'idempotency', 'outbox']) {
        const [row] = await tx.rows<{ readonly n: number }>(`SELECT COUNT(*) AS "n" FROM "${table}"`, []);
        counts.push([table, Number(row?.n)]);
      }
      return counts;
    });

  test('a preview names what becomes of each row, portion after portion, and writes nothing; carrying it out gives the same', async () => {
    await ask({ capacity: 3, quotas: [{ city: 'Jakarta', sector: null, places: 2 }] });
    const tag = attempt();
    const file = [
      somebody(`a-${tag}@example.org`),
      somebody(`A-${tag}@example.org`),
      somebody('nobody at all'),
      somebody(`b-${tag}@example.org`, { answers: [{ key: 'photos', text: '1' }] }),
      somebody(`c-${tag}@example.org`),
      somebody(`d-${tag}@example.org`, { city: 'Paris', timeZone: 'Mars/Base' }),
      somebody(`e-${tag}@example.org`, { city: 'Berlin' }),
    ];
    const before = await everyCount();
    const first = await house.registration.preview.run(organiser, eventId, file.slice(0, 4), []);
    const second = await house.registration.preview.run(organiser, eventId, file.slice(4), first?.admitted ?? []);
    expect(await everyCount()).toEqual(before);
    const foreseen = [...(first?.rows ?? []), ...(second?.rows ?? [])];
    expect(outcomes(foreseen)).toEqual(['ENROLLED', 'KNOWN', 'REFUSED', 'ENROLLED', 'WAITLISTED', 'REFUSED', 'ENROLLED']);
    expect(foreseen[4]?.decision.full).toEqual({ city: 'Jakarta', sector: null, places: 2 });
    expect(foreseen[5]?.decision.issues).toMatchObject([{ field: 'timeZone', rule: 'unknown' }]);
    expect(outcomes(expectOk(await enrol(file)).rows)).toEqual(outcomes(foreseen));
    const desk = await house.registration.read.desk(organiser, eventId);
    expect(desk?.taken).toBe(3);

    const after = await everyCount();
    expect(outcomes(expectOk(await enrol(file)).rows)).toEqual(['KNOWN', 'KNOWN', 'REFUSED', 'KNOWN', 'KNOWN', 'REFUSED', 'KNOWN']);
    const rows = (counts: [string, number][]) => counts.filter(([table]) => table !== 'idempotency');
    expect(rows(await everyCount())).toEqual(rows(after));
  });

  test.each(['OPEN', 'APPLICATION'] as const)(
    '%s: who was brought in shows nothing of a profile until they answer; no list brings back who declined',
    async (mode) => {
      await ask({ mode });
      const known = await settle(house, `known-${attempt()}@example.org`);
      expect(outcomes(expectOk(await enrol([somebody(known.email, { displayName: 'Typed Name' })])).rows)).toEqual(['ENROLLED']);
      const meet = () => house.uow.read((tx) => house.stores.roles.meet(tx, organiser.userId ?? known.id, known.id));
      const [invitation] = expectOk(await house.invited.read.waiting(await viewerOf(house, known), { first: 10, after: null })).items;
      expect(invitation).toMatchObject({ role: 'PARTICIPANT', expiresAt: null });
      expect([await meet(), (await house.people.one(organiser, eventId, known.id))?.displayName]).toEqual([false, 'Typed Name']);
      if (mode === 'APPLICATION') {
        const filter = { eventId, state: null, city: null, sector: null, search: 'typed' };
        const queue = expectOk(await house.registration.read.queue(organiser, filter, { first: 10, after: null }));
        return expect(queue?.items).toMatchObject([{ displayName: 'Typed Name' }]);
      }
      const answer = { operation: 'answer', clientMutationId: attempt(), invitationId: invitation?.id ?? asId<'RoleInvitation'>('') };
      expectOk(await house.invited.answer.run(await viewerOf(house, known), { ...answer, answer: 'DECLINED' }));
      return expect(expectOk(await enrol([somebody(known.email)])).rows[0]?.decision).toMatchObject({
        outcome: 'REFUSED',
        earlier: 'WITHDRAWN',
      });
    },
  );

  test('what organisers decide does not answer for somebody: held until they answer; a no holds; applying is a yes', async () => {
    const known = await settle(house, `held-${attempt()}@example.org`);
    await engine().uow.write(VISITOR, { operation: 'name', clientMutationId: null }, async (tx) => {
      await tx.update(PersonSchema, { id: known.id }, { displayName: 'Real Name', searchName: 'real name' });
      return ok();
    });
    await ask({ capacity: 1 });
    const command = (operation: string) => ({ operation, clientMutationId: attempt(), eventId });
    expectOk(await enrol([somebody(known.email, { displayName: 'Typed Name' })]));
    const filter = { eventId, state: null, city: null, sector: null, search: null };
    const queued = async () => expectOk(await house.registration.read.queue(organiser, filter, { first: 10, after: null }))?.items[0];
    const decide = async (decision: 'ACCEPTED' | 'DECLINED' | 'WAITLISTED') => {
      const which = { applicationIds: [(await queued())?.id ?? asId<'Application'>('')], decision, reason: 'By mistake' };
      expectOk(await house.registration.decide.run(organiser, { ...command('decideApplications'), ...which }));
      return (await queued())?.displayName;
    };
    const meet = () => house.uow.read((tx) => house.stores.roles.meet(tx, organiser.userId ?? known.id, known.id));
    expect([await decide('DECLINED'), await decide('ACCEPTED'), await meet()]).toEqual(['Typed Name', 'Typed Name', false]);
    expect(await house.people.one(organiser, eventId, known.id)).toMatchObject({ displayName: 'Typed Name', invited: true });

    expect(await decide('WAITLISTED')).toBe('Typed Name');
    const viewer = () => viewerOf(house, known);
    const open = async () => expectOk(await house.invited.read.waiting(await viewer(), { first: 10, after: null })).items;
    expect((await open()).map(({ role }) => role)).toEqual(['PARTICIPANT']);
    const answer = { ...command('answer'), invitationId: (await open())[0]?.id ?? asId<'RoleInvitation'>('') };
    expectOk(await house.invited.answer.run(await viewer(), { ...answer, answer: 'DECLINED' }));
    await house.uow.write(VISITOR, { operation: 'promote', clientMutationId: null }, async (tx) => {
      const facts = await house.read.within(tx, organiser, eventId);
      if (facts !== null) await house.admissions.promote(tx, facts, TEST_START);
      return ok();
    });
    expect(await queued()).toMatchObject({ state: 'WITHDRAWN', displayName: 'Typed Name' });

    const mine = { city: 'Jakarta', sector: 'STUDENT' as const, answers: [], keepInProfile: false };
    expectOk(await house.registration.apply.run(await viewer(), { ...command('apply'), ...mine }));
    expect([await queued(), await meet()]).toMatchObject([{ state: 'ACCEPTED', displayName: 'Real Name' }, true]);
  });

  test('whoever has any role is known: no list makes an organiser a participant, or finds fault with what it does not use', async () => {
    await ask({ admission: 'BY_HAND' });
    const [{ email } = { email: '' }] = await engine().uow.read((tx) =>
      tx.find(PersonSchema, { where: { id: organiser.userId as never } }),
    );
    const judged = await house.registration.preview.run(
      organiser,
      eventId,
      [somebody(email), somebody(email, { timeZone: 'Mars/Base' })],
      [],
    );
    expect(outcomes(judged?.rows ?? [])).toEqual(['KNOWN', 'KNOWN']);
  });

  test('nobody agrees for somebody else: the person is asked by mail, agrees, and may end it again', async () => {
    await ask();
    const address = `wulan-${attempt()}@example.org`;
    const told = { displayName: 'Wulan Sari', language: 'id', timeZone: 'Asia/Makassar', skills: ['geodata'], offers: 'Maps' };
    expectOk(
      await enrol([
        somebody(address, {
          ...told,
          answers: [
            { key: 'photos', text: '1' },
            { key: 'motivation', text: 'Rain' },
          ],
        }),
      ]),
    );
    expect(await engine().uow.read((tx) => tx.count(ConsentSchema, { eventId }))).toBe(0);
    expect(await mailsTo(address)).toMatchObject([
      {
        subject: 'Flood-aware mobility: Anda mendapat tempat',
        text: expect.stringContaining('tidak ada persetujuan atas nama Anda') as string,
      },
    ]);
    const person = await engine().uow.read((tx) => tx.findOne(PersonSchema, { where: { email: address as never } }));
    expect(person).toMatchObject({ displayName: 'Wulan Sari', locale: 'id', city: 'jakarta', timeZone: 'Asia/Makassar' });
    const profile = await engine().uow.read((tx) => tx.findOne(PersonProfileSchema, { where: { userId: person?.id as never } }));
    expect(profile).toMatchObject({ skills: ['geodata'], sector: 'STUDENT', offers: { text: 'Maps' }, visibility: {}, finderSince: null });

    const viewer = await viewerOf(house, await settle(house, address));
    const consent = (operation: 'giveConsent' | 'withdrawConsent') => ({
      operation,
      clientMutationId: attempt(),
      eventId,
      fieldKey: 'photos',
      textVersion: 1,
    });
    expect(await house.registration.read.mine(viewer, eventId)).toMatchObject({ consents: [], open: [{ key: 'photos' }] });
    expect(await house.registration.giveConsent.run(viewer, { ...consent('giveConsent'), textVersion: 2 })).toMatchObject({
      error: { code: 'StateChanged', current: 'OTHER_WORDS' },
    });
    expectOk(await house.registration.giveConsent.run(viewer, consent('giveConsent')));
    expectOk(await house.registration.giveConsent.run(viewer, consent('giveConsent')));
    expect(await house.registration.read.mine(viewer, eventId)).toMatchObject({
      consents: [{ fieldKey: 'photos', locale: 'id' }],
      open: [],
    });
    expectOk(await house.registration.withdrawConsent.run(viewer, consent('withdrawConsent')));
    expect(await house.registration.giveConsent.run(viewer, { ...consent('giveConsent'), fieldKey: 'motivation' })).toMatchObject({
      error: { code: 'NotFound' },
    });
  });

  test('what somebody says of themselves stays; whoever withdrew is not brought back; others bring in nobody', async () => {
    await ask();
    const address = `own-${attempt()}@example.org`;
    const viewer = await viewerOf(house, await settle(house, address));
    expectOk(await enrol([somebody(address, { displayName: 'Somebody Else', city: 'Bonn' })]));
    expect(await engine().uow.read((tx) => house.persons.byEmail(tx, address as never))).not.toMatchObject({
      displayName: 'Somebody Else',
    });
    expectOk(await house.registration.withdraw.run(viewer, { operation: 'withdrawApplication', clientMutationId: attempt(), eventId }));
    expect(expectOk(await enrol([somebody(address)])).rows).toMatchObject([{ decision: { outcome: 'REFUSED', earlier: 'WITHDRAWN' } }]);
    expect(await enrol([somebody('x@example.org')], viewer)).toMatchObject({ error: { code: 'NotPermitted' } });
    expect(await house.registration.preview.run(viewer, eventId, [somebody('x@example.org')], [])).toBeNull();
    expect(await enrol(Array.from({ length: 101 }, (_, index) => somebody(`n${index}@example.org`)))).toMatchObject({
      error: { code: 'InvalidInput', issues: [{ field: 'people', rule: 'tooLong' }] },
    });
  });

  test('a column of the profile answers the question that asks for the same', async () => {
    const fields = [{ ...PROFILE_FIELDS.skills, required: true }];
    const form = { purpose: 'REGISTRATION' as const, expectedNumber: 1, fields };
    expectOk(await house.saveForm.run(organiser, { operation: 'saveForm', clientMutationId: attempt(), eventId, ...form }));
    await ask();
    const people = [somebody(`a-${attempt()}@example.org`, { skills: ['water', 'maps'] }), somebody(`b-${attempt()}@example.org`)];
    expect(outcomes(expectOk(await enrol(people)).rows)).toEqual(['ENROLLED', 'REFUSED']);
    const queue = { eventId, state: null, city: null, sector: null, search: null };
    const page = expectOk(await house.registration.read.queue(organiser, queue, { first: 10, after: null }));
    expect(page?.items.map(({ answers }) => answers)).toEqual([[{ key: 'skills', text: 'water\nmaps' }]]);
  });

  test('where nobody applies a list makes participants, each told once', async () => {
    const address = `open-${attempt()}@example.org`;
    expect(outcomes(expectOk(await enrol([somebody(address), somebody(address)])).rows)).toEqual(['ENROLLED', 'KNOWN']);
    expect(await mailsTo(address)).toMatchObject([{ template: 'role-invitation' }]);
  });

  test('two organisers who send lists at once fill no place twice', async () => {
    await ask({ capacity: 5 });
    const tag = attempt();
    const list = (letter: string) => Array.from({ length: 6 }, (_, index) => somebody(`${letter}${index}-${tag}@example.org`));
    for (const sent of await Promise.all(['p', 'q', 'r'].map((letter) => enrol(list(letter))))) expectOk(sent);
    expect((await house.registration.read.desk(organiser, eventId))?.taken).toBe(5);
  });
});
