import { mergeCacheScopes } from './cache-scope.js';

test('types, resolvers and updates of all scopes stand in one cache', () => {
  const merged = mergeCacheScopes([{ keys: { A: () => null } }, { keys: { B: () => 'b' }, resolvers: { Query: { b: () => null } } }]);
  expect(Object.keys(merged.keys)).toEqual(['A', 'B']);
  expect(Object.keys(merged.resolvers['Query'] ?? {})).toEqual(['b']);
});

test('a mutation that two scopes listen to is told to both, in their order', () => {
  const heard: string[] = [];
  const listener = (name: string) => ({ updates: { Mutation: { submit: () => void heard.push(name) } } });
  const merged = mergeCacheScopes([listener('participation'), listener('judging')]);
  const update = merged.updates['Mutation']?.['submit'];
  // The listeners of this test look at nothing.
  Reflect.apply(update ?? (() => undefined), undefined, []);
  expect(heard).toEqual(['participation', 'judging']);
});
