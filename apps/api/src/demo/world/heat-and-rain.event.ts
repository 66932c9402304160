import type { DemoEvent } from './demo-event.js';
import { HEAT_AND_RAIN_IDEAS_1 } from './heat-and-rain.ideas-1.js';
import { HEAT_AND_RAIN_IDEAS_2 } from './heat-and-rain.ideas-2.js';
import { HEAT_AND_RAIN_MENTORS } from './heat-and-rain.mentors.js';
import { HEAT_AND_RAIN_SCHEDULE } from './heat-and-rain.schedule.js';
import { HEAT_AND_RAIN_OPENINGS, HEAT_AND_RAIN_PROFILES, HEAT_AND_RAIN_SEEKERS } from './heat-and-rain.seekers.js';

/** In its days of building: teams write, some have submitted, four days are left. */
export const HEAT_AND_RAIN: DemoEvent = {
  slug: 'heat-and-rain',
  templateKey: 'virtual-hackathon',
  title: { en: 'Heat & Rain', de: 'Hitze & Regen', id: 'Panas & Hujan' },
  promise: {
    en: 'Streets in Jakarta and Berlin that cope with 38 degrees and 80 millimetres.',
    de: 'Straßen in Jakarta und Berlin, die 38 Grad und 80 Millimeter aushalten.',
    id: 'Jalan di Jakarta dan Berlin yang sanggup menghadapi 38 derajat dan 80 milimeter.',
  },
  description: {
    en: 'Heat waves and cloudbursts reach both cities, and both have learned something the other needs. In nine days, teams of two to six build what helps people on the street: **water**, **shade** and **air**. The best ideas are tried for a season by the offices that set the challenges.\n\nYou need no company and no degree. Half of the teams of last year met in the team formation week.',
    de: 'Hitzewellen und Starkregen treffen beide Städte, und jede hat etwas gelernt, was die andere braucht. In neun Tagen bauen Teams von zwei bis sechs Menschen, was auf der Straße hilft: **Wasser**, **Schatten** und **Luft**. Die besten Ideen werden von den Behörden, die die Aufgaben gestellt haben, eine Saison lang erprobt.\n\nEs braucht weder Firma noch Abschluss. Die Hälfte der Teams vom letzten Jahr hat sich in der Woche der Teamfindung kennengelernt.',
    id: 'Gelombang panas dan hujan lebat melanda kedua kota, dan masing-masing sudah belajar sesuatu yang dibutuhkan kota lain. Dalam sembilan hari, tim beranggotakan dua sampai enam orang membuat sesuatu yang membantu orang di jalan: **air**, **teduh**, dan **udara**. Ide terbaik diuji satu musim oleh instansi yang mengajukan tantangan.\n\nAnda tidak perlu perusahaan atau gelar. Separuh tim tahun lalu bertemu pada pekan pembentukan tim.',
  },
  startedDaysAgo: 31,
  published: true,
  places: null,
  tracks: [
    {
      key: 'water',
      title: { en: 'Rain and flood', de: 'Regen und Flut', id: 'Hujan dan banjir' },
      description: {
        en: 'Keeping people moving and cellars dry when more rain falls than the pipes can hold.',
        de: 'Menschen unterwegs und Keller trocken halten, wenn mehr Regen fällt, als die Rohre fassen.',
        id: 'Agar orang tetap bergerak dan rumah tetap kering ketika hujan melebihi daya tampung saluran.',
      },
      challenge: {
        title: { en: 'Buses that know the water', de: 'Busse, die das Wasser kennen', id: 'Bus yang tahu genangan' },
        description: {
          en: 'Control rooms learn of flooded roads from stuck drivers. Give them half an hour.',
          de: 'Die Leitstellen erfahren von überfluteten Straßen durch festsitzende Busse. Gebt ihnen eine halbe Stunde Vorsprung.',
          id: 'Ruang kendali baru tahu jalan tergenang dari sopir yang terjebak. Beri mereka waktu setengah jam.',
        },
        office: 'Bus control room, Jakarta',
      },
    },
    {
      key: 'heat',
      title: { en: 'Heat and shade', de: 'Hitze und Schatten', id: 'Panas dan teduh' },
      description: {
        en: 'Walking, waiting and working outdoors on the hottest days of the year.',
        de: 'Gehen, warten und arbeiten im Freien, an den heißesten Tagen des Jahres.',
        id: 'Berjalan, menunggu, dan bekerja di luar ruang pada hari-hari terpanas.',
      },
      challenge: {
        title: { en: 'A cool place within ten minutes', de: 'Ein kühler Ort in zehn Minuten', id: 'Tempat sejuk dalam sepuluh menit' },
        description: {
          en: 'Lists of cool places age within days. How does an eighty-year-old find an open door today?',
          de: 'Listen kühler Orte veralten in Tagen. Wie findet jemand mit achtzig heute eine offene Tür?',
          id: 'Daftar tempat sejuk usang dalam hitungan hari. Bagaimana warga berusia 80 tahun menemukan pintu yang terbuka hari ini?',
        },
        office: 'Public health office, Berlin',
      },
    },
    {
      key: 'air',
      title: { en: 'Air and waste', de: 'Luft und Abfall', id: 'Udara dan sampah' },
      description: {
        en: 'Less smoke, less dust, less burning: in lanes, at school gates, at kitchens.',
        de: 'Weniger Rauch, weniger Staub, weniger Verbrennen: in Gassen, an Schultoren, an Garküchen.',
        id: 'Lebih sedikit asap, debu, dan pembakaran: di gang, di gerbang sekolah, di dapur.',
      },
      challenge: {
        title: { en: 'Clean air at the school gate', de: 'Saubere Luft am Schultor', id: 'Udara bersih di gerbang sekolah' },
        description: {
          en: 'The nearest station is six kilometres away. What should a teacher decide at eleven o’clock?',
          de: 'Die nächste Messstation ist sechs Kilometer entfernt. Wie soll eine Lehrerin um elf Uhr entscheiden?',
          id: 'Stasiun terdekat enam kilometer jauhnya. Apa yang harus diputuskan guru pada pukul sebelas?',
        },
        office: 'Education office, East Jakarta',
      },
    },
  ],
  prizes: [
    {
      title: { en: 'A season as a pilot', de: 'Eine Saison als Pilot', id: 'Uji coba satu musim' },
      quantity: 3,
      amount: 15_000,
      currency: 'EUR',
    },
    {
      title: { en: 'Neighbourhood prize', de: 'Preis der Nachbarschaft', id: 'Penghargaan warga' },
      quantity: 1,
      amount: 50_000_000,
      currency: 'IDR',
    },
    {
      title: { en: 'A week in the other city', de: 'Eine Woche in der anderen Stadt', id: 'Sepekan di kota mitra' },
      quantity: 2,
      amount: null,
      currency: null,
    },
  ],
  schedule: HEAT_AND_RAIN_SCHEDULE,
  jurors: ['sekar', 'yohanes', 'annegret', 'thuy', 'gero', 'farida'],
  mentors: HEAT_AND_RAIN_MENTORS,
  ideas: [...HEAT_AND_RAIN_IDEAS_1, ...HEAT_AND_RAIN_IDEAS_2],
  profiles: HEAT_AND_RAIN_PROFILES,
  seekers: HEAT_AND_RAIN_SEEKERS,
  openings: HEAT_AND_RAIN_OPENINGS,
  shortlist: [],
};
