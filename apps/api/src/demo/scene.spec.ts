import { fc, test } from '@fast-check/jest';
import { HOUR, instant } from '@jamboree/kernel';
import { Scene, type Part } from './scene.js';
import type { DemoEvent } from './world/demo-event.js';
import { HEAT_AND_RAIN } from './world/heat-and-rain.event.js';
import { MOVING_TOGETHER } from './world/moving-together.event.js';
import { NIGHT_CITY } from './world/night-city.event.js';
import { OPEN_COUNTER } from './world/open-counter.event.js';

const PARTS: readonly Part[] = ['joining', 'teaming', 'writing', 'checking', 'judging', 'deciding', 'releasing'];
/** Putting a template into time takes milliseconds; 25 starts cover the hours of the day. */
const FEW = { numRuns: 25 };
/** Whatever the minute of the first start, in years with every kind of clock change. */
const nows = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2032, 0, 1) }).map(instant);
const shares = fc.double({ min: 0, max: 1, noNaN: true });

/** The parts that have begun, in order. */
function begun(demo: DemoEvent, now: number): Part[] {
  const scene = new Scene(demo, instant(now));
  return PARTS.filter((part) => scene.during(part, 0) !== null);
}

test.prop([nows], FEW)('on whatever day and at whatever hour the demo begins, its events stand where they should', (now) => {
  expect(begun(HEAT_AND_RAIN, now)).toEqual(PARTS.slice(0, 3));
  expect(begun(OPEN_COUNTER, now)).toEqual(PARTS.slice(0, 5));
  expect(begun(MOVING_TOGETHER, now)).toEqual(PARTS);
  expect(begun(NIGHT_CITY, now)).toEqual([]);
});

test.prop([nows, shares, shares], FEW)('nothing happens in the last hour, and a later share is no earlier', (now, a, b) => {
  const scene = new Scene(HEAT_AND_RAIN, now);
  const [first, second] = [scene.during('writing', Math.min(a, b)), scene.during('writing', Math.max(a, b))];
  expect(first).not.toBeNull();
  expect(first ?? 0).toBeLessThanOrEqual(second ?? 0);
  expect(second).toBeLessThanOrEqual(now - HOUR);
});
