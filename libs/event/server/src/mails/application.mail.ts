import { composeMail, type ComposedMail } from '@jamboree/identity-server';
import type { Locale } from '@jamboree/kernel';

export type ApplicationNews = 'SUBMITTED' | 'ACCEPTED' | 'WAITLISTED' | 'DECLINED';

export interface ApplicationMailFacts {
  readonly locale: Locale;
  readonly instanceName: string;
  readonly eventTitle: string;
  readonly news: ApplicationNews;
  readonly reason: string | null;
  /** Whether the person applied, or was brought in by the organisers. */
  readonly how: 'APPLIED' | 'ENROLLED';
  readonly link: string;
}

interface Words {
  readonly subject: Readonly<Record<ApplicationNews, (event: string) => string>>;
  readonly text: Readonly<Record<ApplicationNews, string>>;
  readonly reason: (reason: string) => string;
  readonly enrolled: string;
  readonly agree: string;
  readonly button: string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    subject: {
      SUBMITTED: (event) => `${event}: your application has arrived`,
      ACCEPTED: (event) => `${event}: you have a place`,
      WAITLISTED: (event) => `${event}: you are on the waiting list`,
      DECLINED: (event) => `${event}: your application`,
    },
    text: {
      SUBMITTED: 'Your application has arrived. The organisers decide about it and write to you.',
      ACCEPTED: 'You have a place. You can find or found a team now.',
      WAITLISTED: 'All places for you are taken at the moment. You are on the waiting list; when a place becomes free, we write to you.',
      DECLINED: 'The organisers could not give you a place this time.',
    },
    reason: (reason) => `They write: ${reason}`,
    enrolled: 'The organisers have put you on the list of participants.',
    agree:
      'Please sign in with this mail address (no password is needed), look at what they entered, and say what you agree to: nothing is agreed to in your name. If you do not want to take part, withdraw there.',
    button: 'Open the event',
  },
  de: {
    subject: {
      SUBMITTED: (event) => `${event}: Ihre Anmeldung ist eingegangen`,
      ACCEPTED: (event) => `${event}: Sie haben einen Platz`,
      WAITLISTED: (event) => `${event}: Sie stehen auf der Warteliste`,
      DECLINED: (event) => `${event}: Ihre Anmeldung`,
    },
    text: {
      SUBMITTED: 'Ihre Anmeldung ist eingegangen. Die Veranstaltenden entscheiden darüber und schreiben Ihnen.',
      ACCEPTED: 'Sie haben einen Platz. Sie können jetzt ein Team finden oder gründen.',
      WAITLISTED: 'Derzeit sind alle Plätze für Sie vergeben. Sie stehen auf der Warteliste; wird ein Platz frei, schreiben wir Ihnen.',
      DECLINED: 'Die Veranstaltenden konnten Ihnen diesmal keinen Platz geben.',
    },
    reason: (reason) => `Dazu schreiben sie: ${reason}`,
    enrolled: 'Die Veranstaltenden haben Sie auf die Liste der Teilnehmenden gesetzt.',
    agree:
      'Bitte melden Sie sich mit dieser Mailadresse an (ein Passwort ist nicht nötig), sehen Sie die Angaben an und sagen Sie, worin Sie einwilligen: In Ihrem Namen wird in nichts eingewilligt. Möchten Sie nicht teilnehmen, treten Sie dort zurück.',
    button: 'Veranstaltung öffnen',
  },
  id: {
    subject: {
      SUBMITTED: (event) => `${event}: pendaftaran Anda sudah kami terima`,
      ACCEPTED: (event) => `${event}: Anda mendapat tempat`,
      WAITLISTED: (event) => `${event}: Anda masuk daftar tunggu`,
      DECLINED: (event) => `${event}: pendaftaran Anda`,
    },
    text: {
      SUBMITTED: 'Pendaftaran Anda sudah kami terima. Penyelenggara akan memutuskan dan mengabari Anda.',
      ACCEPTED: 'Anda mendapat tempat. Sekarang Anda dapat mencari atau membentuk tim.',
      WAITLISTED: 'Saat ini semua tempat untuk Anda sudah terisi. Anda masuk daftar tunggu; bila ada tempat kosong, kami mengabari Anda.',
      DECLINED: 'Kali ini penyelenggara belum dapat memberi Anda tempat.',
    },
    reason: (reason) => `Catatan penyelenggara: ${reason}`,
    enrolled: 'Penyelenggara memasukkan Anda ke daftar peserta.',
    agree:
      'Silakan masuk dengan alamat surel ini (tanpa kata sandi), periksa data yang dimasukkan, dan nyatakan apa yang Anda setujui: tidak ada persetujuan atas nama Anda. Jika tidak ingin ikut, Anda dapat mundur di sana.',
    button: 'Buka acara',
  },
};

/** Tells somebody what has become of their application, in their own language. */
export function applicationMail(facts: ApplicationMailFacts): ComposedMail & { readonly subject: string } {
  const { locale, instanceName, eventTitle, news, reason, how, link } = facts;
  const byOthers = how === 'ENROLLED';
  const words = WORDS[locale];
  const composed = composeMail({
    locale,
    instanceName,
    paragraphs: [
      ...(byOthers ? [words.enrolled] : []),
      ...(byOthers && news === 'SUBMITTED' ? [] : [words.text[news]]),
      ...(reason === null ? [] : [words.reason(reason)]),
      ...(byOthers ? [words.agree] : []),
    ],
    action: { label: words.button, url: link },
    footnotes: [],
  });
  // A title that somebody typed must not become a second mail header.
  return { ...composed, subject: words.subject[news](eventTitle).replaceAll(/\s+/g, ' ') };
}
