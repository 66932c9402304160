import { TIE_BREAK_STEPS } from '../rubric.js';
import { low, middle, high } from './anchors.js';
import type { TemplateRubric } from './template.js';

export const HACKATHON_RUBRIC: TemplateRubric = {
  key: 'hackathon',
  title: { en: 'Hackathon rubric', de: 'Bewertungsraster Hackathon', id: 'Rubrik hackathon' },
  scaleMin: 1,
  scaleMax: 5,
  tieBreak: TIE_BREAK_STEPS,
  criteria: [
    {
      key: 'impact',
      title: { en: 'Impact', de: 'Wirkung', id: 'Dampak' },
      description: {
        en: 'How many people would be better off, and by how much?',
        de: 'Wie vielen Menschen ginge es besser, und wie sehr?',
        id: 'Berapa banyak orang yang terbantu, dan seberapa besar?',
      },
      weight: 25,
      anchors: [
        low('No noticeable benefit', 'Kein spürbarer Nutzen', 'Tidak ada manfaat nyata'),
        middle('Clear benefit for one group', 'Klarer Nutzen für eine Gruppe', 'Manfaat jelas bagi satu kelompok'),
        high(
          'Large, proven benefit for many residents',
          'Großer, belegter Nutzen für viele Menschen',
          'Manfaat besar dan terbukti bagi banyak warga',
        ),
      ],
    },
    {
      key: 'challenge',
      title: { en: 'Solves the stated challenge', de: 'Löst die gestellte Aufgabe', id: 'Menjawab tantangan yang diajukan' },
      description: {
        en: 'Does it answer the problem that the office posed?',
        de: 'Beantwortet es das Problem, das die Behörde gestellt hat?',
        id: 'Apakah menjawab masalah yang diajukan instansi?',
      },
      weight: 20,
      anchors: [
        low('Misses the challenge', 'Verfehlt die Aufgabe', 'Tidak sesuai tantangan'),
        middle('Solves a part of it', 'Löst einen Teil', 'Menyelesaikan sebagian'),
        high('Solves it completely', 'Löst sie vollständig', 'Menyelesaikan seluruhnya'),
      ],
    },
    {
      key: 'prototype',
      title: { en: 'Working prototype', de: 'Funktionierender Prototyp', id: 'Purwarupa yang berfungsi' },
      description: {
        en: 'Can it be tried, and does it do what it says?',
        de: 'Lässt es sich ausprobieren, und hält es, was es verspricht?',
        id: 'Dapatkah dicoba, dan berfungsi sesuai janjinya?',
      },
      weight: 20,
      anchors: [
        low('Slides only', 'Nur Folien', 'Hanya salindia'),
        middle('Main path works', 'Hauptweg funktioniert', 'Alur utama berfungsi'),
        high(
          'Works end to end, tried by users',
          'Funktioniert durchgängig, von Nutzenden erprobt',
          'Berfungsi penuh dan sudah diuji pengguna',
        ),
      ],
    },
    {
      key: 'adoptability',
      title: { en: 'Adoptability by the city', de: 'Übernehmbarkeit durch die Stadt', id: 'Kelayakan diadopsi oleh kota' },
      description: {
        en: 'Could a named office run it: cost, law, data, people?',
        de: 'Könnte eine benannte Behörde es betreiben: Kosten, Recht, Daten, Personal?',
        id: 'Dapatkah dijalankan instansi tertentu: biaya, hukum, data, tenaga?',
      },
      weight: 20,
      anchors: [
        low('No owner imaginable', 'Keine Zuständigkeit denkbar', 'Tidak ada pemilik yang mungkin'),
        middle('Possible with open questions', 'Möglich, mit offenen Fragen', 'Mungkin, dengan beberapa pertanyaan'),
        high('Ready for a pilot', 'Bereit für einen Pilotbetrieb', 'Siap untuk uji coba'),
      ],
    },
    {
      key: 'usability',
      title: { en: 'Usability and accessibility', de: 'Bedienbarkeit und Barrierefreiheit', id: 'Kemudahan dan aksesibilitas' },
      description: {
        en: 'Can everyone use it, on a cheap phone and with a screen reader?',
        de: 'Können es alle benutzen, auch auf einfachen Telefonen und mit Bildschirmleser?',
        id: 'Dapatkah digunakan semua orang, dengan ponsel murah dan pembaca layar?',
      },
      weight: 10,
      anchors: [
        low('Hard to use', 'Schwer zu bedienen', 'Sulit digunakan'),
        middle('Usable for most', 'Für die meisten bedienbar', 'Dapat digunakan kebanyakan orang'),
        high('Easy and accessible for all', 'Leicht und barrierefrei für alle', 'Mudah dan aksesibel bagi semua'),
      ],
    },
    {
      key: 'openness',
      title: { en: 'Openness', de: 'Offenheit', id: 'Keterbukaan' },
      description: {
        en: 'Open licence, open data, reusable by other cities?',
        de: 'Offene Lizenz, offene Daten, von anderen Städten nutzbar?',
        id: 'Lisensi terbuka, data terbuka, dapat dipakai kota lain?',
      },
      weight: 5,
      anchors: [
        low('Closed', 'Geschlossen', 'Tertutup'),
        middle('Partly open', 'Teilweise offen', 'Sebagian terbuka'),
        high('Open and documented', 'Offen und dokumentiert', 'Terbuka dan terdokumentasi'),
      ],
    },
  ],
};
