import type { Instant, Locale } from '@jamboree/kernel';
import type { CityZone } from './event.js';
import { wallTime, zoneAbbreviation, type WallTime } from './time-zone.js';

/** Own tables, so that server and every browser print the same text. Source: Unicode CLDR 47, abbreviated names. */
const WEEKDAYS: Record<Locale, readonly string[]> = {
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  de: ['So.', 'Mo.', 'Di.', 'Mi.', 'Do.', 'Fr.', 'Sa.'],
  id: ['Min', 'Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab'],
};
const MONTHS: Record<Locale, readonly string[]> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  de: ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
};

/** `Fri 31 Jul 2020`, as it is in that place. */
export function formatDay(moment: Instant, timeZone: string, locale: Locale): string {
  return day(wallTime(moment, timeZone), locale);
}

/** `Fri 31 Jul 2020, 23:59 WIB`; German `Fr., 31. Juli 2020, 18:59 MESZ`; Indonesian `Jum, 31 Jul 2020, 23.59 WIB`. */
export function formatInZone(moment: Instant, timeZone: string, locale: Locale): string {
  const wall = wallTime(moment, timeZone);
  return `${day(wall, locale)}, ${time(wall, timeZone, locale)}`;
}

/**
 * One moment in every city's time: `Fri 31 Jul 2020, 23:59 WIB · 18:59 CEST`. The date is repeated where it differs from the first city's;
 * a zone named twice is shown once.
 */
export function formatInZones(moment: Instant, zones: readonly Pick<CityZone, 'timeZone'>[], locale: Locale): string {
  const names = [...new Set(zones.map((zone) => zone.timeZone))];
  let shown = '';
  return names
    .map((name) => {
      const wall = wallTime(moment, name);
      const date = day(wall, locale);
      const text = date === shown ? time(wall, name, locale) : `${date}, ${time(wall, name, locale)}`;
      if (shown === '') shown = date;
      return text;
    })
    .join(' · ');
}

function day(wall: WallTime, locale: Locale): string {
  const weekday = WEEKDAYS[locale][wall.weekday] ?? '';
  const month = MONTHS[locale][wall.month - 1] ?? '';
  switch (locale) {
    case 'en':
      return `${weekday} ${wall.day} ${month} ${wall.year}`;
    case 'de':
      return `${weekday}, ${wall.day}. ${month} ${wall.year}`;
    case 'id':
      return `${weekday}, ${wall.day} ${month} ${wall.year}`;
  }
}

function time(wall: WallTime, timeZone: string, locale: Locale): string {
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${two(wall.hour)}${locale === 'id' ? '.' : ':'}${two(wall.minute)} ${zoneAbbreviation(timeZone, wall.offset, locale)}`;
}
