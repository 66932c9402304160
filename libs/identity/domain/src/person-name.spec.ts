import { fc, test } from '@fast-check/jest';
import { expectOk } from '@jamboree/kernel';
import { parseMailAddress } from './mail-address.js';
import { MAX_NAME_LENGTH, nameFromMailAddress, parseCity, parseDisplayName } from './person-name.js';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });

test.prop([anyText])('an accepted name is one visible line of bounded length and its own normal form', (text) => {
  const name = parseDisplayName(text);
  if (!name.ok) return;
  expect(name.value).not.toMatch(/[\p{Cc}\p{Cf}]|^\s|\s$|\s\s/u);
  expect([...name.value].length).toBeLessThanOrEqual(MAX_NAME_LENGTH);
  expect(parseDisplayName(name.value)).toEqual(name);
});

test.prop([fc.emailAddress()])('every address that can be read gives a usable first name', (text) => {
  const address = parseMailAddress(text);
  if (address.ok) expect(parseDisplayName(nameFromMailAddress(address.value)).ok).toBe(true);
});

test.each([
  ['  Rina \n Wulandari ', 'Rina Wulandari'],
  ['Nguyễn Thị Minh Khai', 'Nguyễn Thị Minh Khai'],
  ['Ayşe', 'Ayşe'],
  ['陳大文', '陳大文'],
  ['ro\u200bot\u202e', 'root'],
  ['Sukarno', 'Sukarno'],
])('reads the name %j', (typed, name) => {
  expect(parseDisplayName(typed)).toEqual({ ok: true, value: name });
});

test.each([
  ['', 'required'],
  ['\u200b \u202e', 'required'],
  ['!!!', 'malformed'],
  ['rina@example.org', 'malformed'],
  ['Win at https://example.org', 'malformed'],
  ['x'.repeat(81), 'tooLong'],
])('refuses the name %j: %s', (typed, rule) => {
  expect(parseDisplayName(typed)).toEqual({ ok: false, error: rule });
});

test('a name takes 80 characters as people count them, whatever they cost in memory', () => {
  expect(parseDisplayName('𝒜'.repeat(80)).ok).toBe(true);
});

test('a city may be left empty', () => {
  expect(parseCity(' ')).toEqual({ ok: true, value: null });
  expect(parseCity(null)).toEqual({ ok: true, value: null });
  expect(parseCity(' Jakarta  Selatan')).toEqual({ ok: true, value: 'Jakarta Selatan' });
  expect(parseCity('—')).toEqual({ ok: false, error: 'malformed' });
});

test.each([
  ['rina.wulandari+jam@example.org', 'Rina Wulandari'],
  ['jonas_w@example.org', 'Jonas W'],
  ['+++@example.org', 'Guest'],
])('guesses a name from %s', (address, name) => {
  expect(nameFromMailAddress(expectOk(parseMailAddress(address)))).toBe(name);
});
