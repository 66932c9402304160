import { instant, parseInstant, type Instant } from '@jamboree/kernel';

/** Before the web and after anyone's plans: a date there is a typing error. */
const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;

export interface ReadMoment {
  readonly at: Instant;
  /** What had to be assumed, in English; null when the text was complete. */
  readonly assumed: string | null;
}

const PARTS = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/iu;

/**
 * Reads a moment as exports write it: `2020-01-26T11:59:10-05:00`, `2020-01-26 11:59:10 -0500`, `2020-01-26 11:59:10 UTC`. Without an offset it is taken
 * as UTC, without a time as the end of the day, and that is said. Dates whose order of day and month is unknown are not guessed: null.
 */
export function readMoment(text: string): ReadMoment | null {
  const parts = PARTS.exec(text.trim());
  if (parts === null) return null;
  const [, year = '', month = '', day = '', hour, minute, second, offset] = parts;
  if (Number(year) < EARLIEST_YEAR || Number(year) > LATEST_YEAR) return null;
  const two = (digits: string) => digits.padStart(2, '0');
  const time = hour === undefined ? '23:59:00' : `${two(hour)}:${minute ?? '00'}:${second ?? '00'}`;
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(time)) return null;
  const read = parseInstant(`${year}-${two(month)}-${two(day)}T${time}${offsetOf(offset)}`);
  if (!read.ok) return null;
  const assumptions = [
    ...(hour === undefined ? ['no time of day: taken as the end of the day'] : []),
    ...(offset === undefined ? ['no offset: taken as UTC'] : []),
  ];
  return { at: instant(read.value), assumed: assumptions.length === 0 ? null : assumptions.join('; ') };
}

function offsetOf(text: string | undefined): string {
  if (text === undefined || !/^[+-]/.test(text)) return 'Z';
  const digits = text.replace(':', '');
  return `${digits.slice(0, 3)}:${digits.slice(3)}`;
}
