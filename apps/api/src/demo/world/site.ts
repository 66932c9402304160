import type { LocalizedText } from '@jamboree/kernel';

/** What of an event's page is not told with the event itself: partners, frequent questions, and what was asked about a challenge. */
export interface DemoSite {
  readonly partners: readonly { readonly name: string; readonly part: LocalizedText; readonly url: string | null }[];
  readonly faq: readonly { readonly group: LocalizedText; readonly question: LocalizedText; readonly answer: LocalizedText }[];
  /** By the key of the challenge's track. */
  readonly starts: readonly {
    readonly track: string;
    readonly contact: string;
    readonly links: readonly { label: string; url: string }[];
  }[];
  readonly questions: readonly { readonly track: string; readonly text: string; readonly answer: string | null }[];
}

const GENERAL: LocalizedText = { en: 'Taking part', de: 'Teilnehmen', id: 'Keikutsertaan' };
const IDEAS: LocalizedText = { en: 'Ideas and rights', de: 'Ideen und Rechte', id: 'Gagasan dan hak' };

export const SITES: Readonly<Record<string, DemoSite>> = {
  'heat-and-rain': {
    partners: [
      {
        name: 'Bus control room, Jakarta',
        part: { en: 'Host and data', de: 'Gastgeber und Daten', id: 'Tuan rumah dan data' },
        url: 'https://buses.example/',
      },
      {
        name: 'Public health office, Berlin',
        part: { en: 'Host, pilots', de: 'Gastgeber, Pilotprojekte', id: 'Tuan rumah, uji coba' },
        url: 'https://health.example/',
      },
      { name: 'Rain Gauge Society', part: { en: 'Open weather data', de: 'Offene Wetterdaten', id: 'Data cuaca terbuka' }, url: null },
    ],
    faq: [
      {
        group: GENERAL,
        question: { en: 'Do I need to know how to code?', de: 'Muss ich programmieren können?', id: 'Apakah saya harus bisa memprogram?' },
        answer: {
          en: 'No. Teams need people who **know the street**, write, draw and ask good questions.',
          de: 'Nein. Teams brauchen Menschen, die **die Straße kennen**, schreiben, zeichnen und gute Fragen stellen.',
          id: 'Tidak. Tim membutuhkan orang yang **mengenal jalan**, menulis, menggambar, dan pandai bertanya.',
        },
      },
      {
        group: GENERAL,
        question: { en: 'Is it all online?', de: 'Findet alles online statt?', id: 'Apakah semuanya daring?' },
        answer: {
          en: 'Yes. Talks are recorded, and all deadlines are shown in the time of both cities.',
          de: 'Ja. Vorträge werden aufgezeichnet, und alle Fristen stehen in der Zeit beider Städte.',
          id: 'Ya. Sesi direkam, dan semua tenggat ditampilkan dalam waktu kedua kota.',
        },
      },
      {
        group: IDEAS,
        question: { en: 'Who owns our idea?', de: 'Wem gehört unsere Idee?', id: 'Siapa pemilik gagasan kami?' },
        answer: {
          en: 'You do. What you submit is published under a licence that you choose; the cities may build on it.',
          de: 'Ihnen. Was Sie einreichen, erscheint unter einer Lizenz Ihrer Wahl; die Städte dürfen darauf aufbauen.',
          id: 'Anda. Gagasan terbit dengan lisensi pilihan Anda; kota boleh mengembangkannya.',
        },
      },
    ],
    starts: [
      {
        track: 'water',
        contact: 'Ibu Laras, control room desk',
        links: [
          { label: 'Gauge readings, ten years', url: 'https://data.example/gauges' },
          { label: 'Bus positions, live', url: 'https://data.example/buses' },
        ],
      },
      { track: 'heat', contact: 'Herr Brandt, heat desk', links: [{ label: 'Map of cool places', url: 'https://data.example/cool' }] },
    ],
    questions: [
      {
        track: 'water',
        text: 'How old may a gauge reading be before the control room stops trusting it?',
        answer: 'Fifteen minutes. After that the dispatcher asks a driver by radio.',
      },
      {
        track: 'water',
        text: 'May we use the bus positions in a public map?',
        answer: 'Yes, with a delay of **two minutes** and without vehicle numbers.',
      },
      { track: 'heat', text: 'Is there a list of places that are open at night?', answer: null },
    ],
  },
};
