import type { DemoEvent } from './demo-event.js';
import { OPEN_COUNTER_IDEAS_1 } from './open-counter.ideas-1.js';
import { OPEN_COUNTER_IDEAS_2 } from './open-counter.ideas-2.js';

/** Before its jury: three days of scoring lie behind it, two ahead. */
export const OPEN_COUNTER: DemoEvent = {
  slug: 'open-counter',
  templateKey: 'virtual-hackathon',
  title: { en: 'Open Counter', de: 'Offener Schalter', id: 'Loket Terbuka' },
  promise: {
    en: 'Public services that come to people, not the other way round.',
    de: 'Dienste der Stadt, die zu den Menschen kommen statt umgekehrt.',
    id: 'Layanan publik yang mendatangi warga, bukan sebaliknya.',
  },
  description: {
    en: 'What happens at a counter decides what people think of their city. Two administrations opened three counters each and asked: what would you change if you were allowed to? **Fourteen teams** answered. Their entries are being read by a jury of both cities; the shortlist is announced after the deliberation.',
    de: 'Was am Schalter geschieht, entscheidet, was Menschen von ihrer Stadt halten. Zwei Verwaltungen haben je drei Schalter geöffnet und gefragt: Was würdet ihr ändern, wenn ihr dürftet? **Vierzehn Teams** haben geantwortet. Eine Jury aus beiden Städten liest gerade; die Auswahl wird nach der Beratung bekannt gegeben.',
    id: 'Apa yang terjadi di loket menentukan pendapat warga tentang kotanya. Dua pemerintah kota masing-masing membuka tiga loket dan bertanya: apa yang akan Anda ubah seandainya boleh? **Empat belas tim** menjawab. Juri dari kedua kota sedang membaca; daftar terpilih diumumkan sesudah musyawarah.',
  },
  startedDaysAgo: 40,
  published: true,
  places: null,
  tracks: [
    {
      key: 'access',
      title: { en: 'Services for everybody', de: 'Dienste für alle', id: 'Layanan untuk semua' },
      description: {
        en: 'Stairs, small print, long waits: what keeps people from a service they are entitled to.',
        de: 'Stufen, Kleingedrucktes, lange Wartezeiten: was Menschen von einem Recht fernhält.',
        id: 'Tangga, huruf kecil, antrean panjang: apa yang menjauhkan warga dari haknya.',
      },
      challenge: {
        title: { en: 'Understood at the first visit', de: 'Beim ersten Besuch verstanden', id: 'Dipahami pada kunjungan pertama' },
        description: {
          en: 'One visitor in four comes back because a sign, a sentence or a lift failed. Halve that.',
          de: 'Eine von vier Personen kommt wieder, weil ein Schild, ein Satz oder ein Aufzug versagt hat. Halbiert das.',
          id: 'Satu dari empat pengunjung kembali karena papan, kalimat, atau lift yang gagal. Kurangi separuhnya.',
        },
        office: 'One-stop service offices of both cities',
      },
    },
    {
      key: 'market',
      title: { en: 'Small shops', de: 'Kleine Läden', id: 'Warung dan usaha kecil' },
      description: {
        en: 'What helps a warung, a corner shop or a tailor to live, and what they can do for the city.',
        de: 'Was einem Warung, einem Späti oder einer Schneiderei hilft, und was sie für die Stadt tun können.',
        id: 'Apa yang membantu warung, toko sudut, atau penjahit, dan apa yang dapat mereka lakukan bagi kota.',
      },
      challenge: {
        title: {
          en: 'Counters where people already are',
          de: 'Schalter, wo die Menschen schon sind',
          id: 'Loket di tempat orang berkumpul',
        },
        description: {
          en: 'The edge of the city is an hour away from the nearest office. Use what is there.',
          de: 'Der Stadtrand liegt eine Stunde vom nächsten Amt entfernt. Nutzt, was da ist.',
          id: 'Tepi kota berjarak satu jam dari kantor terdekat. Manfaatkan yang sudah ada.',
        },
        office: 'District administration, North Jakarta',
      },
    },
    {
      key: 'data',
      title: { en: 'Open data', de: 'Offene Daten', id: 'Data terbuka' },
      description: {
        en: 'Figures that residents can question, and answers that offices can stand by.',
        de: 'Zahlen, nach denen man fragen kann, und Antworten, zu denen Ämter stehen.',
        id: 'Angka yang dapat ditanya warga, dan jawaban yang dapat dipertanggungjawabkan instansi.',
      },
      challenge: {
        title: { en: 'Money I can see from my door', de: 'Geld, das ich vor der Tür sehe', id: 'Anggaran yang terlihat dari pintu rumah' },
        description: {
          en: 'Budgets are published by office. Residents live in streets.',
          de: 'Haushalte erscheinen nach Behörden. Menschen leben in Straßen.',
          id: 'Anggaran diterbitkan per instansi. Warga tinggal di jalan.',
        },
        office: 'Budget office, Berlin',
      },
    },
  ],
  prizes: [
    { title: { en: 'Adoption budget', de: 'Budget für die Übernahme', id: 'Dana adopsi' }, quantity: 2, amount: 25_000, currency: 'EUR' },
    {
      title: { en: 'Prize of the counters', de: 'Preis der Schalter', id: 'Penghargaan petugas loket' },
      quantity: 1,
      amount: 40_000_000,
      currency: 'IDR',
    },
  ],
  schedule: [],
  jurors: ['sekar', 'lestari', 'bagus', 'stephanie', 'cem', 'olivia', 'katarzyna'],
  mentors: [],
  ideas: [...OPEN_COUNTER_IDEAS_1, ...OPEN_COUNTER_IDEAS_2],
  profiles: [],
  seekers: [],
  openings: [],
  shortlist: [],
};
