import type { CertificateKind } from '@jamboree/handover-domain';
import type { Locale } from '@jamboree/kernel';

interface CertificateWords {
  readonly title: string;
  readonly awardedTo: string;
  readonly deeds: Readonly<Record<CertificateKind, string>>;
  /** Where the typeface lacks characters of the name. */
  readonly wholeName: string;
  readonly team: (name: string) => string;
  readonly issued: string;
  readonly number: string;
  readonly verify: string;
}

/** What stands on a certificate, in the language of its owner. */
export const CERTIFICATE_WORDS: Readonly<Record<Locale, CertificateWords>> = {
  en: {
    title: 'Certificate',
    awardedTo: 'awarded to',
    deeds: {
      SHORTLISTED: 'whose idea was chosen for the shortlist of',
      PARTICIPANT: 'who took part and submitted an idea in',
      JUROR: 'who read and scored ideas as a member of the jury of',
      MENTOR: 'who advised teams as a mentor of',
      ORGANISER: 'who organised',
    },
    wholeName: 'The name in its own script is shown at the address below.',
    team: (name) => `Team: ${name}`,
    issued: 'Issued',
    number: 'Number',
    verify: 'Anybody can verify this certificate at',
  },
  de: {
    title: 'Urkunde',
    awardedTo: 'verliehen an',
    deeds: {
      SHORTLISTED: 'für eine Idee in der Endauswahl von',
      PARTICIPANT: 'für die Teilnahme mit einer eingereichten Idee an',
      JUROR: 'für das Lesen und Bewerten von Ideen in der Jury von',
      MENTOR: 'für die Beratung von Teams als Mentorin oder Mentor bei',
      ORGANISER: 'für die Organisation von',
    },
    wholeName: 'Den Namen in seiner eigenen Schrift zeigt die Adresse unten.',
    team: (name) => `Team: ${name}`,
    issued: 'Ausgestellt',
    number: 'Nummer',
    verify: 'Jede Person kann diese Urkunde prüfen unter',
  },
  id: {
    title: 'Sertifikat',
    awardedTo: 'diberikan kepada',
    deeds: {
      SHORTLISTED: 'yang gagasannya masuk daftar terpilih',
      PARTICIPANT: 'yang turut serta dan mengirimkan gagasan dalam',
      JUROR: 'yang membaca dan menilai gagasan sebagai anggota juri',
      MENTOR: 'yang membimbing tim sebagai mentor dalam',
      ORGANISER: 'sebagai penyelenggara',
    },
    wholeName: 'Nama dalam aksaranya sendiri ada di alamat di bawah.',
    team: (name) => `Tim: ${name}`,
    issued: 'Diterbitkan',
    number: 'Nomor',
    verify: 'Siapa pun dapat memeriksa sertifikat ini di',
  },
};
