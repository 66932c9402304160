import { expectOk, VISITOR } from '@jamboree/kernel';
import { describeOnEngines } from '@jamboree/platform-testing';
import { identityMigrations, identitySchemas } from '../persistence/identity-tables.js';
import { identityHouse, settle, viewerOf } from '../testing/identity-house.js';

const profile = {
  operation: 'saveMyProfile',
  skills: ['water', 'carpentry'],
  languages: ['id', 'en'],
  sector: 'STUDENT',
  offers: { roles: ['DEVELOPER'], text: '' },
  seeks: { roles: ['DESIGNER'], text: 'somebody who draws' },
  about: 'I know the canals.',
  hours: ['WEEKEND_MORNING'],
  visibility: [{ part: 'about', visibility: 'PUBLIC' }],
  inFinder: false,
} as const;

describeOnEngines('what people tell about themselves', { schemas: identitySchemas, migrations: identityMigrations }, (engine) => {
  test('of ten saves made on the same version one is kept and nine see it', async () => {
    const house = identityHouse(engine());
    const viewer = viewerOf(await settle(house, 'profile-raced@example.org'));
    const save = (n: number, expectedVersion: number) =>
      house.saveProfile.run(viewer, { ...profile, about: `Edit ${n}`, expectedVersion, clientMutationId: `save-${expectedVersion}-${n}` });
    for (const version of [0, 1]) {
      const saves = await Promise.all(Array.from({ length: 10 }, (_, n) => save(n, version)));
      const [kept] = saves.flatMap((saved) => (saved.ok ? [saved.value] : []));
      expect(saves.filter(({ ok }) => ok)).toHaveLength(1);
      for (const saved of saves)
        if (!saved.ok)
          expect(saved.error).toMatchObject({ code: 'VersionConflict', currentVersion: version + 1, theirs: { about: kept?.about } });
      expect(await house.readProfiles.own(viewer)).toEqual(kept);
    }
  });

  test('everybody reads what is public, people of one event what is theirs, and nobody anything of who shows nothing', async () => {
    const house = identityHouse(engine());
    const [shy, open, friend] = [
      await settle(house, 'shy@example.org'),
      await settle(house, 'open@example.org'),
      await settle(house, 'friend@example.org'),
    ];
    house.hooks.addMeeting(async (_tx, one) => one === friend.id);
    const save = (person: typeof shy, content: object) =>
      house.saveProfile.run(viewerOf(person), { ...profile, ...content, expectedVersion: 0, clientMutationId: 'first' });
    expectOk(await save(shy, { visibility: [] }));
    expectOk(await save(open, { inFinder: true }));

    expect(await house.readProfiles.shown(VISITOR, shy.id)).toBeNull();
    expect(await house.readProfiles.shown(viewerOf(friend), shy.id)).toBeNull();
    expect(await house.readProfiles.shown(viewerOf(shy), shy.id)).toMatchObject({ profile: { about: 'I know the canals.' } });
    expect(await house.readProfiles.shown(VISITOR, open.id)).toMatchObject({ profile: { about: 'I know the canals.', skills: [] } });
    expect(await house.readProfiles.shown(viewerOf(friend), open.id)).toMatchObject({ profile: { skills: ['water', 'carpentry'] } });
    expect(await house.readProfiles.shown(viewerOf(shy), open.id)).toMatchObject({ profile: { skills: [] } });
    expect(await house.saveProfile.run(VISITOR, { ...profile, expectedVersion: 0, clientMutationId: 'v' })).toMatchObject({
      error: { code: 'NotPermitted', reason: 'SIGNED_OUT' },
    });
  });
});
