import { fc, test } from '@fast-check/jest';
import { EVENT_CREATIONS, mayCreateEvents, readInstanceSettings, type WouldBeCreator } from './event-creation.js';
import type { MailAddress } from './mail-address.js';

const [rina, jonas] = ['rina@example.org', 'jonas@example.org'] as MailAddress[] as [MailAddress, MailAddress];
const people = (): fc.Arbitrary<WouldBeCreator> =>
  fc.record({ email: fc.constantFrom(rina, jonas), administrator: fc.boolean(), verified: fc.boolean() });

test.prop([people(), fc.subarray([rina, jonas])])(
  'each rule is stricter than the one before; administrators always may, and a name on a list must have been proved',
  (person, creators) => {
    const may = EVENT_CREATIONS.map((eventCreation) => mayCreateEvents({ eventCreation, creators, strangersADay: 1, version: 0 }, person));
    const listed = creators.includes(person.email);
    expect(may).toEqual(person.administrator ? [true, true, true] : [true, person.verified, person.verified && listed]);
  },
);

test('addresses are read once each, and what is none is named', () => {
  const typed = { eventCreation: 'BY_ADMINISTRATORS' as const, strangersADay: 500 };
  expect(readInstanceSettings({ ...typed, creators: [' Rina@Example.org', 'rina@example.org'] })).toMatchObject({
    value: { creators: ['rina@example.org'] },
  });
  expect(readInstanceSettings({ ...typed, creators: ['nobody'], strangersADay: -1 })).toMatchObject({
    error: [
      { field: 'creators', rule: 'malformed' },
      { field: 'strangersADay', rule: 'outOfRange' },
    ],
  });
});
