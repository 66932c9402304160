import { instant, MINUTE } from '@jamboree/kernel';
import { minutesLeft } from './minutes-left.js';

const at = (...minutes: readonly number[]) => minutes.map((minute) => instant(minute * MINUTE));

test.each([
  ['ten minutes a sheet at first', 4, at(0, 5), 40],
  ['then the own pace', 4, at(0, 6, 12, 18), 24],
  ['without the night between', 2, at(0, 4, 8, 800, 805), 8],
  ['nothing remains', 0, at(0, 6, 12, 18), 0],
])('%s', (_, remaining, finishedAt, minutes) => {
  expect(minutesLeft(remaining, finishedAt)).toBe(minutes);
});
