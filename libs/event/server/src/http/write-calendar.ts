import type { CalendarEntry } from '@jamboree/event-domain';
import type { Calendar } from '../use-cases/calendar-feeds.js';

/** How often calendar programs are asked to come again, in seconds. */
const REFRESH = 3_600;

/**
 * A calendar as RFC 5545 has it: times in UTC, so that it needs no time zones of its own, lines folded at 75 octets. The library writes
 * the name of a calendar as it is, hence it is escaped here.
 */
export async function writeCalendar({ name, entries }: Calendar, publicUrl: string): Promise<string> {
  // Loaded with the first calendar: the start of the server does not wait for it.
  const { default: ical, ICalCalendarMethod, ICalEventStatus } = await import('ical-generator');
  const { host } = new URL(publicUrl);
  const calendar = ical({
    name: escaped(name),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Jamboree', product: 'Schedule', language: 'EN' },
    ttl: REFRESH,
  });
  for (const entry of entries)
    calendar.createEvent({
      id: `${entry.key}@${host}`,
      sequence: entry.sequence,
      stamp: new Date(entry.changedAt),
      start: new Date(entry.startsAt),
      end: entry.endsAt === null ? null : new Date(entry.endsAt),
      summary: entry.title,
      description: describe(entry),
      location: entry.place,
      url: `${publicUrl}/e/${entry.slug}/${entry.page ?? 'schedule'}`,
      status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  return `${calendar.toString().trimEnd()}\r\n`;
}

function describe({ text, link }: CalendarEntry): string | null {
  const parts = [text, link ?? ''].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join('\n\n');
}

/** TEXT of RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n|\r/g, '\\n');
}
