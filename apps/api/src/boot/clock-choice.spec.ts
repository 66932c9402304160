import { loadConfig, MovableClock, SystemClock } from '@jamboree/platform-server';
import { chooseClock } from './clock-choice.js';

const development = loadConfig({ MODE: 'development' });
const production = loadConfig({ MODE: 'production' });

test('the system’s clock counts unless a movable one is asked for', () => {
  for (const wanted of [undefined, '', 'system']) expect(chooseClock(production, wanted)).toBeInstanceOf(SystemClock);
  const clock = chooseClock(development, 'movable:1600000000000');
  expect(clock).toBeInstanceOf(MovableClock);
  expect(clock.now()).toBe(1_600_000_000_000);
});

test('a moved deadline is refused in production, and a clock that cannot be read everywhere', () => {
  expect(() => chooseClock(production, 'movable:1')).toThrow('refused in production');
  for (const wanted of ['movable', 'movable:', 'movable:-1', 'movable:1e3', 'Movable:1', 'sundial'])
    expect(() => chooseClock(development, wanted)).toThrow('CLOCK is');
});
