import { fc, test } from '@fast-check/jest';
import { parseMailAddress } from './mail-address.js';

const word = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const mailbox = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.array(word, { minLength: 1, maxLength: 3 }), fc.stringMatching(/^[a-z]{2,6}$/))
  .map(([local, host, top]) => `${local.join('.')}@${host.join('.')}.${top}`);

test.prop([mailbox])('an address in normal form is its own normal form', (address) => {
  expect(parseMailAddress(address)).toEqual({ ok: true, value: address });
});

test.prop([fc.string({ unit: 'grapheme', maxLength: 300 })])('no text throws, and reading twice changes nothing', (text) => {
  const once = parseMailAddress(text);
  if (once.ok) expect(parseMailAddress(once.value)).toEqual(once);
});

test.prop([mailbox, fc.constantFrom(' ', '\n', '\t', ''), fc.boolean()])(
  'case and the space around it do not tell addresses apart',
  (address, space, upper) => {
    const typed = `${space}${upper ? address.toUpperCase() : address}${space}`;
    expect(parseMailAddress(typed)).toEqual({ ok: true, value: address });
  },
);

test.each([
  ['Rina Wulandari <Rina@Example.org>', 'rina@example.org'],
  ['mailto:jonas@example.org', 'jonas@example.org'],
  ['rina+jam@example.org', 'rina+jam@example.org'],
  ['info@Bürgerbüro.example', 'info@xn--brgerbro-65af.example'],
  ['ｒｉｎａ＠example.org', 'rina@example.org'],
])('reads %s', (typed, address) => {
  expect(parseMailAddress(typed)).toEqual({ ok: true, value: address });
});

test.each([
  '',
  '@',
  'rina',
  'rina@',
  '@example.org',
  'rina@localhost',
  'rina@127.0.0.1',
  'rina@[::1]',
  'rina@-x.example',
  'ri na@example.org',
  '.rina@example.org',
  'rina..w@example.org',
  'rina@example..org',
  'a@b.example, c@d.example',
  'rina@example.org\nbcc: all@example.org',
  `${'x'.repeat(65)}@example.org`,
  `x@${'y.'.repeat(130)}org`,
])('refuses %j', (typed) => {
  expect(parseMailAddress(typed).ok).toBe(false);
});
