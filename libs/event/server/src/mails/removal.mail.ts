import { composeMail, type ComposedMail } from '@jamboree/identity-server';
import type { Locale } from '@jamboree/kernel';

interface Words {
  readonly subject: (event: string) => string;
  readonly text: (event: string) => string;
  readonly reason: (reason: string) => string;
  readonly ask: string;
  readonly button: string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    subject: (event) => `${event}: you no longer take part`,
    text: (event) => `The organisers of “${event}” have ended your part in it. Your account and your profile stay as they are.`,
    reason: (reason) => `They write: ${reason}`,
    ask: 'If you think this is a mistake, please write to them.',
    button: 'Open the event',
  },
  de: {
    subject: (event) => `${event}: Ihre Teilnahme ist beendet`,
    text: (event) => `Die Veranstaltenden von „${event}“ haben Ihre Teilnahme beendet. Ihr Konto und Ihr Profil bleiben, wie sie sind.`,
    reason: (reason) => `Dazu schreiben sie: ${reason}`,
    ask: 'Wenn Sie das für einen Irrtum halten, schreiben Sie ihnen bitte.',
    button: 'Veranstaltung öffnen',
  },
  id: {
    subject: (event) => `${event}: keikutsertaan Anda berakhir`,
    text: (event) => `Penyelenggara “${event}” mengakhiri keikutsertaan Anda. Akun dan profil Anda tetap seperti semula.`,
    reason: (reason) => `Catatan penyelenggara: ${reason}`,
    ask: 'Jika menurut Anda ini keliru, silakan hubungi mereka.',
    button: 'Buka acara',
  },
};

/** Tells somebody that organisers have taken them out of an event, and why where they may read it in a mail. */
export function removalMail(facts: {
  readonly locale: Locale;
  readonly instanceName: string;
  readonly eventTitle: string;
  readonly reason: string | null;
  readonly link: string;
}): ComposedMail & { readonly subject: string } {
  const { locale, instanceName, eventTitle, reason, link } = facts;
  const words = WORDS[locale];
  const paragraphs = [words.text(eventTitle), ...(reason === null ? [] : [words.reason(reason)]), words.ask];
  const composed = composeMail({ locale, instanceName, paragraphs, action: { label: words.button, url: link }, footnotes: [] });
  // A title that somebody typed must not become a second mail header.
  return { ...composed, subject: words.subject(eventTitle).replaceAll(/\s+/g, ' ') };
}
