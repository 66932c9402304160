import {
  DAY,
  err,
  HOUR,
  MINUTE,
  ok,
  plus,
  type Action,
  type Instant,
  type InvalidInput,
  type PhaseId,
  type Result,
} from '@jamboree/kernel';
import { phaseAt, type PhaseStatus } from '../phase-at.js';
import { grantsAction, type Phase } from '../phase.js';
import type { SegmentKind } from './segment.js';

/** What people are reminded of: that submitting ends, or scoring. */
export const REMINDER_TOPICS = ['SUBMITTING', 'SCORING'] as const;
export type ReminderTopic = (typeof REMINDER_TOPICS)[number];

/** How long before a deadline people are reminded, in minutes, longest first; an empty list switches it off. */
export type ReminderPolicy = Readonly<Record<ReminderTopic, readonly number[]>>;

export const DEFAULT_POLICY: ReminderPolicy = {
  SUBMITTING: [(7 * DAY) / MINUTE, DAY / MINUTE, (2 * HOUR) / MINUTE],
  SCORING: [(7 * DAY) / MINUTE, DAY / MINUTE, (2 * HOUR) / MINUTE],
};

/** Most reminders of one deadline, and how near and far they may be. */
export const REMINDERS_MAX = 6;
export const REMINDER_NEAREST = 10;
export const REMINDER_FARTHEST = (30 * DAY) / MINUTE;

const ACTION_OF: Readonly<Record<ReminderTopic, Action>> = { SUBMITTING: 'submission:submit', SCORING: 'scorecard:score' };
/** Whom it concerns: nobody who has done it already. */
export const REMINDED: Readonly<Record<ReminderTopic, SegmentKind>> = { SUBMITTING: 'DRAFT_NOT_SUBMITTED', SCORING: 'JUROR_OPEN_SHEETS' };

/** A reminder that is later than this share of its own distance is not sent any more: "in seven days" says nothing three days on. */
const LATE = 1 / 4;

/** One reminder of one deadline. */
export interface Reminder {
  readonly topic: ReminderTopic;
  readonly phaseId: PhaseId;
  readonly at: Instant;
  readonly closesAt: Instant;
  /** The same for the same phase, visit and time before it, however the deadline moves: what was sent under it is not sent again. */
  readonly origin: string;
}

/**
 * What is to be sent at `now`. Of several that were missed, as while a server was down, only the one nearest to the deadline, and that not
 * much too late; none after the deadline, none while the phase is paused, and none that would lie before the phase has opened. A moved
 * deadline moves them.
 *
 * @param sent origins of those that were sent
 */
export function dueReminders(phases: readonly Phase[], policy: ReminderPolicy, sent: ReadonlySet<string>, now: Instant): Reminder[] {
  return reminders(phases, policy, now).flatMap(({ run, all }) => {
    if (!run.open || now >= run.closesAt) return [];
    const nearest = all.filter(({ at }) => at <= now).at(-1);
    if (nearest === undefined || sent.has(nearest.origin)) return [];
    return now - nearest.at <= (nearest.closesAt - nearest.at) * LATE ? [nearest] : [];
  });
}

/** What will be sent if nothing is moved, soonest first. */
export function plannedReminders(phases: readonly Phase[], policy: ReminderPolicy, sent: ReadonlySet<string>, now: Instant): Reminder[] {
  return reminders(phases, policy, now)
    .flatMap(({ all }) => all)
    .filter(({ at, origin }) => at > now && !sent.has(origin))
    .sort((a, b) => a.at - b.at);
}

/** Sorted and without doubles, or what is wrong with it. */
export function readPolicy(wanted: ReminderPolicy): Result<ReminderPolicy, InvalidInput> {
  const issues = REMINDER_TOPICS.flatMap((topic) => {
    const field = topic.toLowerCase();
    const wrong = wanted[topic].find((minutes) => !Number.isInteger(minutes) || minutes < REMINDER_NEAREST || minutes > REMINDER_FARTHEST);
    if (wrong !== undefined)
      return [{ field, rule: 'outOfRange' as const, figures: { min: REMINDER_NEAREST, max: REMINDER_FARTHEST, got: wrong } }];
    return new Set(wanted[topic]).size > REMINDERS_MAX ? [{ field, rule: 'outOfRange' as const, figures: { max: REMINDERS_MAX } }] : [];
  });
  if (issues.length > 0) return err({ code: 'InvalidInput', issues });
  return ok({ SUBMITTING: sorted(wanted.SUBMITTING), SCORING: sorted(wanted.SCORING) });
}

function sorted(minutes: readonly number[]): number[] {
  return [...new Set(minutes)].sort((a, b) => b - a);
}

/** Phases that let people do the same without a gap: what counts is the end of the last one. */
interface Run {
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly last: PhaseStatus;
  /** One of them is open now. */
  readonly open: boolean;
}

function reminders(phases: readonly Phase[], policy: ReminderPolicy, now: Instant): { run: Run; all: Reminder[] }[] {
  return REMINDER_TOPICS.flatMap((topic) =>
    runsOf(phases, ACTION_OF[topic], now).map((run) => ({
      run,
      all: sorted(policy[topic])
        .map((minutes) => reminderOf(topic, run, minutes))
        .filter(({ at }) => at >= run.opensAt),
    })),
  );
}

function reminderOf(topic: ReminderTopic, { last, closesAt }: Run, minutes: number): Reminder {
  const origin = `reminder:${topic.toLowerCase()}:${last.id}:${last.visit}:${minutes}`;
  return { topic, phaseId: last.id, closesAt, at: plus(closesAt, -minutes * MINUTE), origin };
}

function runsOf(phases: readonly Phase[], action: Action, now: Instant): Run[] {
  const granting = phaseAt(phases, now)
    .filter((phase) => phase.state !== 'SKIPPED' && grantsAction(phase, action))
    .sort((a, b) => a.opensAt - b.opensAt || a.closesAt - b.closesAt);
  return granting.reduce<Run[]>((runs, phase) => {
    const before = runs.at(-1);
    const open = phase.state === 'OPEN';
    if (before === undefined || phase.opensAt > before.closesAt)
      return [...runs, { opensAt: phase.opensAt, closesAt: phase.closesAt, last: phase, open }];
    const last = phase.closesAt > before.closesAt ? phase : before.last;
    return [...runs.slice(0, -1), { opensAt: before.opensAt, closesAt: last.closesAt, last, open: open || before.open }];
  }, []);
}
