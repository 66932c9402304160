import { sortEvents } from './sort-events.js';
import type { PhaseFacts } from '../../phases/phase-facts.js';

const phase = (state: PhaseFacts['state'], closesAt: string): PhaseFacts => ({
  id: 'p',
  key: 'P',
  title: {},
  lane: 'MAIN',
  state,
  opensAt: '2026-01-01T00:00:00Z',
  closesAt,
});
const event = (name: string, state: string, ...phases: PhaseFacts[]) => ({ name, state, phases });

test('the nearest deadline comes first, then what opens later, then what is decided', () => {
  const events = [
    event('decided', 'RESULTS', phase('CLOSED', '2026-01-02T00:00:00Z')),
    event('planned', 'PUBLISHED', phase('PLANNED', '2026-05-02T00:00:00Z')),
    event('later', 'RUNNING', phase('OPEN', '2026-03-09T00:00:00Z')),
    event('soon', 'RUNNING', phase('OPEN', '2026-03-02T00:00:00Z')),
    event('registering', 'PUBLISHED', phase('OPEN', '2026-03-05T00:00:00Z')),
  ];
  expect(sortEvents(events).map(({ name }) => name)).toEqual(['soon', 'registering', 'later', 'planned', 'decided']);
});
