import { fc, test } from '@fast-check/jest';
import { EMPTY_CONTENT, type SubmissionContent } from '@jamboree/participation-domain';
import { differences, merged } from './merge-content.js';

const KEYS = ['title', 'summary', 'problem', 'solution', 'links', 'videoUrl', 'builtWith', 'trackId', 'challengeId'];
const speak = (_key: string, text: string) => text;

const contents: fc.Arbitrary<SubmissionContent> = fc
  .record({
    title: fc.string(),
    summary: fc.string(),
    problem: fc.string(),
    solution: fc.string(),
    links: fc.array(fc.webUrl()),
    tags: fc.array(fc.stringMatching(/^\w+$/u)),
  })
  .map(({ title, summary, problem, solution, links, tags }) => ({
    ...EMPTY_CONTENT,
    title,
    summary,
    links,
    builtWith: tags,
    answers: [
      { key: 'problem', text: problem },
      { key: 'solution', text: solution },
    ],
  }));

test.prop([contents, contents])('all mine is mine, all theirs is theirs', (mine, theirs) => {
  const all = (side: 'mine' | 'theirs') => Object.fromEntries(KEYS.map((key) => [key, side]));
  expect(merged(mine, theirs, all('mine'))).toEqual(mine);
  expect(merged(mine, theirs, all('theirs'))).toEqual(theirs);
});

test.prop([contents])('a text does not differ from itself', (content) => {
  expect(differences(KEYS, content, content, speak)).toEqual([]);
});

test.prop([contents, contents, fc.constantFrom(...KEYS)])('one choice settles one piece and no other', (mine, theirs, key) => {
  const before = differences(KEYS, mine, theirs, speak);
  const after = differences(KEYS, merged(mine, theirs, { [key]: 'theirs' }), theirs, speak);
  expect(after).toEqual(before.filter((piece) => piece.key !== key));
});

test.prop([contents, contents])('where both stand, nothing of either is lost', (mine, theirs) => {
  const joinable = ['summary', 'problem', 'solution', 'links', 'builtWith'];
  const both = merged(mine, theirs, Object.fromEntries(joinable.map((key) => [key, 'both'])));
  for (const side of [mine, theirs]) {
    expect(both.summary).toContain(side.summary);
    for (const { key, text } of side.answers) expect(both.answers.find((answer) => answer.key === key)?.text).toContain(text);
    expect(both.links).toEqual(expect.arrayContaining([...side.links]));
    expect(both.builtWith).toEqual(expect.arrayContaining([...side.builtWith]));
  }
});
