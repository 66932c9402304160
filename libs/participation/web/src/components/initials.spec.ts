import { initialsOf } from './initials.js';

test.each([
  ['Ayu Lestari', 'AL'],
  ['Prof. Indah Kusumawardani', 'IK'],
  ['Jürgen von der Heide', 'JH'],
  ['Sukarno', 'S'],
  ['İpek Öztürk', 'İÖ'],
  ['', ''],
])('%s is %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
