import { fc, test } from '@fast-check/jest';
import { isWebAddress } from '@jamboree/event-domain';
import { meantAddress } from './address.js';

test.each([
  ['github.com/arus', 'https://github.com/arus'],
  [' https://demo.example.org/arus ', 'https://demo.example.org/arus'],
  ['http://a.example', 'http://a.example'],
  ['later', 'later'],
])('%s means %s', (typed, meant) => {
  expect(meantAddress(typed)).toBe(meant);
});

test.prop([fc.webUrl()])('what is meant once is meant for good', (address) => {
  expect(meantAddress(meantAddress(address))).toBe(meantAddress(address));
});

test.each(['later', 'javascript:alert(1)', 'https://', 'https://a b.example', 'ftp://a.example'])('%s is no web address', (text) => {
  expect(isWebAddress(meantAddress(text))).toBe(false);
});
