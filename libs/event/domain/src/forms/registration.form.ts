import { plainField, question, type FormField } from './form.js';

const MOTIVATION = question(
  'motivation',
  120,
  { en: 'What brings you here?', de: 'Was führt Sie hierher?', id: 'Apa yang membawa Anda ke sini?' },
  {
    en: 'A problem you know, an idea you carry, a skill you offer.',
    de: 'Ein Problem, das Sie kennen, eine Idee, die Sie haben, ein Können, das Sie anbieten.',
    id: 'Masalah yang Anda kenal, gagasan yang Anda miliki, atau keahlian yang Anda tawarkan.',
  },
  { required: false },
);

const PHOTOS = plainField({
  key: 'photos',
  kind: 'CONSENT',
  title: {
    en: 'Pictures of me that are taken at the event may be published with its results.',
    de: 'Bilder von mir, die bei der Veranstaltung entstehen, dürfen mit ihren Ergebnissen veröffentlicht werden.',
    id: 'Foto saya yang diambil dalam acara boleh diterbitkan bersama hasilnya.',
  },
  help: {
    en: 'You can withdraw this at any time.',
    de: 'Sie können das jederzeit widerrufen.',
    id: 'Anda dapat menariknya kapan saja.',
  },
});

/** What whoever applies to take part is asked, besides city and sector. */
export const REGISTRATION_FIELDS: readonly FormField[] = [MOTIVATION, PHOTOS];
