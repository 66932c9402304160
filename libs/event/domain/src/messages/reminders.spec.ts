import { fc, test } from '@fast-check/jest';
import { DAY, HOUR, LOCALES, MINUTE, plus, type Instant } from '@jamboree/kernel';
import type { Phase } from '../phase.js';
import { hackathon, instants, phaseOf, plans } from '../worlds.fixture.js';
import { languagesOf, sendingIssues } from './message-text.js';
import { REMINDER_WORDS } from './reminder-words.js';
import { DEFAULT_POLICY, dueReminders, plannedReminders, readPolicy, REMINDER_TOPICS, type ReminderPolicy } from './reminders.js';

const NOTHING: ReadonlySet<string> = new Set();
const minutes = fc.array(fc.integer({ min: 10, max: (30 * DAY) / MINUTE }), { maxLength: 6 });
const policies: fc.Arbitrary<ReminderPolicy> = fc.record({ SUBMITTING: minutes, SCORING: minutes });
const looks = fc.array(instants(), { minLength: 1, maxLength: 40 }).map((all) => all.sort((a, b) => a - b));

/** Looks again and again, keeping what was sent; the deadline of one phase may be moved on the way. */
function sentOver(phasesAt: (now: Instant) => readonly Phase[], policy: ReminderPolicy, times: readonly Instant[]) {
  const sent = new Set<string>();
  return times.flatMap((now) => {
    const due = dueReminders(phasesAt(now), policy, sent, now);
    for (const { origin } of due) sent.add(origin);
    return due.map((reminder) => ({ ...reminder, now }));
  });
}

test.prop([plans(), policies, looks, instants(), fc.integer({ min: 0, max: 5 * DAY })])(
  'each leaves at most once, however often one looks and however the deadline moves, and none after the deadline',
  (plan, policy, times, movedAt, by) => {
    const moved = (phase: Phase): Phase => (phase.key === 'SUBMIT' ? { ...phase, closesAt: plus(phase.closesAt, by) } : phase);
    const all = sentOver((now) => (now < movedAt ? plan.phases : plan.phases.map(moved)), policy, times);
    expect(new Set(all.map(({ origin }) => origin)).size).toBe(all.length);
    for (const { now, closesAt, at } of all) {
      expect(now).toBeLessThan(closesAt);
      expect(at).toBeLessThanOrEqual(now);
    }
  },
);

test.prop([plans(), policies, instants()])(
  'of what was missed only the nearest to the deadline leaves, not much too late, one for each deadline',
  (plan, policy, now) => {
    const due = dueReminders(plan.phases, policy, NOTHING, now);
    expect(new Set(due.map(({ topic, phaseId }) => `${topic}:${phaseId}`)).size).toBe(due.length);
    for (const { topic, closesAt } of due) {
      const before = policy[topic].map((each) => plus(closesAt, -each * MINUTE)).filter((at) => at <= now);
      const at = Math.max(...before);
      expect(due.find((one) => one.topic === topic)?.at).toBe(at);
      expect(now - at).toBeLessThanOrEqual((closesAt - at) / 4);
    }
  },
);

test.prop([plans(), policies, instants()])('what is planned comes due at its time and not before', (plan, policy, now) => {
  const [next] = plannedReminders(plan.phases, policy, NOTHING, now);
  if (next === undefined) return;
  expect(next.at).toBeGreaterThan(now);
  expect(dueReminders(plan.phases, policy, NOTHING, next.at).map(({ origin }) => origin)).toContain(next.origin);
});

test('building and submitting are one stretch: its end counts, in a paused phase nothing leaves, reopened it counts anew', () => {
  const facts = hackathon();
  const submit = phaseOf(facts, 'SUBMIT');
  const dayBefore = plus(submit.closesAt, -DAY);
  const due = dueReminders(facts.phases, DEFAULT_POLICY, NOTHING, dayBefore);
  expect(due).toMatchObject([{ topic: 'SUBMITTING', closesAt: submit.closesAt, at: dayBefore }]);
  const sent = new Set(due.map(({ origin }) => origin));
  expect(dueReminders(facts.phases, DEFAULT_POLICY, sent, plus(dayBefore, HOUR))).toEqual([]);
  const paused = facts.phases.map((phase): Phase => ({ ...phase, state: 'PAUSED' }));
  expect(dueReminders(paused, DEFAULT_POLICY, NOTHING, dayBefore)).toEqual([]);
  const again = facts.phases.map((phase): Phase => (phase.key === 'SUBMIT' ? { ...phase, visit: 2 } : phase));
  expect(dueReminders(again, DEFAULT_POLICY, sent, dayBefore)).toHaveLength(1);
});

test('a policy is sorted, without doubles and within bounds', () => {
  expect(readPolicy({ SUBMITTING: [60, 1440, 60], SCORING: [] })).toEqual({ ok: true, value: { SUBMITTING: [1440, 60], SCORING: [] } });
  expect(readPolicy({ SUBMITTING: [1], SCORING: [10, 11, 12, 13, 14, 15, 16] })).toMatchObject({
    ok: false,
    error: { issues: [{ field: 'submitting' }, { field: 'scoring' }] },
  });
});

test('reminders can be sent in all three languages', () => {
  for (const topic of REMINDER_TOPICS) {
    expect(sendingIssues(REMINDER_WORDS[topic])).toEqual([]);
    expect(languagesOf(REMINDER_WORDS[topic])).toEqual([...LOCALES]);
  }
});
