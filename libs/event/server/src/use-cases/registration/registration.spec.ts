import { plainField, PROFILE_FIELDS, type FormField, type Quota, type RegistrationPolicy } from '@jamboree/event-domain';
import { asId, expectOk, ok, VISITOR, type EventId, type Sector, type Viewer } from '@jamboree/kernel';
import { MailSchema } from '@jamboree/platform-server';
import { describeOnEngines, TEST_START } from '@jamboree/platform-testing';
import { RoleGrantSchema } from '../../persistence/role-grant.schema.js';
import { ConsentSchema } from '../../persistence/registration/registration.schemas.js';
import { EVENT_DATABASE } from '../../testing/event-database.js';
import { attempt, eventHouse, phaseNow, publishedEvent, settle, viewerOf, type EventHouse } from '../../testing/event-house.js';

describeOnEngines('registration', EVENT_DATABASE, (engine) => {
  let house: EventHouse;
  let eventId: EventId;
  let organiser: Viewer;
  let people = 0;

  beforeEach(async () => {
    engine().clock.set(TEST_START);
    house = eventHouse(engine());
    ({ eventId, organiser } = await publishedEvent(house, `organiser-${attempt()}@example.org`));
    engine().clock.set(await phaseNow(house, organiser, eventId, 'REGISTER'));
  });

  const ask = async (policy: Partial<RegistrationPolicy>, expectedVersion = 0) => {
    const full: RegistrationPolicy = { mode: 'APPLICATION', admission: 'AUTOMATIC', capacity: null, quotas: [], ...policy };
    return house.registration.save.run(organiser, {
      operation: 'saveRegistration',
      clientMutationId: attempt(),
      eventId,
      expectedVersion,
      policy: full,
    });
  };
  const somebody = async () => viewerOf(house, await settle(house, `person-${(people += 1)}-${attempt()}@example.org`));
  const apply = (
    viewer: Viewer,
    city: string | null = 'Jakarta',
    sector: Sector = 'STUDENT',
    answers: { key: string; text: string }[] = [],
    keepInProfile = false,
  ) =>
    house.registration.apply.run(viewer, {
      ...{ operation: 'apply', clientMutationId: attempt(), eventId },
      ...{ city, sector, answers, keepInProfile },
    });
  const withdraw = (viewer: Viewer) =>
    house.registration.withdraw.run(viewer, { operation: 'withdrawApplication', clientMutationId: attempt(), eventId });
  const stateOf = async (viewer: Viewer) => (await house.registration.read.mine(viewer, eventId))?.application.state;
  const states = async () => Object.fromEntries((await house.registration.read.desk(organiser, eventId))?.states ?? []);
  const participants = () => engine().uow.read((tx) => tx.count(RoleGrantSchema, { eventId, role: 'PARTICIPANT' }));
  const mails = async () => {
    const all = await engine().uow.read((tx) => tx.find(MailSchema, { where: { template: 'application' } }));
    return all.filter(({ dedupeKey }) => dedupeKey.startsWith('application:')).map(({ subject }) => subject);
  };

  test('where nobody said otherwise whoever wants to joins at once, and nobody applies', async () => {
    const viewer = await somebody();
    expect(await house.details.registrationModes([eventId])).toEqual(['OPEN']);
    expect(await apply(viewer)).toMatchObject({ error: { code: 'StateChanged', current: 'OPEN' } });
    expectOk(await house.join.run(viewer, { operation: 'joinEvent', clientMutationId: attempt(), eventId }));
    expect(await participants()).toBe(1);
  });

  test('where people apply nobody joins past the application; a place gives the role, a mail and the consent’s entry in the ledger', async () => {
    expectOk(await ask({ capacity: 1 }));
    const [first, second] = [await somebody(), await somebody()];
    expect(await house.join.run(first, { operation: 'joinEvent', clientMutationId: attempt(), eventId })).toMatchObject({
      error: { code: 'NotPermitted', reason: 'STATE' },
    });
    const before = (await mails()).length;
    expectOk(await apply(first, 'Berlin', 'ACADEMIA', [{ key: 'photos', text: '1' }]));
    expectOk(await apply(second, null, 'OTHER'));
    expect([await stateOf(first), await stateOf(second), await participants()]).toEqual(['ACCEPTED', 'WAITLISTED', 1]);
    expect((await mails()).slice(before)).toEqual([
      'Flood-aware mobility: you have a place',
      'Flood-aware mobility: you are on the waiting list',
    ]);
    const mine = await house.registration.read.mine(first, eventId);
    expect(mine?.consents).toMatchObject([{ fieldKey: 'photos', textVersion: 1, locale: 'en', withdrawnAt: null }]);
    expectOk(
      await house.registration.withdrawConsent.run(first, {
        operation: 'withdrawConsent',
        clientMutationId: attempt(),
        eventId,
        fieldKey: 'photos',
      }),
    );
    const ledger = await engine().uow.read((tx) => tx.find(ConsentSchema, { where: { eventId } }));
    expect(ledger).toMatchObject([{ purpose: expect.stringContaining('Pictures') as string, withdrawnAt: engine().clock.now() }]);
  });

  test('who was in before people had to apply has a place as well: the event takes no more than it says', async () => {
    const join = async (viewer: Viewer) =>
      expectOk(await house.join.run(viewer, { operation: 'joinEvent', clientMutationId: attempt(), eventId }));
    const [before, late, later] = [await somebody(), await somebody(), await somebody()];
    await join(before);
    expectOk(await ask({ capacity: 2, quotas: [{ city: null, sector: 'STUDENT', places: 1 }] }));
    expect((await house.registration.read.desk(organiser, eventId))?.taken).toBe(1);
    expectOk(await apply(late));
    expectOk(await apply(later, 'Berlin', 'BUSINESS'));
    expect([await stateOf(late), await stateOf(later), await participants()]).toEqual(['ACCEPTED', 'WAITLISTED', 2]);
    expectOk(await apply(before, 'Berlin', 'BUSINESS'));
    expect([await stateOf(before), await participants()]).toEqual(['ACCEPTED', 2]);
  });

  test('a change of the form tells how many applications notice it; withdrawn ones and ended consents do not', async () => {
    expectOk(await ask({ admission: 'BY_HAND' }));
    const told = [{ key: 'motivation', text: 'They say "key":"photos", and laugh' }];
    const [first, second, gone] = [await somebody(), await somebody(), await somebody()];
    expectOk(await apply(first, 'Berlin', 'OTHER', [...told, { key: 'photos', text: '1' }]));
    expectOk(await apply(second));
    expectOk(await apply(gone, null, 'OTHER', told));
    expectOk(await withdraw(gone));
    const photos = { operation: 'consent', clientMutationId: attempt(), eventId, fieldKey: 'photos' };
    expectOk(await house.registration.giveConsent.run(second, { ...photos, textVersion: 1 }));
    expectOk(await house.registration.withdrawConsent.run(first, { ...photos, clientMutationId: attempt() }));
    const { fields = [] } = (await house.forms.newest(organiser, eventId, 'REGISTRATION')) ?? {};
    const effects = async (change: (field: FormField) => FormField) =>
      expectOk(await house.forms.effects(organiser, eventId, 'REGISTRATION', fields.map(change)));
    expect(await effects((field) => (field.key === 'motivation' ? { ...field, required: true, maxWords: 5 } : field))).toMatchObject([
      { kind: 'NEWLY_REQUIRED', drafts: 0, submitted: 1 },
      { kind: 'STRICTER', drafts: 0, submitted: 1 },
    ]);
    expect(await effects((field) => (field.key === 'photos' ? { ...field, title: { en: 'Other words' } } : field))).toMatchObject([
      { kind: 'CONSENT_RENEWED', submitted: 1 },
    ]);
  });

  test('answers are read by the form: what is required must be there, what is not asked is left out', async () => {
    const options = ['YES', 'NO'].map((key) => ({ key, title: { en: key } }));
    const sitting = plainField({ key: 'diet', kind: 'CHOICE', title: { en: 'Do you come in person?' }, help: {}, required: true, options });
    const meal = plainField({
      key: 'meal',
      kind: 'SHORT_TEXT',
      title: { en: 'What do you eat?' },
      help: {},
      required: true,
      shownWhen: { field: 'diet', oneOf: ['YES'] },
    });
    const form = { purpose: 'REGISTRATION' as const, expectedNumber: 1, fields: [sitting, meal] };
    expectOk(await house.saveForm.run(organiser, { operation: 'saveForm', clientMutationId: attempt(), eventId, ...form }));
    expectOk(await ask({}));
    const viewer = await somebody();
    expect(await apply(viewer)).toMatchObject({ error: { issues: [{ field: 'diet', rule: 'required' }] } });
    expect(await apply(viewer, 'Paris', 'OTHER', [{ key: 'diet', text: 'YES' }])).toMatchObject({
      error: { issues: [{ field: 'city' }, { field: 'meal' }] },
    });
    expectOk(
      await apply(viewer, 'Berlin', 'OTHER', [
        { key: 'diet', text: 'NO' },
        { key: 'meal', text: 'Soto' },
      ]),
    );
    const page = expectOk(
      await house.registration.read.queue(
        organiser,
        { eventId, state: null, city: 'Berlin', sector: null, search: 'PERSON' },
        { first: 10, after: null },
      ),
    );
    expect(page?.items).toMatchObject([
      { formVersion: 2, answers: [{ key: 'diet', text: 'NO' }], fields: [{ key: 'diet' }, { key: 'meal' }] },
    ]);
  });

  test('what a profile knows stays in it only by choice, all of it or nothing, and who reads it stays as it was', async () => {
    const fields = [PROFILE_FIELDS.skills, PROFILE_FIELDS.offers];
    const form = { purpose: 'REGISTRATION' as const, expectedNumber: 1, fields };
    expectOk(await house.saveForm.run(organiser, { operation: 'saveForm', clientMutationId: attempt(), eventId, ...form }));
    expectOk(await ask({}));
    const viewer = await somebody();
    const userId = viewer.userId ?? asId<'User'>('');
    const profile = () => engine().uow.read((tx) => house.registration.profiles.of(tx, userId));
    const before = { ...(await profile()), visibility: { skills: 'PUBLIC' as const }, version: 1 };
    await engine().uow.write(viewer, { operation: 'seed', clientMutationId: attempt() }, async (tx) =>
      ok(await house.registration.profiles.save(tx, before)),
    );
    const answers = [
      { key: 'skills', text: 'water\nmaps' },
      { key: 'offers', text: 'Maps of canals' },
    ];
    const tooMany = Array.from({ length: 21 }, (_, index) => `skill ${index}`).join('\n');
    expect(await apply(viewer, 'Berlin', 'STUDENT', [{ key: 'skills', text: tooMany }], true)).toMatchObject({
      error: { code: 'InvalidInput', issues: [{ field: 'skills', rule: 'tooLong' }] },
    });
    expect([await stateOf(viewer), await profile()]).toEqual([undefined, before]);
    expectOk(await apply(viewer, 'Berlin', 'STUDENT', answers));
    expect(await profile()).toEqual(before);
    expectOk(await withdraw(viewer));
    expectOk(await apply(viewer, 'Berlin', 'STUDENT', answers, true));
    expect(await profile()).toEqual({
      ...{ ...before, version: 2, sector: 'STUDENT', skills: ['water', 'maps'] },
      offers: { roles: [], text: 'Maps of canals' },
    });
    expect((await engine().uow.read((tx) => house.persons.byId(tx, userId)))?.city).toBe('Berlin');
  });

  test('of twenty who apply at once no more get a place than there are; places that twenty give back at once go to those who wait, each once', async () => {
    const quotas: Quota[] = [{ city: 'Jakarta', sector: null, places: 6 }];
    expectOk(await ask({ capacity: 10, quotas }));
    const crowd = await Promise.all(Array.from({ length: 20 }, somebody));
    for (const applied of await Promise.all(crowd.map((viewer, index) => apply(viewer, index % 2 === 0 ? 'Jakarta' : 'Berlin'))))
      expectOk(applied);
    expect(await states()).toEqual({ ACCEPTED: 10, WAITLISTED: 10 });
    const desk = await house.registration.read.desk(organiser, eventId);
    expect(desk?.taken).toBe(10);
    expect(desk?.quotas[0]?.taken).toBeLessThanOrEqual(6);

    const late = await Promise.all(Array.from({ length: 10 }, somebody));
    for (const viewer of late) expectOk(await apply(viewer, 'Berlin', 'BUSINESS'));
    for (const taken of await Promise.all(crowd.map(withdraw))) expectOk(taken);
    expect(await states()).toEqual({ ACCEPTED: 10, WITHDRAWN: 20 });
    expect(await participants()).toBe(10);
    expect(await Promise.all(late.map(stateOf))).toEqual(late.map(() => 'ACCEPTED'));
  }, 60_000);

  test('by hand an organiser decides many at once, never beyond the places, and takes it back while people may register', async () => {
    expectOk(await ask({ admission: 'BY_HAND', capacity: 1 }));
    const [first, second] = [await somebody(), await somebody()];
    expectOk(await apply(first));
    expectOk(await apply(second));
    const page = expectOk(
      await house.registration.read.queue(
        organiser,
        { eventId, state: 'SUBMITTED', city: null, sector: null, search: null },
        { first: 10, after: null },
      ),
    );
    const applicationIds = page?.items.map(({ id }) => id) ?? [];
    const decide = (decision: 'ACCEPTED' | 'WAITLISTED' | 'DECLINED', ids = applicationIds, reason = '', viewer = organiser) =>
      house.registration.decide.run(viewer, {
        operation: 'decideApplications',
        clientMutationId: attempt(),
        eventId,
        applicationIds: ids,
        decision,
        reason,
      });
    expect(await decide('ACCEPTED')).toMatchObject({ error: { code: 'StateChanged', current: 'FULL' } });
    expect(await states()).toEqual({ SUBMITTED: 2 });
    expect(await decide('DECLINED')).toMatchObject({ error: { code: 'InvalidInput' } });
    expect(await decide('ACCEPTED', applicationIds, '', first)).toMatchObject({ error: { code: 'NotPermitted' } });
    expect(await decide('ACCEPTED', [asId('nobody')])).toMatchObject({ error: { code: 'NotFound' } });
    expectOk(await decide('ACCEPTED', applicationIds.slice(0, 1)));
    expectOk(await decide('WAITLISTED', applicationIds.slice(0, 1)));
    expect([await states(), await participants()]).toEqual([{ SUBMITTED: 1, WAITLISTED: 1 }, 0]);
    expectOk(await decide('DECLINED', applicationIds.slice(1), 'We are full of students.'));
    const decisions = async () => {
      const all = await engine().uow.read((tx) => tx.find(MailSchema, { where: { template: 'application' } }));
      const theirs = all.filter(
        ({ dedupeKey, subject }) => applicationIds.some((id) => dedupeKey.includes(id)) && !/arrived/.test(subject),
      );
      return theirs.map(({ subject, text }) => [subject.replace('Flood-aware mobility: ', ''), text.includes('full of students')]).sort();
    };
    const onList = ['you are on the waiting list', false];
    expect(await decisions()).toEqual([onList, ['your application', false]]); // no words to an address that never proved itself
    const prove = { operation: 'prove', clientMutationId: null };
    const { userId } = second;
    if (userId !== null) await engine().uow.write(VISITOR, prove, async (tx) => ok(await house.settings.prove(tx, userId, TEST_START)));
    expectOk(await decide('WAITLISTED', applicationIds.slice(1)));
    expectOk(await decide('DECLINED', applicationIds.slice(1), 'We are full of students.'));
    expect(await decisions()).toEqual([onList, ['your application', true]]);
    expect(await house.registration.read.mine(second, eventId)).toMatchObject({
      application: { state: 'DECLINED', reason: 'We are full of students.' },
    });
    engine().clock.set(await phaseNow(house, organiser, eventId, 'JURY_ROUND_1'));
    expect(await decide('ACCEPTED', applicationIds.slice(1))).toMatchObject({ error: { code: 'StateChanged', current: 'DECLINED' } });
  });

  test('more places go to those who wait; two organisers do not overwrite each other; others read nothing', async () => {
    expectOk(await ask({ capacity: 0 }));
    const viewer = await somebody();
    expectOk(await apply(viewer));
    expect(await ask({ capacity: 5 })).toMatchObject({ error: { code: 'VersionConflict', currentVersion: 1, theirs: { capacity: 0 } } });
    expectOk(await ask({ capacity: 1 }, 1));
    expect(await stateOf(viewer)).toBe('ACCEPTED');
    expect(await ask({ capacity: -1 }, 2)).toMatchObject({ error: { code: 'InvalidInput' } });
    expect(await house.registration.read.desk(viewer, eventId)).toBeNull();
    expect(await house.registration.read.mine(VISITOR, eventId)).toBeNull();
  });
});
