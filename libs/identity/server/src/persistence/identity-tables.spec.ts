import { describeOnEngines, expectNoDrift } from '@jamboree/platform-testing';
import { identityMigrations, identitySchemas } from './identity-tables.js';

const definition = { schemas: identitySchemas, migrations: identityMigrations };

describeOnEngines('identity tables', definition, (engine) => {
  test('the migrations make exactly what the schemas say', () => expectNoDrift(engine(), definition));
});
