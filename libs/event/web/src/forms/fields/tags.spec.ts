import { fc, test } from '@fast-check/jest';
import { withTags } from './tags.js';

test('a pasted list becomes tags, each once', () => {
  expect(withTags(['Python'], ' python, GTFS ;  Post  GIS,,')).toEqual(['Python', 'GTFS', 'Post GIS']);
});

test.prop([fc.array(fc.string()), fc.string()])('taking the same twice changes nothing', (tags, typed) => {
  const once = withTags(tags, typed);
  expect(withTags(once, typed)).toEqual(once);
});
