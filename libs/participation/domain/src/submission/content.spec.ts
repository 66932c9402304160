import { fc, test } from '@fast-check/jest';
import { asId, expectOk } from '@jamboree/kernel';
import { formOf, COMPLETE } from '../testing/worlds.js';
import { canonicalContent, EMPTY_CONTENT, type SubmissionContent } from './content.js';
import { readContent } from './read-content.js';

const form = formOf('virtual-hackathon', { tracks: 2, challenges: 1 });
const choices = { trackIds: [asId<'Track'>('water'), asId<'Track'>('traffic')], challengeIds: [asId<'Challenge'>('flood')] };

const texts = () => fc.string({ unit: 'binary', maxLength: 60 });
const contents = (): fc.Arbitrary<SubmissionContent> =>
  fc.record({
    title: texts(),
    summary: texts(),
    answers: fc.uniqueArray(
      fc.record({ key: fc.constantFrom('problem', 'solution', 'prototype', 'adoption', 'openness'), text: texts() }),
      {
        selector: ({ key }) => key,
      },
    ),
    links: fc.array(fc.webUrl(), { maxLength: 5 }),
    videoUrl: fc.option(fc.webUrl()),
    builtWith: fc.array(fc.string({ maxLength: 20 }), { maxLength: 5 }),
    trackId: fc.option(fc.constantFrom(...choices.trackIds)),
    challengeId: fc.option(fc.constantFrom(...choices.challengeIds)),
  });

test.prop([contents()])('reading what was read changes nothing', (raw) => {
  const read = expectOk(readContent(raw, form, choices));
  expect(readContent(read, form, choices)).toEqual({ ok: true, value: read });
});

test.prop([contents()])('whatever is stored survives UTF-8 and holds no control characters', (raw) => {
  const { answers, ...stored } = expectOk(readContent(raw, form, choices));
  const text = [...Object.values(stored).flat(), ...answers.map((answer) => answer.text)].join('\n');
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]|\p{Surrogate}/u);
});

test.prop([contents(), contents()])('the canonical text tells contents apart, and nothing else', (one, other) => {
  const reordered = Object.fromEntries(
    Object.entries({ ...one, answers: [...one.answers].reverse() }).reverse(),
  ) as unknown as SubmissionContent;
  expect(canonicalContent(reordered)).toBe(canonicalContent(one));
  const sorted = (content: SubmissionContent) => [...content.answers].sort((a, b) => (a.key < b.key ? -1 : 1));
  const equal = JSON.stringify({ ...one, answers: sorted(one) }) === JSON.stringify({ ...other, answers: sorted(other) });
  expect(canonicalContent(one) === canonicalContent(other)).toBe(equal);
});

test('the canonical text is fixed for ever: stored hashes depend on it', () => {
  expect(canonicalContent(EMPTY_CONTENT)).toBe('["jamboree-submission-1","","",[],[],null,[],null,null]');
});

test('a description of two megabytes is answered with its figures', () => {
  const answers = [{ key: 'solution', text: 'x'.repeat(2 * 1024 * 1024) }];
  expect(readContent({ ...COMPLETE, answers }, form, choices)).toEqual({
    ok: false,
    error: { code: 'InvalidInput', issues: [{ field: 'answers.solution', rule: 'tooLong', figures: { max: 20_000, got: 2_097_152 } }] },
  });
});

test('lists, addresses, questions and choices are checked, each by name', () => {
  const raw: SubmissionContent = {
    ...COMPLETE,
    answers: [...COMPLETE.answers, { key: 'title', text: 'x' }, { key: 'problem', text: 'again' }],
    links: ['javascript:alert(1)', 'https://arus.example'],
    videoUrl: 'http://',
    trackId: asId<'Track'>('elsewhere'),
  };
  const read = readContent(raw, form, choices);
  expect(read).toMatchObject({
    ok: false,
    error: {
      issues: [
        { field: 'links.0', rule: 'malformed' },
        { field: 'videoUrl', rule: 'malformed' },
        { field: 'answers.title', rule: 'unknown' },
        { field: 'answers.problem', rule: 'duplicate' },
        { field: 'trackId', rule: 'unknown' },
      ],
    },
  });
  const many = readContent({ ...COMPLETE, links: Array.from({ length: 21 }, () => 'https://a.example') }, form, choices);
  expect(many).toMatchObject({ ok: false, error: { issues: [{ field: 'links', rule: 'tooLong', figures: { max: 20, got: 21 } }] } });
});
