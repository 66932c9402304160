import { MINUTE, type Instant, type Locale } from '@jamboree/kernel';

/**
 * Abbreviations that people of the partner cities use. Node's and the browsers' Intl give WIB and CEST only in some languages, never both.
 * Source: Keputusan Presiden 41/1987 for Indonesia; Zeitgesetz (EinhZeitG) for the German names.
 */
const INDONESIAN: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Ujung_Pandang': 'WITA',
  'Asia/Jayapura': 'WIT',
};

const CENTRAL_EUROPEAN: ReadonlySet<string> = new Set(
  (
    'Amsterdam Andorra Belgrade Berlin Bratislava Brussels Budapest Busingen Copenhagen Gibraltar Ljubljana Luxembourg Madrid Malta Monaco ' +
    'Oslo Paris Podgorica Prague Rome San_Marino Sarajevo Skopje Stockholm Tirane Vaduz Vatican Vienna Warsaw Zagreb Zurich'
  )
    .split(' ')
    .map((city) => `Europe/${city}`),
);

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Formatters are dear to make and cheap to use: one per zone. A name that Intl does not know throws RangeError. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(timeZone, made);
  return made;
}

/** What a wall clock and a calendar in the zone show. `weekday` counts from Sunday = 0, `month` from January = 1. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  /** Minutes ahead of UTC. */
  readonly offset: number;
}

export function wallTime(moment: Instant, timeZone: string): WallTime {
  const parts = Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>; // exactly the numeric parts asked for in clockOf
  const asUtc = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
  const offset = Math.round((asUtc - moment) / MINUTE);
  return { ...parts, weekday: new Date(asUtc).getUTCDay(), offset };
}

/** The zone's short name at that moment: WIB, CEST (in German MESZ), else the offset such as UTC+5:30. */
export function zoneAbbreviation(timeZone: string, offset: number, locale: Locale): string {
  const indonesian = INDONESIAN[timeZone];
  if (indonesian !== undefined) return indonesian;
  if (CENTRAL_EUROPEAN.has(timeZone) && offset === 60) return locale === 'de' ? 'MEZ' : 'CET';
  if (CENTRAL_EUROPEAN.has(timeZone) && offset === 120) return locale === 'de' ? 'MESZ' : 'CEST';
  if (offset === 0) return 'UTC';
  const minutes = Math.abs(offset) % 60;
  const hours = Math.floor(Math.abs(offset) / 60);
  return `UTC${offset < 0 ? '−' : '+'}${hours}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`;
}
