import { phaseAfter, windowAround } from './phase-window.js';

const phase = (key: string, state: string, opensAt: string, closesAt: string, actions: readonly string[], lane = 'MAIN') => ({
  key,
  lane,
  state,
  opensAt,
  closesAt,
  capabilities: [{ role: 'PARTICIPANT', actions }],
});

const phases = [
  phase('register', 'CLOSED', '2026-06-01T00:00:00Z', '2026-06-20T00:00:00Z', ['team:create']),
  phase('team', 'CLOSED', '2026-06-20T00:00:00Z', '2026-06-26T00:00:00Z', ['team:create']),
  phase('build', 'OPEN', '2026-06-26T00:00:00Z', '2026-07-05T00:00:00Z', ['submission:edit']),
  phase('second chance', 'PLANNED', '2026-07-10T00:00:00Z', '2026-07-11T00:00:00Z', ['team:create']),
];

test('the last closed and the next planned phase that grant the action', () => {
  const { closed, next } = windowAround(phases, 'team:create');
  expect([closed?.key, next?.key]).toEqual(['team', 'second chance']);
});

test('an action that no phase grants has neither', () => {
  expect(windowAround(phases, 'ranking:read')).toEqual({ closed: null, next: null });
});

test('after the close comes the next phase of the main lane that is not skipped, whatever it grants', () => {
  const after = [
    phase('pitch', 'PLANNED', '2026-07-09T00:00:00Z', '2026-07-10T00:00:00Z', []),
    phase('talks', 'PLANNED', '2026-07-05T00:00:00Z', '2026-07-06T00:00:00Z', [], 'SIDE'),
    phase('check', 'SKIPPED', '2026-07-05T00:00:00Z', '2026-07-07T00:00:00Z', []),
    phase('jury', 'OPEN', '2026-07-07T00:00:00Z', '2026-07-09T00:00:00Z', []),
  ];
  expect(phaseAfter([...phases.slice(0, 3), ...after], '2026-07-05T00:00:00Z')?.key).toBe('jury');
  expect(phaseAfter(phases, '2026-08-01T00:00:00Z')).toBeNull();
});
