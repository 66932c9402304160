import { fc, test } from '@fast-check/jest';
import { SECTORS } from '@jamboree/kernel';
import { decideAdmission, promotions, taken, type Admitted, type Cell } from './admission.decision.js';
import { APPLICATION_STATES, APPLICATION_STEPS, validateRegistration, OPEN_REGISTRATION, type Quota } from './registration.js';

const CITIES = ['Jakarta', 'Berlin'];
const people = (): fc.Arbitrary<Cell> => fc.record({ city: fc.constantFrom(...CITIES), sector: fc.constantFrom(...SECTORS) });
const quotas = (): fc.Arbitrary<Quota> =>
  fc.record({ city: fc.option(fc.constantFrom(...CITIES)), sector: fc.option(fc.constantFrom(...SECTORS)), places: fc.nat(4) });
const policies = () => fc.record({ capacity: fc.option(fc.nat(12)), quotas: fc.array(quotas(), { maxLength: 5 }) });
const counted = (cells: readonly Cell[]): Admitted[] => cells.map((cell) => ({ ...cell, count: 1 }));

test.prop([policies(), fc.array(people(), { maxLength: 40 })])(
  'no number of people exceeds the places of the event or of a quota',
  (policy, waiting) => {
    const admitted = counted(promotions(policy, [], waiting));
    if (policy.capacity !== null) expect(admitted.length).toBeLessThanOrEqual(policy.capacity);
    for (const quota of policy.quotas) expect(taken(admitted, quota)).toBeLessThanOrEqual(quota.places);
  },
);

test.prop([policies(), fc.array(people(), { maxLength: 40 })])(
  'nobody who would fit is left waiting, and among equals the first come is first',
  (policy, waiting) => {
    const people = waiting.map((cell, place) => ({ ...cell, place }));
    const promoted = promotions(policy, [], people);
    const admitted = counted(promoted);
    for (const person of people) {
      if (promoted.includes(person)) continue;
      expect(decideAdmission(policy, admitted, person).kind).toBe('WAITLIST');
      const later = promoted.filter(({ city, sector, place }) => city === person.city && sector === person.sector && place > person.place);
      expect(later).toEqual([]);
    }
  },
);

test('what is full is said: the event first, else the quota', () => {
  const quota = { city: 'Berlin', sector: null, places: 1 };
  const admitted = counted([{ city: 'Berlin', sector: 'STUDENT' }]);
  const person = { city: 'Berlin', sector: 'BUSINESS' } as const;
  expect(decideAdmission({ capacity: 2, quotas: [quota] }, admitted, person)).toEqual({
    kind: 'WAITLIST',
    full: { kind: 'QUOTA', ...quota },
  });
  expect(decideAdmission({ capacity: 1, quotas: [quota] }, admitted, person)).toEqual({
    kind: 'WAITLIST',
    full: { kind: 'CAPACITY', places: 1 },
  });
  expect(decideAdmission({ capacity: 2, quotas: [quota] }, admitted, { ...person, city: 'Jakarta' })).toEqual({ kind: 'ACCEPT' });
});

test('places are whole numbers, and a cell has one quota', () => {
  expect(validateRegistration(OPEN_REGISTRATION)).toEqual({ ok: true });
  const cell = { city: 'Berlin', sector: null, places: 1.5 };
  expect(validateRegistration({ ...OPEN_REGISTRATION, capacity: -1, quotas: [cell, cell] })).toMatchObject({
    error: {
      issues: [{ field: 'capacity' }, { field: 'quotas.0.places' }, { field: 'quotas.1.places' }, { field: 'quotas.1', rule: 'duplicate' }],
    },
  });
});

test('whoever has withdrawn is decided about only after applying again', () => {
  for (const state of APPLICATION_STATES) expect(APPLICATION_STEPS[state]).not.toContain(state);
  expect(APPLICATION_STEPS.WITHDRAWN).toEqual(['SUBMITTED']);
});
