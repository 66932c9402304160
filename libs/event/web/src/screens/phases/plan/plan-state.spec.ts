import type { Phase } from '@jamboree/event-domain';
import { asId, HOUR, instant, plus } from '@jamboree/kernel';
import { changesOf, freshPlan, inputOf, rebased } from './plan-state.js';

const START = instant(1_790_000_000_000);

function phase(key: string, change: Partial<Phase> = {}): Phase {
  return {
    id: asId<'Phase'>(key),
    eventId: asId<'Event'>('event'),
    key,
    title: { en: key },
    lane: 'MAIN',
    state: 'PLANNED',
    position: 0,
    opensAt: START,
    closesAt: plus(START, HOUR),
    graceSeconds: 0,
    visit: 1,
    pauseReason: null,
    version: 1,
    grants: {},
    leadsTo: null,
    guards: [],
    guardFailures: [],
    overrideReason: null,
    ...change,
  };
}

const base = [phase('BUILD'), phase('SUBMIT')];
const later = plus(START, 2 * HOUR);
const edited = { ...freshPlan(base), draft: [base[0] ?? phase('BUILD'), phase('SUBMIT', { closesAt: later })] };

test('only what differs is sent, and a new phase without an id', () => {
  expect(changesOf(edited).map(({ key }) => key)).toEqual(['SUBMIT']);
  const added = phase('new-2');
  const plan = { ...edited, draft: [...edited.draft, added] };
  expect(changesOf(plan).map((one) => inputOf(plan, one).phaseId)).toEqual(['SUBMIT', undefined]);
});

test('what others changed elsewhere is taken over, and the own edit stays on top of the new version', () => {
  const plan = rebased(edited, [phase('BUILD', { title: { en: 'Make' }, version: 2 }), phase('SUBMIT', { state: 'OPEN', version: 2 })]);
  expect(plan.conflicts).toEqual([]);
  expect(plan.draft).toMatchObject([{ title: { en: 'Make' } }, { closesAt: later, state: 'OPEN', version: 2 }]);
});

test('where both changed a phase, both are kept apart; who wanted the same has nothing to choose', () => {
  const theirs = phase('SUBMIT', { closesAt: plus(later, HOUR), version: 2 });
  expect(rebased(edited, [phase('BUILD'), theirs]).conflicts).toMatchObject([
    { theirs: { closesAt: plus(later, HOUR) }, mine: { closesAt: later } },
  ]);
  expect(rebased(edited, [phase('BUILD'), phase('SUBMIT', { closesAt: later, version: 2 })]).conflicts).toEqual([]);
});
