import { TIE_BREAK_STEPS } from '../rubric.js';
import { low, middle, high } from './anchors.js';
import type { TemplateRubric } from './template.js';

export const JAM_RUBRIC: TemplateRubric = {
  key: 'jam',
  title: { en: 'Good Idea Jam rubric', de: 'Bewertungsraster Good Idea Jam', id: 'Rubrik Good Idea Jam' },
  scaleMin: 1,
  scaleMax: 5,
  tieBreak: TIE_BREAK_STEPS,
  criteria: [
    {
      key: 'benefit',
      title: { en: 'Benefit to residents', de: 'Nutzen für die Bevölkerung', id: 'Manfaat bagi warga' },
      description: {
        en: 'What gets better in daily life, and for whom?',
        de: 'Was wird im Alltag besser, und für wen?',
        id: 'Apa yang membaik dalam kehidupan sehari-hari, dan bagi siapa?',
      },
      weight: 25,
      anchors: [
        low('No noticeable benefit', 'Kein spürbarer Nutzen', 'Tidak ada manfaat nyata'),
        middle('Clear benefit for one group', 'Klarer Nutzen für eine Gruppe', 'Manfaat jelas bagi satu kelompok'),
        high(
          'Large benefit for many, in both cities',
          'Großer Nutzen für viele, in beiden Städten',
          'Manfaat besar bagi banyak orang di kedua kota',
        ),
      ],
    },
    {
      key: 'programmes',
      title: {
        en: "Fit to both cities' programmes",
        de: 'Passt zu den Programmen beider Städte',
        id: 'Kesesuaian dengan program kedua kota',
      },
      description: {
        en: 'Is there a programme in each city that it belongs to?',
        de: 'Gibt es in jeder Stadt ein Programm, zu dem es gehört?',
        id: 'Adakah program yang sesuai di masing-masing kota?',
      },
      weight: 20,
      anchors: [
        low('In neither city', 'In keiner der Städte', 'Tidak di kota mana pun'),
        middle('In one city', 'In einer Stadt', 'Di satu kota'),
        high('Named programmes in both', 'Benannte Programme in beiden', 'Program yang jelas di keduanya'),
      ],
    },
    {
      key: 'joint-value',
      title: { en: 'Joint-city value', de: 'Gemeinsamer Mehrwert', id: 'Nilai bersama kedua kota' },
      description: {
        en: 'What is possible together that neither city could do alone?',
        de: 'Was gelingt gemeinsam, das keine Stadt allein könnte?',
        id: 'Apa yang hanya mungkin dilakukan bersama?',
      },
      weight: 15,
      anchors: [
        low('Each could do it alone', 'Jede könnte es allein', 'Masing-masing bisa sendiri'),
        middle('They learn from each other', 'Sie lernen voneinander', 'Saling belajar'),
        high('Only works together', 'Gelingt nur gemeinsam', 'Hanya berhasil bersama'),
      ],
    },
    {
      key: 'feasibility',
      title: { en: 'Feasibility', de: 'Machbarkeit', id: 'Kelayakan' },
      description: {
        en: 'Cost, law, data and people: can it be done within two years?',
        de: 'Kosten, Recht, Daten, Personal: ist es in zwei Jahren machbar?',
        id: 'Biaya, hukum, data, tenaga: dapatkah terlaksana dalam dua tahun?',
      },
      weight: 20,
      anchors: [
        low('Main obstacles unsolved', 'Wesentliche Hürden ungelöst', 'Hambatan utama belum terjawab'),
        middle('Obstacles named, some solved', 'Hürden benannt, teils gelöst', 'Hambatan disebut, sebagian terjawab'),
        high('Plan, cost and owner are clear', 'Plan, Kosten und Zuständigkeit klar', 'Rencana, biaya, dan pemilik jelas'),
      ],
    },
    {
      key: 'novelty',
      title: { en: 'Novelty', de: 'Neuheit', id: 'Kebaruan' },
      description: {
        en: 'New for these cities, or a new way to do it?',
        de: 'Neu für diese Städte oder ein neuer Weg?',
        id: 'Baru bagi kedua kota, atau cara baru melakukannya?',
      },
      weight: 10,
      anchors: [
        low('Exists already', 'Gibt es bereits', 'Sudah ada'),
        middle('New combination', 'Neue Kombination', 'Kombinasi baru'),
        high('Not seen elsewhere', 'Nirgends sonst gesehen', 'Belum ada di tempat lain'),
      ],
    },
    {
      key: 'reuse',
      title: { en: 'Open reuse', de: 'Offene Nachnutzung', id: 'Penggunaan ulang terbuka' },
      description: {
        en: 'Can other cities take it over freely?',
        de: 'Können andere Städte es frei übernehmen?',
        id: 'Dapatkah kota lain memakainya dengan bebas?',
      },
      weight: 10,
      anchors: [
        low('Bound to one supplier', 'An einen Anbieter gebunden', 'Terikat satu penyedia'),
        middle('Reusable with effort', 'Mit Aufwand nutzbar', 'Dapat dipakai dengan usaha'),
        high('Open and documented', 'Offen und dokumentiert', 'Terbuka dan terdokumentasi'),
      ],
    },
  ],
};
