import type { Locale } from '@jamboree/kernel';

/** Columns of the list of people of an event. A file that is exported can be imported: the import knows these titles. */
export const PEOPLE_COLUMNS = [
  'email',
  'name',
  'language',
  'city',
  'timeZone',
  'sector',
  'skills',
  'languages',
  'offers',
  'seeks',
  'roles',
  'team',
  'state',
  'joinedAt',
] as const;
export type PeopleColumn = (typeof PEOPLE_COLUMNS)[number];

export const PEOPLE_TITLES: Readonly<Record<Locale, Readonly<Record<PeopleColumn, string>>>> = {
  en: {
    ...{ email: 'Mail address', name: 'Name', language: 'Language', city: 'City', timeZone: 'Time zone', sector: 'Sector' },
    ...{ skills: 'Skills', languages: 'Spoken languages', offers: 'Offers', seeks: 'Seeks' },
    ...{ roles: 'Roles', team: 'Team', state: 'Application', joinedAt: 'In the event since (UTC)' },
  },
  de: {
    ...{ email: 'Mailadresse', name: 'Name', language: 'Sprache', city: 'Stadt', timeZone: 'Zeitzone', sector: 'Bereich' },
    ...{ skills: 'Fähigkeiten', languages: 'Gesprochene Sprachen', offers: 'Bietet', seeks: 'Sucht' },
    ...{ roles: 'Rollen', team: 'Team', state: 'Anmeldung', joinedAt: 'Dabei seit (UTC)' },
  },
  id: {
    ...{ email: 'Alamat surel', name: 'Nama', language: 'Bahasa', city: 'Kota', timeZone: 'Zona waktu', sector: 'Bidang' },
    ...{ skills: 'Keahlian', languages: 'Bahasa yang dikuasai', offers: 'Menawarkan', seeks: 'Mencari' },
    ...{ roles: 'Peran', team: 'Tim', state: 'Pendaftaran', joinedAt: 'Bergabung sejak (UTC)' },
  },
};
