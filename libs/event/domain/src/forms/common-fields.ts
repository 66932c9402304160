import { CHALLENGE_KEY, plainField, TRACK_KEY, type FormField } from './form.js';

/** What every form of a submission begins with. */
export const OPENING_FIELDS: readonly FormField[] = [
  plainField({
    key: 'title',
    kind: 'SHORT_TEXT',
    title: { en: 'Title', de: 'Titel', id: 'Judul' },
    help: { en: 'A name people remember.', de: 'Ein Name, den man sich merkt.', id: 'Nama yang mudah diingat.' },
    required: true,
    maxLength: 120,
  }),
  plainField({
    key: 'summary',
    kind: 'LONG_TEXT',
    title: { en: 'In short', de: 'Kurz gesagt', id: 'Ringkasan' },
    help: {
      en: 'Two or three sentences that a resident understands.',
      de: 'Zwei, drei Sätze, die alle in der Stadt verstehen.',
      id: 'Dua atau tiga kalimat yang dipahami warga.',
    },
    required: true,
    maxWords: 80,
    maxLength: 1_000,
  }),
];

const TRACK: FormField = plainField({
  key: TRACK_KEY,
  kind: 'TRACK',
  title: { en: 'Track', de: 'Themenfeld', id: 'Tema' },
  help: { en: 'Where your idea fits best.', de: 'Wohin eure Idee am besten passt.', id: 'Tema yang paling sesuai.' },
  required: true,
});

const CHALLENGE: FormField = plainField({
  key: CHALLENGE_KEY,
  kind: 'CHALLENGE',
  title: { en: 'Challenge', de: 'Aufgabe', id: 'Tantangan' },
  help: {
    en: 'The problem of an office that you answer, if any.',
    de: 'Das Problem einer Behörde, auf das ihr antwortet, falls es eines gibt.',
    id: 'Masalah instansi yang Anda jawab, bila ada.',
  },
});

const MATERIALS: readonly FormField[] = [
  plainField({
    key: 'links',
    kind: 'LINKS',
    title: { en: 'Links', de: 'Links', id: 'Tautan' },
    help: {
      en: 'Prototype, source code, slides: http or https addresses.',
      de: 'Prototyp, Quelltext, Folien: Adressen mit http oder https.',
      id: 'Purwarupa, kode sumber, salindia: alamat http atau https.',
    },
  }),
  plainField({
    key: 'videoUrl',
    kind: 'VIDEO',
    title: { en: 'Video', de: 'Video', id: 'Video' },
    help: { en: 'Address of a short video.', de: 'Adresse eines kurzen Videos.', id: 'Alamat video singkat.' },
  }),
  plainField({
    key: 'builtWith',
    kind: 'TAGS',
    title: { en: 'Built with', de: 'Gebaut mit', id: 'Dibuat dengan' },
    help: {
      en: 'Technologies, data sets, materials.',
      de: 'Technik, Datensätze, Materialien.',
      id: 'Teknologi, himpunan data, bahan.',
    },
  }),
];

/** What every form of a submission ends with. */
export const CLOSING_FIELDS: readonly FormField[] = [TRACK, CHALLENGE, ...MATERIALS];
