import { fc, test } from '@fast-check/jest';
import { SECTORS } from '@jamboree/kernel';
import { taken, type Admitted, type Cell } from './admission.decision.js';
import { decideEnrolment } from './enrolment.decision.js';
import { APPLICATION_STATES, OPEN_REGISTRATION, type RegistrationPolicy } from './registration.js';

const people = (): fc.Arbitrary<Cell> =>
  fc.record({ city: fc.constantFrom('Jakarta', 'Berlin', null), sector: fc.constantFrom(...SECTORS) });
const policies = (): fc.Arbitrary<RegistrationPolicy> =>
  fc.record({
    mode: fc.constant('APPLICATION' as const),
    admission: fc.constant('AUTOMATIC' as const),
    capacity: fc.option(fc.nat(8)),
    quotas: fc.array(fc.record({ city: fc.option(fc.constantFrom('Jakarta', 'Berlin')), sector: fc.constant(null), places: fc.nat(4) }), {
      maxLength: 3,
    }),
  });
const nobody = { here: false, application: null } as const;

test.prop([policies(), fc.array(people(), { maxLength: 30 })])(
  'a list never goes beyond the places of the event or of a quota',
  (policy, list) => {
    const admitted: Admitted[] = [];
    for (const cell of list)
      if (decideEnrolment(policy, admitted, nobody, cell).outcome === 'ENROLLED') admitted.push({ ...cell, count: 1 });
    if (policy.capacity !== null) expect(admitted.length).toBeLessThanOrEqual(policy.capacity);
    for (const quota of policy.quotas) expect(taken(admitted, quota)).toBeLessThanOrEqual(quota.places);
  },
);

test.prop([policies(), people(), fc.constantFrom(...APPLICATION_STATES), fc.boolean()])(
  'whoever is known, has withdrawn or was declined stays as they are, whatever places there are',
  (policy, cell, application, here) => {
    const { outcome, earlier } = decideEnrolment(policy, [], { here, application }, cell);
    const saidNo = !here && (application === 'WITHDRAWN' || application === 'DECLINED');
    expect([outcome, earlier]).toEqual(saidNo ? ['REFUSED', application] : ['KNOWN', null]);
  },
);

test('where nobody applies everybody new takes part; where organisers decide they decide about lists too', () => {
  const cell = { city: 'Berlin', sector: 'STUDENT' } as const;
  expect(decideEnrolment(OPEN_REGISTRATION, [], nobody, cell).outcome).toBe('ENROLLED');
  expect(decideEnrolment({ ...OPEN_REGISTRATION, mode: 'APPLICATION', admission: 'BY_HAND' }, [], nobody, cell).outcome).toBe('SUBMITTED');
});
