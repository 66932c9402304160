import { fc, test } from '@fast-check/jest';
import { DemoJuror } from './score-sheets.js';

const seeds = fc.nat();
const merits = fc.double({ min: 1, max: 5, noNaN: true });

test.prop([seeds, fc.array(merits, { maxLength: 20 })])(
  'scores are whole numbers of the scale, the same for the same seed',
  (seed, all) => {
    const [one, again] = [new DemoJuror(seed, 'id'), new DemoJuror(seed, 'id')];
    for (const merit of all) {
      const value = one.score(merit, 1, 5);
      expect([1, 2, 3, 4, 5]).toContain(value);
      expect(again.score(merit, 1, 5)).toBe(value);
    }
  },
);

test('what is better gets more on average', () => {
  const mean = (merit: number) => {
    const scores = Array.from({ length: 300 }, (_, seed) => new DemoJuror(seed, 'en').score(merit, 1, 5));
    return scores.reduce((sum, score) => sum + score, 0) / scores.length;
  };
  expect(mean(4.5)).toBeGreaterThan(mean(3.5) + 0.5);
});

test('every juror has something to say in the own language', () => {
  for (const locale of ['en', 'de', 'id'] as const) expect(new DemoJuror(1, locale).comment(4)).not.toBe('');
});
