import { question, type FormField } from './form.js';

/** Questions of a hackathon concept: what the rubric asks the jury about, in the order in which a jury reads. */
export const HACKATHON_CONCEPT: readonly FormField[] = [
  question(
    'problem',
    200,
    { en: 'Problem', de: 'Problem', id: 'Masalah' },
    {
      en: 'Who has which problem today, and how do you know?',
      de: 'Wer hat heute welches Problem, und woher wisst ihr das?',
      id: 'Siapa yang menghadapi masalah apa saat ini, dan dari mana Anda mengetahuinya?',
    },
  ),
  question(
    'solution',
    400,
    { en: 'Solution', de: 'Lösung', id: 'Solusi' },
    {
      en: 'What do you propose, and what changes for the people concerned?',
      de: 'Was schlagt ihr vor, und was ändert sich für die Betroffenen?',
      id: 'Apa usulan Anda, dan apa yang berubah bagi mereka yang terdampak?',
    },
  ),
  question(
    'prototype',
    300,
    { en: 'Prototype', de: 'Prototyp', id: 'Purwarupa' },
    {
      en: 'What works already, and how can it be tried?',
      de: 'Was funktioniert schon, und wie lässt es sich ausprobieren?',
      id: 'Apa yang sudah berfungsi, dan bagaimana mencobanya?',
    },
    { required: false },
  ),
  question(
    'adoption',
    250,
    { en: 'Adoption by the city', de: 'Übernahme durch die Stadt', id: 'Adopsi oleh kota' },
    {
      en: 'Which office could take it over, what would it need and what would it cost?',
      de: 'Welche Behörde könnte es übernehmen, was bräuchte sie dafür und was würde es kosten?',
      id: 'Instansi mana yang dapat mengadopsinya, apa yang diperlukan, dan berapa biayanya?',
    },
  ),
  question(
    'openness',
    120,
    { en: 'Openness', de: 'Offenheit', id: 'Keterbukaan' },
    {
      en: 'Licence, open data and what others may reuse.',
      de: 'Lizenz, offene Daten und was andere nachnutzen dürfen.',
      id: 'Lisensi, data terbuka, dan apa yang boleh dipakai ulang.',
    },
    { required: false },
  ),
];
