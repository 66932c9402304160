import { fc, test } from '@fast-check/jest';
import { instant } from '@jamboree/kernel';
import { Timeline } from './timeline.js';

test.prop([fc.array(fc.nat({ max: 20 }), { maxLength: 40 })])(
  'steps are played in the order of time, and those of one moment begin in the order planned',
  async (moments) => {
    const timeline = new Timeline();
    const played: (readonly [number, number])[] = [];
    moments.forEach((moment, index) => timeline.at(instant(moment), async () => void played.push([moment, index])));
    const reached: number[] = [];
    await timeline.play(async (moment) => void reached.push(moment));
    const expected = moments.map((moment, index) => [moment, index] as const).sort(([a, i], [b, j]) => a - b || i - j);
    expect(played).toEqual(expected);
    expect(reached).toEqual([...new Set(moments)].sort((a, b) => a - b));
  },
);

test('a step may plan a later one', async () => {
  const timeline = new Timeline();
  const played: string[] = [];
  timeline.at(instant(3), async () => void played.push('last'));
  timeline.at(instant(1), async () => {
    played.push('first');
    timeline.at(instant(2), async () => void played.push('second'));
  });
  await timeline.play(async () => {});
  expect(played).toEqual(['first', 'second', 'last']);
});
