import { fc, test } from '@fast-check/jest';
import { EMPTY_CONTENT } from './content.js';
import { isUnchanged, versionChanges, type ComparableVersion } from './version-changes.js';

const words = fc.string({ maxLength: 5 });
const file = fc.record({ key: fc.constantFrom('a', 'b', 'c'), name: fc.constantFrom('plan.pdf', 'map.png'), description: words });
const versions: fc.Arbitrary<ComparableVersion> = fc
  .record({ title: words, problem: words, links: fc.array(fc.webUrl(), { maxLength: 3 }), files: fc.array(file, { maxLength: 4 }) })
  .map(({ title, problem, links, files }) => ({
    content: { ...EMPTY_CONTENT, title, links, answers: [{ key: 'problem', text: problem }] },
    files,
  }));

test.prop([versions])('a version has changed nothing since itself', (version) => {
  expect(isUnchanged(versionChanges(version, version))).toBe(true);
});

test.prop([versions, versions])('what was added one way was removed the other way', (one, other) => {
  const [there, back] = [versionChanges(one, other), versionChanges(other, one)];
  expect([...there.fields].sort()).toEqual([...back.fields].sort());
  expect([...there.files.added].sort()).toEqual([...back.files.removed].sort());
  expect(there.files.replaced.length).toBe(back.files.replaced.length);
  expect(one.files.length + there.files.added.length - there.files.removed.length).toBe(other.files.length);
});

test('files are added, removed, replaced and renamed', () => {
  const named = (key: string, name: string) => ({ key, name, description: '' });
  const before = {
    content: EMPTY_CONTENT,
    files: [named('1', 'plan.pdf'), named('2', 'map.png'), named('3', 'costs.csv'), named('4', 'x')],
  };
  const after = {
    content: EMPTY_CONTENT,
    files: [named('9', 'plan.pdf'), named('2', 'Map of Tebet.png'), named('7', 'new.pdf'), named('4', 'x')],
  };
  expect(versionChanges(before, after).files).toEqual({
    added: ['new.pdf'],
    removed: ['costs.csv'],
    replaced: ['plan.pdf'],
    renamed: ['Map of Tebet.png'],
  });
});
