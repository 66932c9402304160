import { DAY, HOUR, type Instant } from '@jamboree/kernel';

/** How long before a talk both sides are reminded of it. */
export const REMINDER_LEADS = [DAY, HOUR] as const;

/** How many of the reminders of a talk are due: none for one that has begun, since nobody is helped by them. */
export function remindersDue(startsAt: Instant, now: Instant): number {
  return startsAt <= now ? 0 : REMINDER_LEADS.filter((lead) => startsAt - now <= lead).length;
}
