import type { ApplicationState } from '@jamboree/event-domain';
import type { Locale, Role, Sector } from '@jamboree/kernel';

/** What stands in the cells of a list of people for roles, states and sectors. */
export interface PeopleWords {
  readonly roles: Readonly<Record<Role, string>>;
  readonly states: Readonly<Record<ApplicationState, string>>;
  /** Words that the import reads as well. */
  readonly sectors: Readonly<Record<Sector, string>>;
}

export const PEOPLE_WORDS: Readonly<Record<Locale, PeopleWords>> = {
  en: {
    roles: {
      ...{ PARTICIPANT: 'Participant', FACILITATOR: 'Facilitator', MENTOR: 'Mentor', JUROR: 'Juror', CHIEF_JUROR: 'Chief juror' },
      ...{ ORGANISER: 'Organiser', OFFICIAL: 'Official', OBSERVER: 'Observer' },
    },
    states: {
      ...{ SUBMITTED: 'Waiting for a decision', ACCEPTED: 'Accepted', WAITLISTED: 'Waiting list' },
      ...{ DECLINED: 'Declined', WITHDRAWN: 'Withdrawn' },
    },
    sectors: {
      ...{ ADMINISTRATION: 'Administration', BUSINESS: 'Business', ACADEMIA: 'Academia' },
      ...{ CIVIL_SOCIETY: 'Civil society', STUDENT: 'Student', OTHER: 'Other' },
    },
  },
  de: {
    roles: {
      ...{ PARTICIPANT: 'Teilnehmend', FACILITATOR: 'Moderation', MENTOR: 'Mentoring', JUROR: 'Jury', CHIEF_JUROR: 'Juryvorsitz' },
      ...{ ORGANISER: 'Organisation', OFFICIAL: 'Verwaltung', OBSERVER: 'Beobachtung' },
    },
    states: {
      ...{ SUBMITTED: 'Wartet auf Entscheidung', ACCEPTED: 'Angenommen', WAITLISTED: 'Warteliste' },
      ...{ DECLINED: 'Abgelehnt', WITHDRAWN: 'Zurückgezogen' },
    },
    sectors: {
      ...{ ADMINISTRATION: 'Verwaltung', BUSINESS: 'Wirtschaft', ACADEMIA: 'Wissenschaft' },
      ...{ CIVIL_SOCIETY: 'Zivilgesellschaft', STUDENT: 'Studium oder Schule', OTHER: 'Anderes' },
    },
  },
  id: {
    roles: {
      ...{ PARTICIPANT: 'Peserta', FACILITATOR: 'Fasilitator', MENTOR: 'Mentor', JUROR: 'Juri', CHIEF_JUROR: 'Ketua juri' },
      ...{ ORGANISER: 'Penyelenggara', OFFICIAL: 'Pejabat', OBSERVER: 'Pengamat' },
    },
    states: {
      ...{ SUBMITTED: 'Menunggu keputusan', ACCEPTED: 'Diterima', WAITLISTED: 'Daftar tunggu' },
      ...{ DECLINED: 'Tidak diterima', WITHDRAWN: 'Ditarik' },
    },
    sectors: {
      ...{ ADMINISTRATION: 'Pemerintahan', BUSINESS: 'Dunia usaha', ACADEMIA: 'Akademisi' },
      ...{ CIVIL_SOCIETY: 'Masyarakat sipil', STUDENT: 'Pelajar atau mahasiswa', OTHER: 'Lainnya' },
    },
  },
};
