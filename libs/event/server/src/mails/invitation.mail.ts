import { composeMail, type ComposedMail } from '@jamboree/identity-server';
import type { Locale, Role } from '@jamboree/kernel';
import { ROLE_WORDS } from './role-words.js';

export interface InvitationMailFacts {
  readonly locale: Locale;
  readonly instanceName: string;
  readonly eventTitle: string;
  readonly role: Role;
  /** In the organiser's words. */
  readonly note: string | null;
  readonly link: string;
}

interface Words {
  readonly subject: (role: string, event: string) => string;
  readonly intro: (role: string, event: string) => string;
  readonly can: (does: string) => string;
  readonly how: string;
  readonly button: string;
  readonly notYou: string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    subject: (role, event) => `${event}: you are invited as ${role}`,
    intro: (role, event) => `You are invited to “${event}” as ${role}.`,
    can: (does) => `In this role you can ${does}.`,
    how: 'Sign in with this mail address; no password is needed.',
    button: 'Answer the invitation',
    notYou: 'If you do not know what this is about, ignore this mail: nothing happens.',
  },
  de: {
    subject: (role, event) => `${event}: Einladung (${role})`,
    intro: (role, event) => `Sie sind zu „${event}“ eingeladen. Ihre Rolle: ${role}.`,
    can: (does) => `In dieser Rolle können Sie ${does}.`,
    how: 'Melden Sie sich mit dieser Mailadresse an; ein Passwort ist nicht nötig.',
    button: 'Einladung beantworten',
    notYou: 'Wenn Ihnen das nichts sagt, brauchen Sie nichts zu tun: Es geschieht nichts.',
  },
  id: {
    subject: (role, event) => `${event}: Anda diundang sebagai ${role}`,
    intro: (role, event) => `Anda diundang ke “${event}” sebagai ${role}.`,
    can: (does) => `Dengan peran ini Anda dapat ${does}.`,
    how: 'Masuk dengan alamat surel ini; tidak perlu kata sandi.',
    button: 'Jawab undangan',
    notYou: 'Jika Anda tidak mengetahui hal ini, abaikan surel ini: tidak ada yang terjadi.',
  },
};

/** Tells somebody which role they have been given, in their own language. */
export function invitationMail({
  locale,
  instanceName,
  eventTitle,
  role,
  note,
  link,
}: InvitationMailFacts): ComposedMail & { readonly subject: string } {
  const words = WORDS[locale];
  const { name, does } = ROLE_WORDS[locale][role];
  const composed = composeMail({
    locale,
    instanceName,
    paragraphs: [words.intro(name, eventTitle), words.can(does), ...(note === null ? [] : note.split(/\n{2,}/u)), words.how],
    action: { label: words.button, url: link },
    footnotes: [words.notYou],
  });
  return { ...composed, subject: oneLine(words.subject(name, eventTitle)) };
}

/** A title that somebody typed must not become a second mail header. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
