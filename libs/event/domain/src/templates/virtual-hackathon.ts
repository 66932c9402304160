import {
  DELIBERATING,
  DRAFTING,
  JOINING,
  LEADING,
  MENTORING,
  SCORING,
  SUBMITTING,
  TEAMING,
  together,
  WATCHING_RANKS,
  WITHDRAWING,
} from './capabilities.js';
import { CLOSING_FIELDS, OPENING_FIELDS } from '../forms/common-fields.js';
import { HACKATHON_CONCEPT } from '../forms/hackathon-concept.form.js';
import { REGISTRATION_FIELDS } from '../forms/registration.form.js';
import { HACKATHON_RUBRIC } from './hackathon.rubric.js';
import type { EventTemplate, TemplatePhase } from './template.js';

const MAIN = { lane: 'MAIN', startMinutes: 0, lastsDays: 0, lastsMinutes: 0, graceSeconds: 0, leadsTo: null } as const;
const SIDE = { ...MAIN, lane: 'SIDE', grants: {} } as const;
const HOUR = 60;

const phases: readonly TemplatePhase[] = [
  {
    ...MAIN,
    key: 'REGISTER',
    title: { en: 'Registration', de: 'Anmeldung', id: 'Pendaftaran' },
    startDay: 0,
    lastsDays: 21,
    grants: together(JOINING, TEAMING),
  },
  {
    ...MAIN,
    key: 'TEAM_FORMATION',
    title: { en: 'Team formation', de: 'Teamfindung', id: 'Pembentukan tim' },
    startDay: 21,
    lastsDays: 5,
    grants: together(JOINING, TEAMING, DRAFTING),
  },
  {
    ...MAIN,
    key: 'KICK_OFF',
    title: { en: 'Kick-off', de: 'Auftakt', id: 'Pembukaan' },
    startDay: 26,
    lastsMinutes: 2 * HOUR,
    grants: together(JOINING, TEAMING, DRAFTING),
    leadsTo: 'RUNNING',
  },
  {
    ...MAIN,
    key: 'BUILD',
    title: { en: 'Build', de: 'Umsetzung', id: 'Pengerjaan' },
    startDay: 26,
    startMinutes: 2 * HOUR,
    lastsDays: 9,
    grants: together(JOINING, TEAMING, DRAFTING, SUBMITTING),
  },
  {
    ...SIDE,
    key: 'MENTORING',
    title: { en: 'Mentoring', de: 'Mentoring', id: 'Pendampingan' },
    startDay: 27,
    lastsDays: 8,
    grants: MENTORING,
  },
  { ...SIDE, key: 'TALKS', title: { en: 'Talks', de: 'Vorträge', id: 'Sesi wicara' }, startDay: 28, lastsMinutes: 3 * HOUR },
  {
    ...SIDE,
    key: 'CHECKPOINT',
    title: { en: 'Checkpoint', de: 'Zwischenstand', id: 'Pemeriksaan kemajuan' },
    startDay: 30,
    lastsMinutes: 2 * HOUR,
  },
  {
    ...MAIN,
    key: 'SUBMIT',
    title: { en: 'Submission', de: 'Einreichung', id: 'Pengumpulan' },
    startDay: 35,
    startMinutes: 2 * HOUR,
    lastsMinutes: 10 * HOUR,
    graceSeconds: 600,
    grants: together(LEADING, DRAFTING, SUBMITTING),
  },
  {
    ...MAIN,
    key: 'ELIGIBILITY',
    title: { en: 'Eligibility check', de: 'Zulassungsprüfung', id: 'Pemeriksaan kelayakan' },
    startDay: 35,
    startMinutes: 12 * HOUR,
    lastsDays: 2,
    grants: WITHDRAWING,
  },
  {
    ...MAIN,
    key: 'JURY_ROUND_1',
    title: { en: 'Jury, round 1', de: 'Jury, Runde 1', id: 'Penjurian, babak 1' },
    startDay: 37,
    startMinutes: 12 * HOUR,
    lastsDays: 5,
    grants: SCORING,
  },
  {
    ...MAIN,
    key: 'JURY_ROUND_2',
    title: { en: 'Jury, round 2', de: 'Jury, Runde 2', id: 'Penjurian, babak 2' },
    startDay: 42,
    startMinutes: 12 * HOUR,
    lastsDays: 2,
    grants: together(SCORING, WATCHING_RANKS),
  },
  {
    ...MAIN,
    key: 'FINAL_PITCH',
    title: { en: 'Final pitch', de: 'Abschlusspräsentation', id: 'Presentasi akhir' },
    startDay: 45,
    lastsMinutes: 3 * HOUR,
    grants: together(SCORING, WATCHING_RANKS),
  },
  {
    ...MAIN,
    key: 'DELIBERATE',
    title: { en: 'Deliberation', de: 'Beratung', id: 'Musyawarah juri' },
    startDay: 45,
    startMinutes: 3 * HOUR,
    lastsDays: 2,
    grants: DELIBERATING,
  },
  {
    ...MAIN,
    key: 'RESULTS',
    title: { en: 'Results', de: 'Ergebnisse', id: 'Hasil' },
    startDay: 48,
    lastsDays: 1,
    grants: DELIBERATING,
    leadsTo: 'RESULTS',
  },
  {
    ...MAIN,
    key: 'ADOPT',
    title: { en: 'Adoption', de: 'Umsetzung in der Stadt', id: 'Adopsi oleh kota' },
    startDay: 49,
    lastsDays: 90,
    grants: DELIBERATING,
    leadsTo: 'FOLLOW_UP',
  },
];

/** Registration to adoption: three weeks to register, nine days to build, two rounds of jury. */
export const VIRTUAL_HACKATHON: EventTemplate = {
  key: 'virtual-hackathon',
  title: { en: 'Virtual hackathon', de: 'Virtueller Hackathon', id: 'Hackathon virtual' },
  description: {
    en: 'Teams of 2–6 build a prototype in nine days; a jury scores in two rounds, and a city adopts the best.',
    de: 'Teams von 2–6 Personen bauen in neun Tagen einen Prototyp; eine Jury bewertet in zwei Runden, und eine Stadt übernimmt die besten.',
    id: 'Tim beranggotakan 2–6 orang membuat purwarupa dalam sembilan hari; juri menilai dalam dua babak, dan kota mengadopsi yang terbaik.',
  },
  teamMin: 2,
  teamMax: 6,
  coauthorOfEachCity: false,
  registration: null,
  phases,
  rubrics: [HACKATHON_RUBRIC],
  forms: {
    REGISTRATION: { fields: REGISTRATION_FIELDS },
    SUBMISSION: { fields: [...OPENING_FIELDS, ...HACKATHON_CONCEPT, ...CLOSING_FIELDS] },
  },
};
