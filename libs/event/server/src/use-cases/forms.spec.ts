import { templateForm, type WrittenField } from '@jamboree/event-domain';
import { asId, expectOk, VISITOR, type EventId, type Viewer } from '@jamboree/kernel';
import { describeOnEngines } from '@jamboree/platform-testing';
import { FormVersionSchema } from '../persistence/form-version.schema.js';
import { EVENT_DATABASE } from '../testing/event-database.js';
import { attempt, creation, eventHouse, publishedEvent, settle, viewerOf, type EventHouse } from '../testing/event-house.js';

describeOnEngines('forms of events', EVENT_DATABASE, (engine) => {
  let house: EventHouse;
  let eventId: EventId;
  let organiser: Viewer;

  beforeAll(async () => {
    house = eventHouse(engine());
    ({ eventId, organiser } = await publishedEvent(house, 'forms@example.org'));
  });

  const command = (fields: readonly WrittenField[], expectedNumber: number) => ({
    ...{ operation: 'saveForm', clientMutationId: attempt(), eventId, purpose: 'SUBMISSION' as const, expectedNumber, fields },
  });
  const fieldsNow = async () => (await house.forms.newest(organiser, eventId, 'SUBMISSION'))?.fields ?? [];
  const budget = (): WrittenField => ({
    ...{ key: 'budget', kind: 'NUMBER', title: { en: 'Budget' }, help: {}, required: true, requiredFrom: 'SUBMIT', shownWhen: null },
    ...{ trackIds: [], maxWords: null, min: 0, max: null, unit: 'IDR', options: [] },
  });

  test('an event begins with its template’s forms as data of its own', async () => {
    expect(await house.forms.newest(organiser, eventId, 'SUBMISSION')).toMatchObject({
      number: 1,
      ...templateForm('virtual-hackathon', 'SUBMISSION'),
    });
    expect(await house.forms.newest(VISITOR, eventId, 'REGISTRATION')).toMatchObject({
      number: 1,
      ...templateForm('virtual-hackathon', 'REGISTRATION'),
    });
  });

  test('a saved form is a version of its own, and saving it as it stands makes none', async () => {
    expectOk(await house.saveForm.run(organiser, command([...(await fieldsNow()), budget()], 1)));
    const saved = await house.forms.newest(organiser, eventId, 'SUBMISSION');
    expect(saved).toMatchObject({ number: 2, savedBy: organiser.userId });
    expect(saved?.fields.at(-1)).toEqual({ ...budget(), maxLength: 40, textVersion: null });
    expectOk(await house.saveForm.run(organiser, command(await fieldsNow(), 2)));
    expect((await house.forms.newest(organiser, eventId, 'SUBMISSION'))?.number).toBe(2);
  });

  test('of many who save at once one is first, and the others see that form', async () => {
    const { number = 0, fields = [] } = (await house.forms.newest(organiser, eventId, 'SUBMISSION')) ?? {};
    const saves = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        house.saveForm.run(organiser, command([...fields.slice(0, -1), { ...budget(), min: index + 1 }], number)),
      ),
    );
    expect(saves.filter(({ ok }) => ok)).toHaveLength(1);
    const now = await fieldsNow();
    for (const save of saves)
      if (!save.ok) expect(save.error).toMatchObject({ code: 'VersionConflict', currentVersion: number + 1, theirs: { fields: now } });
  });

  test('who does not organise neither saves nor looks at effects; what is no form is refused', async () => {
    const stranger = await viewerOf(house, await settle(house, 'stranger@example.org'));
    expect(await house.saveForm.run(stranger, command([], 1))).toMatchObject({ error: { code: 'NotPermitted' } });
    expect(await house.forms.effects(stranger, eventId, 'SUBMISSION', [])).toMatchObject({ error: { code: 'NotPermitted' } });
    expect(await house.saveForm.run(organiser, { ...command([], 1), eventId: asId('nowhere') })).toMatchObject({
      error: { code: 'NotFound' },
    });
    const { number = 0 } = (await house.forms.newest(organiser, eventId, 'SUBMISSION')) ?? {};
    expect(await house.saveForm.run(organiser, command([{ ...budget(), requiredFrom: 'NEVER' }], number))).toMatchObject({
      error: {
        code: 'InvalidInput',
        issues: [{ field: 'fields.title' }, { field: 'fields.summary' }, { field: 'fields.budget.requiredFrom' }],
      },
    });
  });

  test('effects are counted by whoever keeps the answers', async () => {
    house.hooks.addAnswerCounts((_tx, _event, purpose, keys) =>
      Promise.resolve(
        purpose === 'SUBMISSION'
          ? { all: { drafts: 3, submitted: 2 }, answered: new Map(keys.map((key) => [key, { drafts: 1, submitted: 1 }])) }
          : null,
      ),
    );
    const without = (await fieldsNow()).filter(({ key }) => key !== 'openness');
    expect(expectOk(await house.forms.effects(organiser, eventId, 'SUBMISSION', without))).toMatchObject([
      { kind: 'REMOVED', field: { key: 'openness' }, drafts: 1, submitted: 1 },
    ]);
  });

  test('an event from before forms were stored asks what its template asks, and goes on from there', async () => {
    const older = eventHouse(engine());
    eventId = expectOk(await older.create.run(organiser, creation()));
    organiser = { ...organiser, roles: new Map(organiser.roles).set(eventId, new Set(['ORGANISER'])) };
    await engine().uow.write(VISITOR, { operation: 'prepare', clientMutationId: null }, async (tx) => {
      await tx.delete(FormVersionSchema, { eventId });
      return { ok: true, value: null };
    });
    expect(await older.forms.newest(organiser, eventId, 'SUBMISSION')).toMatchObject({
      number: 1,
      ...templateForm('virtual-hackathon', 'SUBMISSION'),
    });
    expectOk(await older.saveForm.run(organiser, command([...templateForm('virtual-hackathon', 'SUBMISSION').fields, budget()], 1)));
    expect(await older.forms.newest(organiser, eventId, 'SUBMISSION')).toMatchObject({ number: 2 });
  });
});
