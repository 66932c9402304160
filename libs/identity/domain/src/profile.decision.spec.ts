import { fc, test } from '@fast-check/jest';
import { asId, expectOk, instant } from '@jamboree/kernel';
import { parseMailAddress } from './mail-address.js';
import { newPerson } from './new-person.js';
import { decideProfileUpdate, profileOf } from './profile.decision.js';

const email = expectOk(parseMailAddress('rina.wulandari@example.org'));
const person = newPerson(asId('01HZZZZZZZZZZZZZZZZZZZZZZZ'), { email, locale: 'id' }, instant(1_600_000_000_000));
const input = { displayName: 'Rina W.', locale: 'de', timeZone: 'Europe/Berlin', city: 'Berlin' };

const inputs = fc.record({
  displayName: fc.string({ maxLength: 100 }),
  locale: fc.oneof(fc.constantFrom('en', 'de', 'id'), fc.string()),
  timeZone: fc.oneof(fc.constantFrom('Asia/Jakarta', 'UTC', '+07:00', 'Mars/Olympus'), fc.string()),
  city: fc.option(fc.string({ maxLength: 100 })),
});

test.prop([inputs, fc.integer({ min: 0, max: 3 })])(
  'an edit changes the profile alone, by one version, and only on the version it was made on',
  (wanted, expected) => {
    const decided = decideProfileUpdate(person, wanted, expected);
    if (!decided.ok) return;
    expect(expected).toBe(person.version);
    expect(decided.value).toEqual({ ...person, ...profileOf(decided.value), version: person.version + 1 });
  },
);

test('somebody new can start with nothing but an address', () => {
  expect(person).toMatchObject({ displayName: 'Rina Wulandari', timeZone: 'Asia/Jakarta', city: null, administrator: false });
});

test('a name given by an invitation is used when it is fit, the address otherwise', () => {
  const named = (displayName: string) => newPerson(person.id, { email, displayName, locale: 'en' }, person.createdAt).displayName;
  expect(named(' Rina  W ')).toBe('Rina W');
  expect(named('https://example.org')).toBe('Rina Wulandari');
});

test('every issue is named at once', () => {
  const decided = decideProfileUpdate(person, { displayName: ' ', locale: 'fr', timeZone: '+07:00', city: 'x'.repeat(81) }, 1);
  expect(decided).toEqual({
    ok: false,
    error: {
      code: 'InvalidInput',
      issues: [
        { field: 'displayName', rule: 'required' },
        { field: 'locale', rule: 'unknown' },
        { field: 'timeZone', rule: 'unknown' },
        { field: 'city', rule: 'tooLong', figures: { max: 80 } },
      ],
    },
  });
});

test('an edit made on an older version shows what is there now', () => {
  expect(decideProfileUpdate(person, input, 0)).toEqual({
    ok: false,
    error: { code: 'VersionConflict', currentVersion: 1, theirs: profileOf(person) },
  });
});
