import { describeOnEngines, expectNoDrift } from '@jamboree/platform-testing';
import { EVENT_DATABASE } from '../testing/event-database.js';

describeOnEngines('event tables', EVENT_DATABASE, (engine) => {
  test('the migrations make exactly what the schemas say', () => expectNoDrift(engine(), EVENT_DATABASE));
});
