import { question, type FormField } from './form.js';

const OPTIONAL = { required: false } as const;

/** The concept canvas of a Good Idea Jam: a joint concept of both cities. */
export const JAM_CANVAS: readonly FormField[] = [
  question(
    'problem',
    200,
    { en: 'Problem and evidence', de: 'Problem und Belege', id: 'Masalah dan bukti' },
    { en: 'What is wrong, and what shows it?', de: 'Was läuft schief, und was belegt es?', id: 'Apa masalahnya, dan apa buktinya?' },
  ),
  question(
    'users',
    120,
    { en: 'Users', de: 'Menschen', id: 'Pengguna' },
    { en: 'Who benefits, in which city?', de: 'Wem nützt es, in welcher Stadt?', id: 'Siapa yang terbantu, di kota mana?' },
  ),
  question(
    'solution',
    300,
    { en: 'Solution', de: 'Lösung', id: 'Solusi' },
    { en: 'What do you propose?', de: 'Was schlagt ihr vor?', id: 'Apa usulan Anda?' },
  ),
  question(
    'cities',
    200,
    { en: 'What each city brings', de: 'Was jede Stadt einbringt', id: 'Sumbangan tiap kota' },
    {
      en: 'People, data, money, experience: name it city by city.',
      de: 'Personal, Daten, Geld, Erfahrung: je Stadt benannt.',
      id: 'Tenaga, data, dana, pengalaman: sebutkan per kota.',
    },
  ),
  question(
    'data',
    120,
    { en: 'Data needed', de: 'Benötigte Daten', id: 'Data yang diperlukan' },
    { en: 'Which data, and who holds them?', de: 'Welche Daten, und wer hat sie?', id: 'Data apa, dan siapa pemiliknya?' },
    OPTIONAL,
  ),
  question(
    'partners',
    120,
    { en: 'Partners', de: 'Partner', id: 'Mitra' },
    { en: 'Who else has to take part?', de: 'Wer muss noch mitmachen?', id: 'Siapa lagi yang perlu terlibat?' },
    OPTIONAL,
  ),
  question(
    'costBand',
    40,
    { en: 'Cost band', de: 'Kostenrahmen', id: 'Kisaran biaya' },
    {
      en: 'A range with currency, once and per year.',
      de: 'Eine Spanne mit Währung, einmalig und pro Jahr.',
      id: 'Kisaran dengan mata uang, sekali dan per tahun.',
    },
    { required: false, kind: 'SHORT_TEXT' },
  ),
  question(
    'legal',
    150,
    { en: 'Legal and procurement', de: 'Recht und Beschaffung', id: 'Hukum dan pengadaan' },
    {
      en: 'What has to be allowed, and how would it be bought?',
      de: 'Was muss erlaubt werden, und wie würde es beschafft?',
      id: 'Izin apa yang diperlukan, dan bagaimana pengadaannya?',
    },
    OPTIONAL,
  ),
  question(
    'kpis',
    100,
    { en: 'KPIs', de: 'Kennzahlen', id: 'Indikator kinerja' },
    { en: 'How will you see that it works?', de: 'Woran seht ihr, dass es wirkt?', id: 'Bagaimana mengetahui bahwa ini berhasil?' },
  ),
  question(
    'first90Days',
    150,
    { en: 'First 90 days', de: 'Die ersten 90 Tage', id: '90 hari pertama' },
    { en: 'Who does what first?', de: 'Wer tut zuerst was?', id: 'Siapa melakukan apa terlebih dahulu?' },
  ),
  question(
    'risks',
    120,
    { en: 'Risks', de: 'Risiken', id: 'Risiko' },
    {
      en: 'What could go wrong, and what then?',
      de: 'Was könnte schiefgehen, und was dann?',
      id: 'Apa yang bisa gagal, dan lalu bagaimana?',
    },
    OPTIONAL,
  ),
  question(
    'owners',
    60,
    { en: 'Owner office per city', de: 'Zuständige Stelle je Stadt', id: 'Instansi penanggung jawab per kota' },
    {
      en: 'The office in each city that would carry it.',
      de: 'Die Stelle in jeder Stadt, die es tragen würde.',
      id: 'Instansi di tiap kota yang akan menjalankannya.',
    },
  ),
];
