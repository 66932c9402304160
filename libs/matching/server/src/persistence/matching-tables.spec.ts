import { describeOnEngines, expectNoDrift } from '@jamboree/platform-testing';
import { MATCHING_DATABASE } from '../testing/matching-database.js';

describeOnEngines('matching tables', MATCHING_DATABASE, (engine) => {
  test('the migrations make exactly what the schemas say', () => expectNoDrift(engine(), MATCHING_DATABASE));
});
