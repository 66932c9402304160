import { SECOND } from '@jamboree/kernel';
import { Log } from '../logging/log.js';
import { Jobs } from './jobs.js';
import { Leadership } from './leadership.js';

let leads: boolean;
let jobs: Jobs;
let ran: string[];

beforeEach(() => {
  jest.useFakeTimers();
  leads = true;
  ran = [];
  const leadership = Object.assign(Object.create(Leadership.prototype) as Leadership, {
    held: async () => leads,
    resign: async () => undefined,
  });
  jobs = new Jobs(leadership, new Log('silent'));
  jobs.every(10 * SECOND, 'work', async () => void ran.push('work'));
});
afterEach(async () => {
  await jobs.stop();
  jest.useRealTimers();
});

test('runs at the start and then every so often, until it is stopped', async () => {
  jobs.start();
  await jest.advanceTimersByTimeAsync(25 * SECOND);
  expect(ran).toHaveLength(3);
  await jobs.stop();
  await jest.advanceTimersByTimeAsync(60 * SECOND);
  expect(ran).toHaveLength(3);
});

test('runs at once when woken, and once more when woken meanwhile', async () => {
  let release: () => void = () => undefined;
  jobs.every(100 * SECOND, 'slow', async () => {
    ran.push('slow');
    await new Promise<void>((resolve) => (release = resolve));
  });
  jobs.start();
  await jest.advanceTimersByTimeAsync(1);
  jobs.wake('slow');
  jobs.wake('slow');
  release();
  await jest.advanceTimersByTimeAsync(1);
  release();
  await jest.advanceTimersByTimeAsync(1);
  expect(ran.filter((name) => name === 'slow')).toHaveLength(2);
});

test('a job that fails runs again; who does not lead runs none', async () => {
  jobs.every(SECOND, 'failing', async () => {
    ran.push('failing');
    throw new Error('not now');
  });
  jobs.start();
  await jest.advanceTimersByTimeAsync(3_500);
  expect(ran.filter((name) => name === 'failing')).toHaveLength(4);
  leads = false;
  await jest.advanceTimersByTimeAsync(30 * SECOND);
  expect(ran.filter((name) => name === 'failing')).toHaveLength(4);
});

test('by hand it runs whoever leads, and its error is passed on', async () => {
  leads = false;
  jobs.every(SECOND, 'failing', async () => {
    throw new Error('not now');
  });
  await jobs.runNow('work');
  expect(ran).toEqual(['work']);
  await expect(jobs.runNow('failing')).rejects.toThrow('not now');
  await expect(jobs.runNow('unknown')).rejects.toThrow('no job unknown');
  expect(() => jobs.every(1, 'work', async () => undefined)).toThrow('already');
});
