import { Watchdog } from './watchdog.js';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('lets through what is done in time, gives up on what is not, and goes on', async () => {
  const watchdog = new Watchdog();
  await expect(watchdog.watch('quick', Promise.resolve(1))).resolves.toBe(1);
  const stuck = watchdog.watch('stuck', new Promise(() => undefined));
  const refused = expect(stuck).rejects.toThrow('stuck held the writer');
  await jest.advanceTimersByTimeAsync(70_000);
  await refused;
  await expect(watchdog.watch('next', Promise.resolve(2))).resolves.toBe(2);
  watchdog.stop();
});
