import type { DemoEvent } from './demo-event.js';
import { MOVING_TOGETHER_IDEAS_1 } from './moving-together.ideas-1.js';
import { MOVING_TOGETHER_IDEAS_2 } from './moving-together.ideas-2.js';

/** Decided and released; the cities are adopting what was chosen. */
export const MOVING_TOGETHER: DemoEvent = {
  slug: 'moving-together',
  templateKey: 'good-idea-jam',
  title: { en: 'Moving Together', de: 'Gemeinsam unterwegs', id: 'Bergerak Bersama' },
  promise: {
    en: 'Twelve tables from two cities write the concepts both will work on.',
    de: 'Zwölf Tische aus zwei Städten schreiben die Konzepte, an denen beide arbeiten werden.',
    id: 'Dua belas meja dari dua kota menulis konsep yang akan dikerjakan bersama.',
  },
  description: {
    en: 'Residents, offices and companies of Jakarta and Berlin sat at twelve mixed tables for two mornings and wrote for two weeks. **Each concept has authors of both cities.** The jury’s shortlist became the work plan of the partnership for this year.',
    de: 'Bewohnerinnen, Ämter und Unternehmen aus Jakarta und Berlin saßen an zwölf gemischten Tischen, zwei Vormittage lang, und schrieben zwei Wochen. **Jedes Konzept hat Autoren aus beiden Städten.** Die Auswahl der Jury wurde zum Arbeitsplan der Partnerschaft für dieses Jahr.',
    id: 'Warga, instansi, dan perusahaan dari Jakarta dan Berlin duduk di dua belas meja campuran selama dua pagi dan menulis selama dua pekan. **Setiap konsep memiliki penulis dari kedua kota.** Pilihan juri menjadi rencana kerja kemitraan tahun ini.',
  },
  startedDaysAgo: 75,
  published: true,
  places: null,
  tracks: [
    {
      key: 'mobility',
      title: { en: 'Smart mobility', de: 'Kluge Mobilität', id: 'Mobilitas cerdas' },
      description: {
        en: 'Getting around without owning much: on foot, by bus, by boat, by bench.',
        de: 'Vorankommen, ohne viel zu besitzen: zu Fuß, mit Bus, mit Boot, von Bank zu Bank.',
        id: 'Bepergian tanpa banyak memiliki: berjalan kaki, bus, perahu, dari bangku ke bangku.',
      },
      challenge: {
        title: { en: 'The last two kilometres', de: 'Die letzten zwei Kilometer', id: 'Dua kilometer terakhir' },
        description: {
          en: 'Parcels and people arrive at the edge of the quarter. What then?',
          de: 'Pakete und Menschen kommen am Rand des Viertels an. Und dann?',
          id: 'Paket dan orang tiba di tepi permukiman. Lalu bagaimana?',
        },
        office: 'Economic development, Berlin',
      },
    },
    {
      key: 'data',
      title: { en: 'Open data', de: 'Offene Daten', id: 'Data terbuka' },
      description: {
        en: 'One format, two cities, things built once.',
        de: 'Ein Format, zwei Städte, einmal gebaut.',
        id: 'Satu format, dua kota, cukup dibuat sekali.',
      },
      challenge: {
        title: { en: 'Rain that everybody can read', de: 'Regen, den alle lesen können', id: 'Hujan yang dapat dibaca semua' },
        description: {
          en: 'Seven formats for one cloud are six too many.',
          de: 'Sieben Formate für eine Wolke sind sechs zu viel.',
          id: 'Tujuh format untuk satu awan berarti enam terlalu banyak.',
        },
        office: 'Water resources office, Jakarta',
      },
    },
    {
      key: 'actors',
      title: { en: 'Matching of actors', de: 'Zueinander finden', id: 'Mempertemukan pelaku' },
      description: {
        en: 'How people who need each other meet across eleven thousand kilometres.',
        de: 'Wie Menschen, die einander brauchen, sich über elftausend Kilometer finden.',
        id: 'Bagaimana orang yang saling membutuhkan bertemu melintasi sebelas ribu kilometer.',
      },
      challenge: {
        title: { en: 'Skills that travel', de: 'Können, das reist', id: 'Keterampilan yang berkelana' },
        description: {
          en: 'One city has hands, the other has certificates. Bring them together.',
          de: 'Die eine Stadt hat die Hände, die andere die Zeugnisse. Bringt sie zusammen.',
          id: 'Satu kota punya tangan terampil, yang lain punya sertifikat. Pertemukan keduanya.',
        },
        office: 'Chambers of crafts',
      },
    },
  ],
  prizes: [
    {
      title: { en: 'Place in the work plan', de: 'Platz im Arbeitsplan', id: 'Masuk rencana kerja' },
      quantity: 4,
      amount: null,
      currency: null,
    },
  ],
  schedule: [],
  jurors: ['yohanes', 'farida', 'annegret', 'gero', 'thuy'],
  mentors: [],
  ideas: [...MOVING_TOGETHER_IDEAS_1, ...MOVING_TOGETHER_IDEAS_2],
  profiles: [],
  seekers: [],
  openings: [],
  shortlist: [
    {
      team: 'Meja 9: Lansia',
      rationale:
        'A small thing with a large effect, chosen by those who need it. The jury asks for shade on every second bench in Jakarta.',
    },
    {
      team: 'Meja 2: Jam Sekolah',
      rationale:
        'Can begin at four schools within a term, costs little, and lets children measure the effect themselves. Both education offices have named an owner.',
    },
    {
      team: 'Meja 5: Data Hujan',
      rationale:
        'Spares every future flood project a third of its work. Accepted on condition that each source has a named keeper from the first day.',
    },
    {
      team: 'Meja 1: Halte Bersama',
      rationale: 'Twelve points that residents can test are worth more than a new guideline. Both transport agencies commit to ten stops.',
    },
  ],
};
