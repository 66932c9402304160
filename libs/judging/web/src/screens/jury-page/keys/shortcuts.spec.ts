import { fc, test } from '@fast-check/jest';
import { commandFor, valueOfDigit, type KeyPress } from './shortcuts.js';

const press = (key: string, other: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrl: false,
  alt: false,
  typing: false,
  inDialog: false,
  ...other,
});

test.each([
  ['4', { kind: 'score', digit: 4 }],
  ['n', { kind: 'note' }],
  ['N', { kind: 'note' }],
  ['x', { kind: 'conflict' }],
  ['s', { kind: 'abstain' }],
  ['j', { kind: 'next' }],
  ['k', { kind: 'previous' }],
  ['?', { kind: 'help' }],
])('%s', (key, command) => {
  expect(commandFor(press(key), true)).toEqual(command);
});

test.prop([fc.string({ minLength: 1, maxLength: 1 })])(
  'no single key acts while somebody types, in a dialog or when switched off',
  (key) => {
    expect(commandFor(press(key, { typing: true }), true)).toBeNull();
    expect(commandFor(press(key, { inDialog: true }), true)).toBeNull();
    expect(commandFor(press(key), false)).toBeNull();
  },
);

test('Ctrl+Enter submits from everywhere but a dialog', () => {
  expect(commandFor(press('Enter', { ctrl: true, typing: true }), false)).toEqual({ kind: 'submit' });
  expect(commandFor(press('Enter', { ctrl: true, inDialog: true }), true)).toBeNull();
  expect(commandFor(press('1', { ctrl: true }), true)).toBeNull();
});

test('digits give values on the scale, 0 stands for 10', () => {
  expect([1, 5, 6, 0].map((digit) => valueOfDigit(digit, 1, 5))).toEqual([1, 5, null, null]);
  expect([1, 9, 0].map((digit) => valueOfDigit(digit, 1, 10))).toEqual([1, 9, 10]);
  expect(valueOfDigit(0, 0, 10)).toBe(0);
});
