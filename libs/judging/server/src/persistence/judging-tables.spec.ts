import { describeOnEngines, expectNoDrift } from '@jamboree/platform-testing';
import { JUDGING_DATABASE } from '../testing/judging-database.js';

describeOnEngines('judging tables', JUDGING_DATABASE, (engine) => {
  test('the migrations make exactly what the schemas say', () => expectNoDrift(engine(), JUDGING_DATABASE));
});
