import { composeMail, type ComposedMail } from '@jamboree/identity-server';
import type { Locale } from '@jamboree/kernel';

export type ApplicationNews = 'SUBMITTED' | 'ACCEPTED' | 'WAITLISTED' | 'DECLINED';

export interface ApplicationMailFacts {
  readonly locale: Locale;
  readonly instanceName: string;
  readonly eventTitle: string;
  readonly news: ApplicationNews;
  readonly reason: string | null;
  readonly link: string;
}

interface Words {
  readonly subject: Readonly<Record<ApplicationNews, (event: string) => string>>;
  readonly text: Readonly<Record<ApplicationNews, string>>;
  readonly reason: (reason: string) => string;
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
    button: 'Buka acara',
  },
};

/** Tells somebody what has become of their application, in their own language. */
export function applicationMail(facts: ApplicationMailFacts): ComposedMail & { readonly subject: string } {
  const { locale, instanceName, eventTitle, news, reason, link } = facts;
  const words = WORDS[locale];
  const composed = composeMail({
    locale,
    instanceName,
    paragraphs: [words.text[news], ...(reason === null ? [] : [words.reason(reason)])],
    action: { label: words.button, url: link },
    footnotes: [],
  });
  // A title that somebody typed must not become a second mail header.
  return { ...composed, subject: words.subject[news](eventTitle).replaceAll(/\s+/g, ' ') };
}
