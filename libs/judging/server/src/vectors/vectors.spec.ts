import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, TOPICS, type Vector } from '@jamboree/judging-domain/vectors';

const FOLDER = join(__dirname, 'published');
const vectors = readdirSync(FOLDER).map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Vector);

test.each(vectors)('$id: $topic', (vector) => {
  expect(check(vector, TOPICS)).toEqual({ kind: 'ok' });
});

test('a wrong figure fails and says what it got; what no method answers is unsupported', () => {
  const vector: Vector = {
    id: 'made-up',
    topic: 'Fleiss kappa',
    source: 'two categories, all jurors agree',
    input: {
      counts: [
        [3, 0],
        [0, 3],
      ],
    },
    expected: { precise: 1 },
    tolerance: 1e-9,
  };
  expect(check(vector, TOPICS)).toEqual({ kind: 'ok' });
  expect(check({ ...vector, expected: { precise: 0.3 } }, TOPICS)).toMatchObject({
    kind: 'FAIL',
    differences: [{ at: 'precise', got: 1, expected: 0.3 }],
  });
  expect(check({ ...vector, expected: { precise: 1, weighted: 0.3 } }, TOPICS)).toMatchObject({ kind: 'unsupported' });
  expect(check({ ...vector, topic: 'astrology' }, TOPICS)).toEqual({ kind: 'unsupported', what: 'topic "astrology"' });
});
