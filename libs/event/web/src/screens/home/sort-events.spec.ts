import type { PhaseFacts } from '../../phases/phase-facts.js';
import { sortEvents } from './sort-events.js';

const phase = (state: PhaseFacts['state']): PhaseFacts => ({
  id: 'p',
  key: 'P',
  title: {},
  lane: 'MAIN',
  state,
  opensAt: '2026-01-01T00:00:00Z',
  closesAt: '2026-01-02T00:00:00Z',
});
const event = (name: string, state: string, ...states: PhaseFacts['state'][]) => ({ name, state, phases: states.map(phase) });

test('what one can still join comes first, then what opens later, then what is decided', () => {
  const events = [
    event('decided', 'RESULTS', 'CLOSED', 'CLOSED'),
    event('planned', 'PUBLISHED', 'PLANNED', 'PLANNED'),
    event('judged', 'RUNNING', 'CLOSED', 'CLOSED', 'OPEN'),
    event('being built', 'RUNNING', 'CLOSED', 'OPEN', 'PLANNED'),
    event('registering', 'PUBLISHED', 'OPEN', 'PLANNED', 'PLANNED'),
  ];
  expect(sortEvents(events).map(({ name }) => name)).toEqual(['registering', 'being built', 'judged', 'planned', 'decided']);
});
