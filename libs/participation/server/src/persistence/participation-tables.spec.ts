import { describeOnEngines, expectNoDrift } from '@jamboree/platform-testing';
import { PARTICIPATION_DATABASE } from '../testing/participation-database.js';

describeOnEngines('participation tables', PARTICIPATION_DATABASE, (engine) => {
  test('the migrations make exactly what the schemas say', () => expectNoDrift(engine(), PARTICIPATION_DATABASE));
});
