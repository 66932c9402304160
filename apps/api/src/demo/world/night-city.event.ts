import type { DemoEvent } from './demo-event.js';

/** The organiser's next one: a draft that nobody else sees. */
export const NIGHT_CITY: DemoEvent = {
  slug: 'city-at-night',
  templateKey: 'virtual-hackathon',
  title: { en: 'City at Night', de: 'Stadt bei Nacht', id: 'Kota Malam' },
  promise: {
    en: 'Safe, lit and friendly: the city between ten and five.',
    de: 'Sicher, hell und freundlich: die Stadt zwischen zehn und fünf.',
    id: 'Aman, terang, dan ramah: kota antara pukul sepuluh dan lima.',
  },
  description: {
    en: 'Draft: ask the night buses and the market wholesalers for a challenge each.',
    de: 'Entwurf: Nachtbusse und Großmärkte um je eine Aufgabe bitten.',
    id: 'Draf: minta satu tantangan dari bus malam dan pasar induk.',
  },
  startedDaysAgo: -21,
  published: false,
  places: 60,
  tracks: [],
  prizes: [],
  schedule: [],
  jurors: [],
  mentors: [],
  ideas: [],
  profiles: [],
  seekers: [],
  openings: [],
  shortlist: [],
};
