import { fc, test } from '@fast-check/jest';
import { HOUR, SECOND } from '@jamboree/kernel';
import { failureOf, MOST_ATTEMPTS, waitAfter, type DeliveryFailure, type SmtpError } from './delivery.js';

const chances = fc.double({ min: 0, max: 1, noNaN: true });
const attempts = fc.integer({ min: 1, max: MOST_ATTEMPTS });

test.prop([attempts, chances])('waits are at least half of the step, at most the whole, and never more than an hour', (count, chance) => {
  const step = Math.min(30 * SECOND * 2 ** (count - 1), HOUR);
  expect(waitAfter(count, chance)).toBeGreaterThanOrEqual(step / 2);
  expect(waitAfter(count, chance)).toBeLessThanOrEqual(step);
});

test.prop([attempts, chances])('with the same luck a later attempt never waits less', (count, chance) => {
  expect(waitAfter(count + 1, chance)).toBeGreaterThanOrEqual(waitAfter(count, chance));
});

test.prop([fc.integer({ min: 200, max: 499 }), fc.constantFrom('RCPT TO', 'DATA', 'MAIL FROM', 'CONN')])(
  'nothing below 5xx is final',
  (responseCode, command) => {
    expect(failureOf({ responseCode, command, response: `${responseCode} 5.1.1 later` })).toBe('LATER');
  },
);

test.each<[SmtpError, DeliveryFailure]>([
  [{}, 'LATER'],
  [{ responseCode: 550, command: 'RCPT TO', response: '550 no such user' }, 'NOBODY_THERE'],
  [{ responseCode: 550, command: 'RCPT TO', response: '550 5.1.1 unknown' }, 'NOBODY_THERE'],
  [{ responseCode: 550, command: 'RCPT TO', response: '550 5.7.1 your network is blocked' }, 'REFUSED'],
  [{ responseCode: 552, command: 'RCPT TO', response: '552 5.2.2 mailbox full' }, 'LATER'],
  [{ responseCode: 554, command: 'DATA', response: '554 5.7.1 looks like spam' }, 'REFUSED'],
  [{ responseCode: 550, command: 'MAIL FROM', response: '550 sender refused' }, 'LATER'],
  [{ responseCode: 535, command: 'AUTH PLAIN', response: '535 5.7.8 bad password' }, 'LATER'],
])('%o means %s', (error, meaning) => {
  expect(failureOf(error)).toBe(meaning);
});
