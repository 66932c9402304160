import { windowIssues } from '@jamboree/event-domain';
import { instant } from '@jamboree/kernel';
import { windowIssueOf } from './window-issue.js';

const phase = (key: string, position: number, opensAt: number, closesAt: number) => ({
  key,
  lane: 'MAIN' as const,
  position,
  opensAt: instant(opensAt),
  closesAt: instant(closesAt),
  graceSeconds: 0,
});
const schedule = [phase('REGISTER', 0, 0, 1000), phase('BUILD', 1, 1000, 2000), phase('SUBMIT', 2, 2000, 3000)];
const refusedFor = (opensAt: number, closesAt: number) =>
  windowIssues(schedule, phase('BUILD', 1, opensAt, closesAt)).map((issue) => windowIssueOf(issue));

test('a phase that ends before it begins', () => {
  expect(refusedFor(1800, 1200)).toEqual([{ kind: 'endsFirst' }]);
});

test('a phase that runs into the next one, and one that begins inside the one before', () => {
  expect(refusedFor(500, 2500)).toEqual([
    { kind: 'previous', phase: 'REGISTER', at: '1970-01-01T00:00:01.000Z' },
    { kind: 'next', phase: 'SUBMIT', at: '1970-01-01T00:00:02.000Z' },
  ]);
});

test('a deadline that leaves the next phase no time', () => {
  const figures = { phase: 'SUBMIT', closesAt: '2026-09-05T14:00:00.000Z' };
  expect(windowIssueOf({ field: 'closesAt', rule: 'outOfRange', figures })).toEqual({
    kind: 'swallowed',
    phase: 'SUBMIT',
    at: '2026-09-05T14:00:00.000Z',
  });
});

test('a deadline that does not move back', () => {
  const figures = { after: '2026-09-05T14:00:00.000Z' };
  expect(windowIssueOf({ field: 'closesAt', rule: 'outOfRange', figures })).toEqual({ kind: 'after', phase: null, at: figures.after });
});

test('other refusals have no figures of a window', () => {
  expect(windowIssueOf({ field: 'reason', rule: 'required' })).toBeNull();
  expect(windowIssueOf({ field: 'teamMin', rule: 'outOfRange', figures: { min: 1, max: 20 } })).toBeNull();
});
