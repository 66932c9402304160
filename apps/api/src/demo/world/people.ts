import type { Locale } from '@jamboree/kernel';

/** A fictional person; the mail address is `<key>@example.org`, which RFC 2606 reserves for examples. */
export interface DemoPerson {
  readonly displayName: string;
  readonly city: 'Jakarta' | 'Berlin';
  readonly locale: Locale;
}

const jakarta = (displayName: string, locale: Locale = 'id'): DemoPerson => ({ displayName, city: 'Jakarta', locale });
const berlin = (displayName: string, locale: Locale = 'de'): DemoPerson => ({ displayName, city: 'Berlin', locale });

/** Who runs and reads the events. The personas with a button speak English, so that whoever tries them can read the pages. */
export const STAFF = {
  maya: jakarta('Maya Hartono', 'en'),
  henning: berlin('Henning Brandt'),
  ratna: jakarta('Ratna Kusumawardhani', 'en'),
  ulrike: berlin('Ulrike Sommerfeld'),
  admin: berlin('Noor Haddad', 'en'),
} as const satisfies Record<string, DemoPerson>;

/** Who creates and runs every event of the demo. */
export const ORGANISER: keyof typeof STAFF = 'maya';

export const JURORS = {
  sekar: jakarta('Sekar Prameswari', 'en'),
  yohanes: jakarta('Yohanes Manurung'),
  lestari: jakarta('Lestari Wahyuni', 'en'),
  bagus: jakarta('Bagus Prasetyo'),
  farida: jakarta('Farida Alatas'),
  stephanie: jakarta('Stephanie Liem', 'en'),
  annegret: berlin('Annegret Vollmer'),
  cem: berlin('Cem Aydın'),
  olivia: berlin('Olivia Mensah', 'en'),
  gero: berlin('Gero Lindenau'),
  thuy: berlin('Thúy Nguyễn'),
  katarzyna: berlin('Katarzyna Wolny'),
} as const satisfies Record<string, DemoPerson>;

export const MENTORS = {
  aditya: jakarta('Aditya Wirawan', 'en'),
  brigitte: berlin('Brigitte Falkenried'),
} as const satisfies Record<string, DemoPerson>;

export const PARTICIPANTS = {
  putri: jakarta('Putri Anggraini', 'en'),
  dimas: jakarta('Dimas Saputra'),
  rizky: jakarta('Rizky Ramadhan'),
  melati: jakarta('Melati Simanjuntak'),
  agus: jakarta('Agus Wijanarko'),
  indah: jakarta('Indah Permatasari'),
  fajar: jakarta('Fajar Nugroho'),
  kevin: jakarta('Kevin Tanuwijaya', 'en'),
  nabila: jakarta('Nabila Syahrani'),
  hendra: jakarta('Hendra Gunadi'),
  wulan: jakarta('Wulan Sihombing'),
  teguh: jakarta('Teguh Santoso'),
  aisyah: jakarta('Aisyah Rahma'),
  michelle: jakarta('Michelle Wenas', 'en'),
  bambang: jakarta('Bambang Irawan'),
  citra: jakarta('Citra Maharani'),
  ilham: jakarta('Ilham Fauzi'),
  grace: jakarta('Grace Pattiasina', 'en'),
  yusuf: jakarta('Yusuf Lubis'),
  dewi: jakarta('Dewi Astuti'),
  arief: jakarta('Arief Budiman'),
  novi: jakarta('Novi Kartika'),
  surya: jakarta('Surya Adiputra'),
  tika: jakarta('Tika Rumondang'),
  rangga: jakarta('Rangga Pradipta'),
  laras: jakarta('Laras Kinanti'),
  joko: jakarta('Joko Sulistyo'),
  vania: jakarta('Vania Gosal', 'en'),
  gilang: jakarta('Gilang Pamungkas'),
  siti: jakarta('Siti Maryam'),
  bayu: jakarta('Bayu Kresna'),
  elok: jakarta('Elok Paramita'),
  hafiz: jakarta('Hafiz Nasution'),
  mega: jakarta('Mega Oktaviani'),
  ucok: jakarta('Ucok Hutagalung'),
  zahra: jakarta('Zahra Aulia'),
  jonas: berlin('Jonas Wiegand'),
  leyla: berlin('Leyla Demir'),
  friederike: berlin('Friederike Haas'),
  mateusz: berlin('Mateusz Zielony'),
  amara: berlin('Amara Okafor', 'en'),
  tobias: berlin('Tobias Rehberg'),
  selin: berlin('Selin Kaplan'),
  lukas: berlin('Lukas Obermüller'),
  nele: berlin('Nele Petersen'),
  omar: berlin('Omar Khalil', 'en'),
  helga: berlin('Helga Steinbach'),
  minh: berlin('Minh Trần'),
  paula: berlin('Paula Echeverría', 'en'),
  karim: berlin('Karim Bensaïd'),
  johanna: berlin('Johanna Quast'),
  viktor: berlin('Viktor Sorokin'),
  ida: berlin('Ida Lorenzen'),
  samuel: berlin('Samuel Asante', 'en'),
  greta: berlin('Greta Maibaum'),
  deniz: berlin('Deniz Yıldırım'),
  anselm: berlin('Anselm Kürten'),
  rosa: berlin('Rosa Winterfeldt'),
  priya: berlin('Priya Raman', 'en'),
  elif: berlin('Elif Şahin'),
  moritz: berlin('Moritz Tannhof'),
  svenja: berlin('Svenja Albers'),
  dariusz: berlin('Dariusz Krol'),
  hanna: berlin('Hanna Birkenfeld'),
} as const satisfies Record<string, DemoPerson>;

export type ParticipantKey = keyof typeof PARTICIPANTS;
export type JurorKey = keyof typeof JURORS;
export type MentorKey = keyof typeof MENTORS;
export type StaffKey = keyof typeof STAFF;
export type PersonKey = ParticipantKey | JurorKey | MentorKey | StaffKey;

export const PEOPLE: Readonly<Record<PersonKey, DemoPerson>> = { ...STAFF, ...JURORS, ...MENTORS, ...PARTICIPANTS };
