import { err, ok, type Result } from './result.js';

declare const instantBrand: unique symbol;

/** A moment on the server's clock: whole milliseconds since 1970-01-01T00:00Z. */
export type Instant = number & { readonly [instantBrand]: true };

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Latest and earliest moment that ECMAScript dates can hold, ±8.64e15 ms (ECMA-262, time values). */
const LIMIT = 8.64e15;

export function instant(milliseconds: number): Instant {
  if (!Number.isInteger(milliseconds) || Math.abs(milliseconds) > LIMIT) throw new RangeError(`Not an instant: ${milliseconds}`);
  return milliseconds as Instant; // branding: checked above
}

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Reads an ISO 8601 moment; the offset is required, since a local time without a zone names no moment. */
export function parseInstant(text: string): Result<Instant, 'MalformedInstant'> {
  if (!ISO.test(text)) return err('MalformedInstant');
  const milliseconds = Date.parse(text);
  if (Number.isNaN(milliseconds)) return err('MalformedInstant');
  // Date.parse rolls 30 February over to March; a moment that does not exist is refused instead.
  const day = Number(text.slice(8, 10));
  const month = Number(text.slice(5, 7));
  const year = Number(text.slice(0, 4));
  return day <= daysInMonth(year, month) ? ok(instant(milliseconds)) : err('MalformedInstant');
}

function daysInMonth(year: number, month: number): number {
  return month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** ISO 8601 in UTC with milliseconds, for example `2020-07-31T16:59:00.000Z`. */
export function toIso(moment: Instant): string {
  return new Date(moment).toISOString(); // a conversion of a given moment; no clock is read
}

export function plus(moment: Instant, milliseconds: number): Instant {
  return instant(moment + milliseconds);
}

export function isBefore(a: Instant, b: Instant): boolean {
  return a < b;
}

export function isAfter(a: Instant, b: Instant): boolean {
  return a > b;
}
