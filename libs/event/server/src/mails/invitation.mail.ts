import { composeMail, type ComposedMail } from '@jamboree/identity-server';
import type { Locale, Role } from '@jamboree/kernel';

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
  readonly roles: Readonly<Record<Role, string>>;
  readonly subject: (role: string, event: string) => string;
  readonly intro: (role: string, event: string) => string;
  readonly how: string;
  readonly button: string;
  readonly notYou: string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    roles: {
      PARTICIPANT: 'participant',
      FACILITATOR: 'facilitator',
      MENTOR: 'mentor',
      JUROR: 'juror',
      CHIEF_JUROR: 'chief juror',
      ORGANISER: 'organiser',
      OFFICIAL: 'city official',
      OBSERVER: 'observer',
    },
    subject: (role, event) => `${event}: you are invited as ${role}`,
    intro: (role, event) => `You are invited to “${event}” as ${role}.`,
    how: 'Sign in with this mail address; no password is needed.',
    button: 'Open the event',
    notYou: 'If you do not know what this is about, ignore this mail: nothing happens.',
  },
  de: {
    roles: {
      PARTICIPANT: 'Teilnahme',
      FACILITATOR: 'Moderation',
      MENTOR: 'Mentoring',
      JUROR: 'Jury',
      CHIEF_JUROR: 'Juryvorsitz',
      ORGANISER: 'Organisation',
      OFFICIAL: 'Verwaltung',
      OBSERVER: 'Beobachtung',
    },
    subject: (role, event) => `${event}: Einladung (${role})`,
    intro: (role, event) => `Sie sind zu „${event}“ eingeladen. Ihre Rolle: ${role}.`,
    how: 'Melden Sie sich mit dieser Mailadresse an; ein Passwort ist nicht nötig.',
    button: 'Veranstaltung öffnen',
    notYou: 'Wenn Ihnen das nichts sagt, brauchen Sie nichts zu tun: Es geschieht nichts.',
  },
  id: {
    roles: {
      PARTICIPANT: 'peserta',
      FACILITATOR: 'fasilitator',
      MENTOR: 'mentor',
      JUROR: 'juri',
      CHIEF_JUROR: 'ketua juri',
      ORGANISER: 'penyelenggara',
      OFFICIAL: 'pejabat kota',
      OBSERVER: 'pengamat',
    },
    subject: (role, event) => `${event}: Anda diundang sebagai ${role}`,
    intro: (role, event) => `Anda diundang ke “${event}” sebagai ${role}.`,
    how: 'Masuk dengan alamat surel ini; tidak perlu kata sandi.',
    button: 'Buka acara',
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
  const name = words.roles[role];
  const composed = composeMail({
    locale,
    instanceName,
    paragraphs: [words.intro(name, eventTitle), ...(note === null ? [] : note.split(/\n{2,}/u)), words.how],
    action: { label: words.button, url: link },
    footnotes: [words.notYou],
  });
  return { ...composed, subject: oneLine(words.subject(name, eventTitle)) };
}

/** A title that somebody typed must not become a second mail header. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
