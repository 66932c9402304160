import { ok, VISITOR } from '@jamboree/kernel';
import { migrateDatabase } from '@jamboree/platform-server';
import { describeOnEngines, expectNoDrift } from '@jamboree/platform-testing';
import { identityMigrations, identitySchemas } from './identity-tables.js';

const definition = { schemas: identitySchemas, migrations: identityMigrations };

describeOnEngines('identity tables', definition, (engine) => {
  test('the migrations make exactly what the schemas say', () => expectNoDrift(engine(), definition));
});

describeOnEngines('people from before their names were folded', { ...definition, migrations: identityMigrations.slice(0, 1) }, (engine) => {
  test('are folded by the upgrade', async () => {
    const { uow, location } = engine();
    const person = `INSERT INTO "person" ("id", "email", "display_name", "locale", "time_zone", "administrator", "created_at", "version")
      VALUES (?, ?, ?, 'de', 'Europe/Berlin', FALSE, 0, 1)`;
    await uow.write(VISITOR, { operation: 'arrive', clientMutationId: null }, async (tx) => {
      await tx.execute(person, ['one', 'oezlem@example.org', 'Özlem Ünal']);
      return ok();
    });
    await migrateDatabase(location, definition);
    expect(await uow.read((tx) => tx.rows('SELECT "search_name" AS "name" FROM "person"'))).toEqual([{ name: 'ozlem unal' }]);
  });
});
