import type { DemoScheduleEntry } from './demo-event.js';

const MEETING = 'https://meet.example/heat-and-rain';

/** What happens beside the phases, from the kick-off to the final pitch. */
export const HEAT_AND_RAIN_SCHEDULE: readonly DemoScheduleEntry[] = [
  {
    day: 28,
    hour: 15,
    minutes: 60,
    title: {
      en: 'What 80 millimetres do to a street',
      de: 'Was 80 Millimeter mit einer Straße machen',
      id: 'Dampak 80 milimeter pada sebuah jalan',
    },
    text: {
      en: 'A flood engineer of Jakarta and one of Berlin walk through the same cloudburst.',
      de: 'Eine Ingenieurin aus Jakarta und einer aus Berlin gehen durch denselben Starkregen.',
      id: 'Insinyur banjir dari Jakarta dan Berlin menelusuri hujan lebat yang sama.',
    },
    speaker: 'Dewi Anggraini, Karl Brandner',
    place: null,
    link: MEETING,
    track: 'water',
    insiders: false,
  },
  {
    day: 32,
    hour: 16,
    minutes: 90,
    title: { en: 'Open data hour', de: 'Stunde der offenen Daten', id: 'Jam data terbuka' },
    text: {
      en: 'Sensors, street trees, drains: what both cities publish, and how to read it together.',
      de: 'Sensoren, Straßenbäume, Abläufe: was beide Städte veröffentlichen und wie es zusammen lesbar wird.',
      id: 'Sensor, pohon jalan, saluran: apa yang dibuka kedua kota, dan cara membacanya bersama.',
    },
    speaker: 'Henning Krüger',
    place: null,
    link: MEETING,
    track: null,
    insiders: false,
  },
  {
    day: 33,
    hour: 19,
    minutes: 45,
    title: { en: 'Mentors answer', de: 'Mentorinnen und Mentoren antworten', id: 'Mentor menjawab' },
    text: {
      en: 'Bring the question that keeps your team up.',
      de: 'Bringen Sie die Frage mit, die Ihr Team wach hält.',
      id: 'Bawa pertanyaan yang membuat tim Anda terjaga.',
    },
    speaker: null,
    place: null,
    link: MEETING,
    track: null,
    insiders: true,
  },
  {
    day: 45,
    hour: 14,
    minutes: 120,
    title: {
      en: 'Final pitches, on stage in both cities',
      de: 'Abschlusspräsentationen auf den Bühnen beider Städte',
      id: 'Presentasi akhir di panggung kedua kota',
    },
    text: {},
    speaker: null,
    place: 'Balai Agung, Jakarta · Rotes Rathaus, Berlin',
    link: MEETING,
    track: null,
    insiders: false,
  },
  {
    day: 48,
    hour: 9,
    minutes: null,
    title: {
      en: 'Both cities announce what they will try',
      de: 'Beide Städte sagen, was sie erproben',
      id: 'Kedua kota mengumumkan apa yang akan diuji',
    },
    text: {},
    speaker: null,
    place: null,
    link: null,
    track: null,
    insiders: false,
  },
];
