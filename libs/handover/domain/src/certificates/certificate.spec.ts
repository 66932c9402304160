import { ROLES } from '@jamboree/kernel';
import { SUBMISSION_STATES } from '@jamboree/participation-domain';
import { fc } from '@fast-check/jest';
import { certificateNumber, earnedKinds, readCertificateNumber } from './certificate.js';

const hex = fc.stringMatching(/^[0-9a-f]{14,64}$/);
const deeds = fc.record({
  released: fc.boolean(),
  roles: fc.uniqueArray(fc.constantFrom(...ROLES)).map((roles) => new Set(roles)),
  submissionState: fc.option(fc.constantFrom(...SUBMISSION_STATES)),
  sheetsFinished: fc.nat(3),
});

describe('who has earned which certificate', () => {
  test('nobody before the release', () => {
    fc.assert(fc.property(deeds, (done) => expect(earnedKinds({ ...done, released: false })).toEqual([])));
  });

  test('whoever was chosen has taken part; a seat in the jury alone is not enough, and nothing comes of nothing', () => {
    fc.assert(
      fc.property(deeds, (done) => {
        const kinds = earnedKinds(done);
        if (kinds.includes('SHORTLISTED')) expect(kinds).toContain('PARTICIPANT');
        if (done.sheetsFinished === 0) expect(kinds).not.toContain('JUROR');
        if (done.submissionState === null) expect(kinds).not.toContain('PARTICIPANT');
        for (const office of ['MENTOR', 'ORGANISER'] as const) expect(kinds.includes(office)).toBe(done.released && done.roles.has(office));
      }),
    );
  });

  test.each(['DRAFT', 'WITHDRAWN'] as const)('%s is no entry', (submissionState) => {
    const roles = new Set(['PARTICIPANT'] as const);
    expect(earnedKinds({ released: true, roles, submissionState, sheetsFinished: 0 })).toEqual([]);
  });
});

test('a number is read as people type it, and no wrong symbol or receipt passes for it', () => {
  fc.assert(
    fc.property(hex, (random) => {
      const number = certificateNumber(random);
      expect(number).toMatch(/^JC(-[0-9A-Z]{4}){3}$/);
      expect(readCertificateNumber(number.toLowerCase().replaceAll('-', ' '))).toBe(number);
      expect(readCertificateNumber(number.replace('JC', 'JR'))).toBeNull();
      const wrong = number.slice(0, -1) + (number.endsWith('0') ? '1' : '0');
      expect(readCertificateNumber(wrong)).toBeNull();
    }),
  );
});
