import type { Locale, Role } from '@jamboree/kernel';

/** What a role is called in a mail, and what can be done in it: fits after “you can” and “you can no longer”. */
export interface RoleWords {
  readonly name: string;
  readonly does: string;
}

export const ROLE_WORDS: Readonly<Record<Locale, Readonly<Record<Role, RoleWords>>>> = {
  en: {
    PARTICIPANT: { name: 'participant', does: 'be in a team and hand in an idea' },
    FACILITATOR: { name: 'facilitator', does: 'lead tables through their rounds' },
    MENTOR: { name: 'mentor', does: 'offer talks to teams and comment on their drafts' },
    JUROR: { name: 'juror', does: 'read and score the entries that are assigned to you' },
    CHIEF_JUROR: { name: 'chief juror', does: 'lead the jury and score entries' },
    ORGANISER: { name: 'organiser', does: 'prepare and run the event' },
    OFFICIAL: { name: 'city official', does: 'read the shortlist, decide for your city and follow up' },
    OBSERVER: { name: 'observer', does: 'watch the event from inside' },
  },
  de: {
    PARTICIPANT: { name: 'Teilnahme', does: 'in einem Team mitmachen und eine Idee einreichen' },
    FACILITATOR: { name: 'Moderation', does: 'Tische durch ihre Runden führen' },
    MENTOR: { name: 'Mentoring', does: 'Teams Gespräche anbieten und ihre Entwürfe kommentieren' },
    JUROR: { name: 'Jury', does: 'die Ihnen zugeteilten Beiträge lesen und bewerten' },
    CHIEF_JUROR: { name: 'Juryvorsitz', does: 'die Jury leiten und Beiträge bewerten' },
    ORGANISER: { name: 'Organisation', does: 'die Veranstaltung vorbereiten und leiten' },
    OFFICIAL: { name: 'Verwaltung', does: 'die Auswahl lesen, für Ihre Stadt entscheiden und die Umsetzung begleiten' },
    OBSERVER: { name: 'Beobachtung', does: 'die Veranstaltung von innen beobachten' },
  },
  id: {
    PARTICIPANT: { name: 'peserta', does: 'bergabung dalam tim dan mengirim gagasan' },
    FACILITATOR: { name: 'fasilitator', does: 'memandu meja dalam setiap putaran' },
    MENTOR: { name: 'mentor', does: 'menawarkan waktu bicara kepada tim dan mengomentari draf mereka' },
    JUROR: { name: 'juri', does: 'membaca dan menilai karya yang ditugaskan kepada Anda' },
    CHIEF_JUROR: { name: 'ketua juri', does: 'memimpin juri dan menilai karya' },
    ORGANISER: { name: 'penyelenggara', does: 'menyiapkan dan menjalankan acara' },
    OFFICIAL: { name: 'pejabat kota', does: 'membaca daftar pilihan, memutuskan bagi kota Anda, dan menindaklanjutinya' },
    OBSERVER: { name: 'pengamat', does: 'mengamati acara dari dalam' },
  },
};
