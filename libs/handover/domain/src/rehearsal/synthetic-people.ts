import { LOCALES, SECTORS, type Locale, type Sector } from '@jamboree/kernel';
import { randomSource, uniformBelow, type RandomSource } from '@jamboree/judging-domain';

/** Nobody can have an address there (RFC 6761), and the mailer sends none to it. */
export const SYNTHETIC_DOMAIN = 'example.invalid';

export const MOST_SYNTHETIC_PEOPLE = 300;
export const FEWEST_SYNTHETIC_PEOPLE = 10;

/** When somebody registers: at once, in the second half of the time there is, or not at all. */
export type Registering = 'AT_ONCE' | 'LATE' | 'NEVER';

/** Somebody who does not exist. */
export interface SyntheticPerson {
  /** From 0. */
  readonly number: number;
  readonly displayName: string;
  readonly email: string;
  /** One of the event's cities. */
  readonly city: string;
  readonly timeZone: string;
  readonly locale: Locale;
  readonly sector: Sector;
  readonly registering: Registering;
}

interface City {
  readonly city: string;
  readonly timeZone: string;
}

const GIVEN: Readonly<Record<Locale, readonly string[]>> = {
  id: 'Adit Ayu Bayu Cahya Dian Eka Fajar Gita Hana Intan Joko Kirana Laras Made Nadia Okta Pandu Rani Sinta Tirta Utami Wayan Yoga Zahra'.split(
    ' ',
  ),
  de: 'Anke Bastian Clara Dörte Emil Frieda Gerrit Hanne Ilse Jonas Katrin Lutz Mira Nele Ole Paula Ralf Svenja Till Ute Volker Wiebke Yara Zoe'.split(
    ' ',
  ),
  en: 'Abena Blake Carys Devin Esme Farouk Gwen Harper Ines Jude Kofi Leila Morgan Nuala Omar Piper Quinn Rowan Selma Tamsin Uma Vivian Wren Yusuf'.split(
    ' ',
  ),
};

const FAMILY: Readonly<Record<Locale, readonly string[]>> = {
  id: 'Anggraini Basuki Cakrawala Darmawan Firmansyah Gunawan Hidayat Kusuma Lestari Maharani Nugroho Pratiwi Rahmawati Saputra Wibowo Yulianti'.split(
    ' ',
  ),
  de: 'Ahrens Bachmann Czerny Dorn Ehlers Falkenhayn Grothe Hoyer Jürgens Kesselring Lindner Mertens Oehlke Petersen Rathenow Stolzenburg'.split(
    ' ',
  ),
  en: 'Adeyemi Barlow Calloway Drummond Ellery Fairbairn Gallagher Holloway Iqbal Kearney Lockwood Mensah Norcross Okafor Penrose Whitlock'.split(
    ' ',
  ),
};

/** Of a hundred people eighty come at once, fourteen late, and six think better of it. */
const REGISTERING = { atOnce: 80, late: 14 } as const;

/**
 * So many fictional people of the cities in turn, in three languages. The same seed gives the same people, and the first hundred of three
 * hundred are those of one hundred.
 */
export function syntheticPeople(seed: number, count: number, cities: readonly City[]): SyntheticPerson[] {
  const homes = cities.length === 0 ? [{ city: '', timeZone: 'UTC' }] : cities;
  return Array.from({ length: count }, (_, number) => syntheticPerson(randomSource(seed, number), number, homes));
}

function syntheticPerson(random: RandomSource, number: number, homes: readonly City[]): SyntheticPerson {
  const locale = pick(random, LOCALES);
  const displayName = `${pick(random, GIVEN[locale])} ${pick(random, FAMILY[locale])}`;
  const { city, timeZone } = homes[number % homes.length] ?? { city: '', timeZone: 'UTC' };
  const drawn = uniformBelow(random, 100);
  return {
    number,
    displayName,
    email: syntheticAddress(displayName, number),
    city,
    timeZone,
    locale,
    sector: pick(random, SECTORS),
    registering: drawn < REGISTERING.atOnce ? 'AT_ONCE' : drawn < REGISTERING.atOnce + REGISTERING.late ? 'LATE' : 'NEVER',
  };
}

/** Letters that mail addresses know, and the number that makes it unique. */
export function syntheticAddress(displayName: string, number: number): string {
  const name = displayName
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z ]/gu, '')
    .trim()
    .replaceAll(/ +/gu, '.');
  return `${name}.${number}@${SYNTHETIC_DOMAIN}`;
}

function pick<T>(random: RandomSource, items: readonly T[]): T {
  return items[uniformBelow(random, items.length)] as T; // below the length
}
