import { DELIBERATING, DRAFTING, JOINING, LEADING, SCORING, SUBMITTING, TEAMING, together, WITHDRAWING } from './capabilities.js';
import { CLOSING_FIELDS, OPENING_FIELDS } from '../forms/common-fields.js';
import { JAM_CANVAS } from '../forms/jam-canvas.form.js';
import { REGISTRATION_FIELDS } from '../forms/registration.form.js';
import { JAM_RUBRIC } from './jam.rubric.js';
import type { EventTemplate, TemplatePhase, TemplateRegistration } from './template.js';

const MAIN = { lane: 'MAIN', startMinutes: 0, lastsDays: 0, lastsMinutes: 0, graceSeconds: 0, leadsTo: null } as const;
/** Day D of the jam, counted from the first day of registration (D−35). */
const D = 35;
const HOUR = 60;

const phases: readonly TemplatePhase[] = [
  {
    ...MAIN,
    key: 'REGISTER',
    title: { en: 'Registration', de: 'Anmeldung', id: 'Pendaftaran' },
    startDay: D - 35,
    lastsDays: 22,
    grants: JOINING,
  },
  {
    ...MAIN,
    key: 'TABLES',
    title: { en: 'Tables', de: 'Tischbildung', id: 'Pembagian meja' },
    startDay: D - 13,
    lastsDays: 6,
    grants: together(JOINING, TEAMING),
  },
  {
    ...MAIN,
    key: 'WARM_UP',
    title: { en: 'Warm-up', de: 'Vorbereitung', id: 'Pemanasan' },
    startDay: D - 7,
    lastsDays: 7,
    grants: together(JOINING, TEAMING),
  },
  {
    ...MAIN,
    key: 'IDEATE',
    title: { en: 'Ideation', de: 'Ideensammlung', id: 'Penggalian ide' },
    startDay: D,
    lastsMinutes: 75,
    grants: TEAMING,
    leadsTo: 'RUNNING',
  },
  {
    ...MAIN,
    key: 'CLUSTER',
    title: { en: 'Clustering', de: 'Bündelung', id: 'Pengelompokan' },
    startDay: D,
    startMinutes: 75,
    lastsMinutes: 45,
    grants: TEAMING,
  },
  {
    ...MAIN,
    key: 'GALLERY_AND_VOTE',
    title: { en: 'Gallery and vote', de: 'Galerie und Abstimmung', id: 'Galeri dan pemungutan suara' },
    startDay: D,
    startMinutes: 2 * HOUR,
    lastsMinutes: 21 * HOUR,
    grants: {},
  },
  {
    ...MAIN,
    key: 'CONVERGE',
    title: { en: 'Convergence', de: 'Zusammenführung', id: 'Penyatuan' },
    startDay: D + 1,
    lastsMinutes: HOUR,
    grants: {},
  },
  {
    ...MAIN,
    key: 'FORM',
    title: { en: 'Forming co-author teams', de: 'Bildung der Autorenteams', id: 'Pembentukan tim penulis' },
    startDay: D + 1,
    startMinutes: HOUR,
    lastsMinutes: HOUR,
    grants: together(TEAMING, DRAFTING),
    guards: [{ kind: 'COAUTHOR_OF_EACH_CITY', atLeast: null }],
  },
  {
    ...MAIN,
    key: 'CANVAS',
    title: { en: 'Concept canvas', de: 'Konzeptpapier', id: 'Kanvas konsep' },
    startDay: D + 1,
    startMinutes: 2 * HOUR,
    lastsDays: 13,
    graceSeconds: 600,
    grants: together(LEADING, DRAFTING, SUBMITTING),
  },
  {
    ...MAIN,
    key: 'PITCH',
    title: { en: 'Pitch', de: 'Präsentation', id: 'Presentasi' },
    startDay: D + 15,
    lastsMinutes: 3 * HOUR,
    grants: WITHDRAWING,
  },
  {
    ...MAIN,
    key: 'JURY',
    title: { en: 'Jury', de: 'Jury', id: 'Penjurian' },
    startDay: D + 15,
    startMinutes: 3 * HOUR,
    lastsDays: 7,
    grants: SCORING,
  },
  {
    ...MAIN,
    key: 'DELIBERATE',
    title: { en: 'Deliberation', de: 'Beratung', id: 'Musyawarah juri' },
    startDay: D + 22,
    startMinutes: 3 * HOUR,
    lastsDays: 2,
    grants: DELIBERATING,
  },
  {
    ...MAIN,
    key: 'RESULT_BOOK',
    title: { en: 'Result book', de: 'Ergebnisbuch', id: 'Buku hasil' },
    startDay: D + 25,
    lastsDays: 5,
    grants: DELIBERATING,
    leadsTo: 'RESULTS',
  },
  {
    ...MAIN,
    key: 'ADOPT',
    title: { en: 'Adoption', de: 'Umsetzung in den Städten', id: 'Adopsi oleh kota' },
    startDay: D + 30,
    lastsDays: 90,
    grants: DELIBERATING,
    leadsTo: 'FOLLOW_UP',
  },
];

/** Ten tables of six from each city: offices and those they work for in equal parts, so that nobody talks among their own. */
const JAM_REGISTRATION: TemplateRegistration = {
  admission: 'AUTOMATIC',
  placesPerCity: { ADMINISTRATION: 15, BUSINESS: 12, ACADEMIA: 9, CIVIL_SOCIETY: 12, STUDENT: 8, OTHER: 4 },
};

/** A co-creation workshop in tables of six; live blocks in the hours that both offices share (Berlin 09–12, Jakarta 14–17 in summer). */
export const GOOD_IDEA_JAM: EventTemplate = {
  key: 'good-idea-jam',
  title: { en: 'Good Idea Jam', de: 'Good Idea Jam', id: 'Good Idea Jam' },
  description: {
    en: 'Tables of six from both cities turn ideas into joint concepts, in two live mornings and two weeks of writing. People apply for a place of their city and sector, and each concept has an author of every city.',
    de: 'Sechsertische aus beiden Städten machen aus Ideen gemeinsame Konzepte, an zwei Vormittagen live und in zwei Wochen Schreibzeit. Plätze werden nach Anmeldung vergeben, je Stadt und Bereich, und jedes Konzept hat jemanden aus jeder Stadt im Team.',
    id: 'Meja berisi enam orang dari kedua kota mengubah ide menjadi konsep bersama, dalam dua sesi langsung dan dua pekan penulisan. Tempat diberikan lewat pendaftaran menurut kota dan bidang, dan setiap konsep memiliki penulis dari setiap kota.',
  },
  teamMin: 2,
  teamMax: 6,
  coauthorOfEachCity: true,
  registration: JAM_REGISTRATION,
  phases,
  rubrics: [JAM_RUBRIC],
  forms: {
    REGISTRATION: { fields: REGISTRATION_FIELDS },
    SUBMISSION: { fields: [...OPENING_FIELDS, ...JAM_CANVAS, ...CLOSING_FIELDS] },
  },
};
