import { DAY, err, instant, ok, plus, type Instant, type Result } from '@jamboree/kernel';

/** Invitations that went to people who have never signed in, by their last mail within the day before. */
export interface StrangersInvited {
  readonly count: number;
  /** When the oldest of them left; null for none. */
  readonly oldest: Instant | null;
}

export interface StrangersAllowance {
  readonly left: number;
  readonly max: number;
  /** When there are more again; null while all are left. */
  readonly moreAt: Instant | null;
}

export interface StrangersLimit extends StrangersAllowance {
  readonly code: 'StrangersLimit';
}

/** How many strangers may still be invited: the organiser's day and the event's day both hold. */
export function strangersAllowance(max: number, organiser: StrangersInvited, event: StrangersInvited): StrangersAllowance {
  const left = Math.max(0, max - Math.max(organiser.count, event.count));
  const binding = [organiser, event].filter(({ count }) => max - count <= left);
  const ends = binding.flatMap(({ oldest }) => (oldest === null ? [] : [plus(oldest, DAY)]));
  return { left, max, moreAt: ends.length === 0 ? null : instant(Math.max(...ends)) };
}

/** All that are asked for or none: what left would else depend on the order of a list. */
export function decideStrangers(allowance: StrangersAllowance, asked: number): Result<void, StrangersLimit> {
  return asked <= allowance.left ? ok() : err({ code: 'StrangersLimit', ...allowance });
}
