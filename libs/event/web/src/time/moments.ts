import { formatInZone, formatInZones, wallTime, zoneAbbreviation, type WallTime } from '@jamboree/event-domain';
import { DAY, instant, MINUTE, type Instant, type Locale } from '@jamboree/kernel';

/** A partner city and its clock, as GraphQL sends it. */
export interface Zone {
  readonly city: string;
  readonly timeZone: string;
}

/** Reads a DateTime of the API, which always is ISO 8601 in UTC. */
export function momentOf(iso: string): Instant {
  return instant(Date.parse(iso));
}

export function readerZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Whether the reader's clock shows something else than every city's at that moment. */
export function readerDiffers(moment: Instant, zones: readonly Zone[], own = readerZone()): boolean {
  const { offset } = wallTime(moment, own);
  return zones.every((zone) => wallTime(moment, zone.timeZone).offset !== offset);
}

/** `Fri 31 Jul 2020, 23:59 WIB · 18:59 CEST` */
export function inCities(moment: Instant, zones: readonly Zone[], locale: Locale): string {
  return formatInZones(moment, zones, locale);
}

export function inOwnZone(moment: Instant, locale: Locale): string {
  return formatInZone(moment, readerZone(), locale);
}

/** A city's clock face at a moment: `23:59` (Indonesian `23.59`), its date and its zone's short name. */
export function clockIn(
  moment: Instant,
  zone: Zone,
  locale: Locale,
): { readonly time: string; readonly date: string; readonly abbreviation: string } {
  const wall = wallTime(moment, zone.timeZone);
  const full = formatInZone(moment, zone.timeZone, locale);
  const abbreviation = zoneAbbreviation(zone.timeZone, wall.offset, locale);
  const comma = full.lastIndexOf(', ');
  return { time: full.slice(comma + 2, full.length - abbreviation.length - 1), date: full.slice(0, comma), abbreviation };
}

/** The value of a `datetime-local` input that the zone's clock shows at a moment. */
export function localInputOf(moment: Instant, timeZone: string): string {
  const wall: WallTime = wallTime(moment, timeZone);
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${String(wall.year).padStart(4, '0')}-${two(wall.month)}-${two(wall.day)}T${two(wall.hour)}:${two(wall.minute)}`;
}

/**
 * The moments at which the zone's clock shows what stands in a `datetime-local` input: one, none when daylight saving skips that time,
 * two when it shows it twice; null while the input is not complete.
 */
export function momentsAt(local: string, timeZone: string): readonly Instant[] | null {
  const asUtc = Date.parse(`${local.slice(0, 16)}Z`);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(local) || Number.isNaN(asUtc)) return null;
  // No zone changes its clock twice within two days, so the offsets of the day before and the day after are all there can be.
  const around = [instant(asUtc - DAY), instant(asUtc + DAY)].map((moment) => wallTime(moment, timeZone).offset);
  return [...new Set(around)]
    .map((offset) => instant(asUtc - offset * MINUTE))
    .filter((moment) => localInputOf(moment, timeZone) === local.slice(0, 16))
    .sort((one, other) => one - other);
}
