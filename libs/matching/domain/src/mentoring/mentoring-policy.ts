import { HOUR, plus, type EventId, type InputIssue, type Instant } from '@jamboree/kernel';

/** How organisers want mentors to be booked. */
export interface MentoringPolicy {
  readonly eventId: EventId;
  /** Bookings that a team, or a person without one, may have before it. */
  readonly maxOpen: number;
  /** Until how long before the start a booking may be given back. */
  readonly cancelHours: number;
  readonly version: number;
}

export const POLICY_LIMITS = { maxOpen: { min: 1, max: 20 }, cancelHours: { min: 0, max: 72 } } as const;

/** What holds until an organiser says otherwise. */
export function usualPolicy(eventId: EventId): MentoringPolicy {
  return { eventId, maxOpen: 2, cancelHours: 2, version: 0 };
}

export function policyIssues(policy: Pick<MentoringPolicy, 'maxOpen' | 'cancelHours'>): InputIssue[] {
  return (['maxOpen', 'cancelHours'] as const).flatMap((field) => {
    const { min, max } = POLICY_LIMITS[field];
    const got = policy[field];
    return Number.isInteger(got) && got >= min && got <= max ? [] : [{ field, rule: 'outOfRange' as const, figures: { min, max, got } }];
  });
}

/** The last moment, exclusive, at which a booking may be given back. */
export function cancelUntil(startsAt: Instant, { cancelHours }: Pick<MentoringPolicy, 'cancelHours'>): Instant {
  return plus(startsAt, -cancelHours * HOUR);
}
