import { composeMail, type ComposedMail } from '@jamboree/identity-server';
import type { Locale, Role } from '@jamboree/kernel';
import { ROLE_WORDS, type RoleWords } from './role-words.js';

interface Words {
  readonly subject: (role: string, event: string) => string;
  readonly text: (role: RoleWords, event: string) => string;
  readonly stays: string;
  readonly ask: (names: string) => string;
  readonly organisers: string;
  readonly button: string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    subject: (role, event) => `${event}: your role as ${role} has ended`,
    text: ({ name, does }, event) => `Your role as ${name} in “${event}” has ended. From now on you can no longer ${does}.`,
    stays: 'What you did in it stays, and so do your account and your other roles.',
    ask: (names) => `If you think this is a mistake, please ask ${names}.`,
    organisers: 'the organisers',
    button: 'Open the event',
  },
  de: {
    subject: (role, event) => `${event}: Ihre Rolle (${role}) ist beendet`,
    text: ({ name, does }, event) => `Ihre Rolle in „${event}“ (${name}) ist beendet. Ab jetzt können Sie nicht mehr ${does}.`,
    stays: 'Was Sie in dieser Rolle getan haben, bleibt; auch Ihr Konto und Ihre anderen Rollen bleiben.',
    ask: (names) => `Wenn Sie das für einen Irrtum halten, fragen Sie bitte ${names}.`,
    organisers: 'die Veranstaltenden',
    button: 'Veranstaltung öffnen',
  },
  id: {
    subject: (role, event) => `${event}: peran Anda sebagai ${role} berakhir`,
    text: ({ name, does }, event) => `Peran Anda sebagai ${name} di “${event}” berakhir. Mulai sekarang Anda tidak dapat lagi ${does}.`,
    stays: 'Yang sudah Anda kerjakan tetap ada, begitu pula akun dan peran Anda yang lain.',
    ask: (names) => `Jika menurut Anda ini keliru, silakan tanyakan kepada ${names}.`,
    organisers: 'penyelenggara',
    button: 'Buka acara',
  },
};

export interface RoleEndedFacts {
  readonly locale: Locale;
  readonly instanceName: string;
  readonly eventTitle: string;
  readonly role: Role;
  /** Organisers who can be asked. */
  readonly askNames: readonly string[];
  readonly link: string;
}

/** Tells somebody that one of their roles was taken: what that means, and whom to ask. */
export function roleEndedMail(facts: RoleEndedFacts): ComposedMail & { readonly subject: string } {
  const { locale, instanceName, eventTitle, role, askNames, link } = facts;
  const words = WORDS[locale];
  const named = ROLE_WORDS[locale][role];
  const names = askNames.length === 0 ? words.organisers : new Intl.ListFormat(locale, { type: 'disjunction' }).format(askNames);
  const paragraphs = [words.text(named, eventTitle), words.stays, words.ask(names)];
  const composed = composeMail({ locale, instanceName, paragraphs, action: { label: words.button, url: link }, footnotes: [] });
  // A title that somebody typed must not become a second mail header.
  return { ...composed, subject: words.subject(named.name, eventTitle).replaceAll(/\s+/g, ' ') };
}
