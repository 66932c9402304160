import { fc, test } from '@fast-check/jest';
import { EMPTY_CONTENT } from '@jamboree/participation-domain';
import { draftFrom, draftFromJson } from './draft-content.js';

const ids = fc.option(fc.stringMatching(/^[0-7][0-9A-Z]{25}$/u));
const contents = fc.record({
  title: fc.string(),
  summary: fc.string(),
  answers: fc.array(fc.record({ key: fc.string(), text: fc.string() })),
  links: fc.array(fc.webUrl()),
  videoUrl: fc.option(fc.webUrl()),
  builtWith: fc.array(fc.string()),
  trackId: ids,
  challengeId: ids,
});

test.prop([contents])('both doors read the same content', (content) => {
  expect(draftFromJson(JSON.parse(JSON.stringify(content)))).toEqual(draftFrom(content));
});

test.prop([fc.jsonValue()])('no answer of the server breaks the page', (json) => {
  expect(() => draftFromJson(json)).not.toThrow();
});

test('nothing reads as an empty draft', () => {
  expect(draftFrom(null)).toEqual(EMPTY_CONTENT);
  expect(draftFromJson(null)).toEqual(EMPTY_CONTENT);
});
