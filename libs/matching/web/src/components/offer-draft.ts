import { Temporal } from 'temporal-polyfill';

/** Most days of one series, as the server has it. */
const MOST_DAYS = 31;

/** Every day from one to another, both included; without Saturdays and Sundays when only working days are wanted. */
export function daysBetween(first: string, last: string, workingDays: boolean): string[] {
  try {
    const end = Temporal.PlainDate.from(last === '' ? first : last);
    const days: string[] = [];
    for (let day = Temporal.PlainDate.from(first); Temporal.PlainDate.compare(day, end) <= 0; day = day.add({ days: 1 })) {
      if (!workingDays || day.dayOfWeek <= 5) days.push(day.toString());
      if (days.length > MOST_DAYS) break;
    }
    return days;
  } catch {
    return []; // not a day yet
  }
}
