import { expectOk, ok, VISITOR, type Viewer } from '@jamboree/kernel';
import { describeOnEngines } from '@jamboree/platform-testing';
import { PersonSchema } from '../persistence/person.schema.js';
import { identityMigrations, identitySchemas } from '../persistence/identity-tables.js';
import { askFor, identityHouse, IP, settle, viewerOf, type IdentityHouse } from '../testing/identity-house.js';

describeOnEngines('who may create events', { schemas: identitySchemas, migrations: identityMigrations }, (engine) => {
  const signedIn = async (house: IdentityHouse, email: string): Promise<Viewer> => {
    const { token } = await askFor(house, email);
    const { person } = expectOk(await house.confirm.run(VISITOR, { shown: { kind: 'LINK', token }, ip: IP, previousToken: null }));
    return viewerOf(person);
  };
  const may = async (house: IdentityHouse, viewer: Viewer) => (await house.eventCreation.standing(viewer)).allowed;
  let saves = 0;
  const save = (
    house: IdentityHouse,
    viewer: Viewer,
    eventCreation: 'EVERYONE' | 'BY_ADMINISTRATORS',
    creators: string[],
    version: number,
  ) =>
    house.settings.save(viewer, {
      ...{ operation: 'saveInstanceSettings', clientMutationId: `save-${(saves += 1)}`, expectedVersion: version },
      ...{ eventCreation, creators, strangersADay: 20 },
    });

  test('whoever has come in by mail, unless the operator presets another rule; the demo lets everybody', async () => {
    const house = identityHouse(engine());
    const invited = viewerOf(await settle(house, 'invited@example.org'));
    expect(await house.eventCreation.standing(invited)).toMatchObject({ allowed: false, rule: 'VERIFIED' });
    expect(await may(house, await signedIn(house, 'invited@example.org'))).toBe(true);
    expect(await may(house, VISITOR)).toBe(true);
    const unproved = viewerOf(await settle(house, 'unproved@example.org'));
    expect(await may(identityHouse(engine(), { MODE: 'demo' }), unproved)).toBe(true);
    const closed = identityHouse(engine(), { EVENT_CREATION: 'BY_ADMINISTRATORS' });
    expect(await may(closed, await signedIn(closed, 'somebody@example.org'))).toBe(false);
    const administrator = await settle(closed, 'administrator@example.org');
    const appoint = { operation: 'appoint', clientMutationId: null };
    await engine().uow.write(VISITOR, appoint, async (tx) =>
      ok(await tx.update(PersonSchema, { id: administrator.id }, { administrator: true })),
    );
    expect((await closed.eventCreation.standing(await signedIn(closed, 'somebody@example.org'))).askNames).toHaveLength(1);
    expect(await closed.eventCreation.standing(VISITOR)).toMatchObject({ allowed: false, askNames: [] });
  });

  test('administrators decide and list people, who are named whom to ask; nobody else reads or changes it', async () => {
    const house = identityHouse(engine());
    const rina = await signedIn(house, 'rina@example.org');
    const noor = { ...(await signedIn(house, 'noor@example.org')), administrator: true };
    expect(await house.settings.read(rina)).toBeNull();
    expect(await save(house, rina, 'EVERYONE', [], 0)).toMatchObject({ error: { code: 'NotPermitted', reason: 'ROLE' } });
    expectOk(await save(house, noor, 'BY_ADMINISTRATORS', ['Rina@example.org'], 0));
    expect(await house.settings.read(noor)).toMatchObject({ creators: ['rina@example.org'], strangersADay: 20, version: 1 });
    expect([await may(house, rina), await may(house, await signedIn(house, 'other@example.org'))]).toEqual([true, false]);
    expect(await save(house, noor, 'EVERYONE', [], 0)).toMatchObject({ error: { code: 'VersionConflict', currentVersion: 1 } });
    expectOk(await save(house, noor, 'EVERYONE', [], 1));
    expect(await may(house, await signedIn(house, 'other@example.org'))).toBe(true);
  });
});
