import { spokenCode, type SignInCode } from '@jamboree/identity-domain';
import { MINUTE, type Locale } from '@jamboree/kernel';
import { composeMail, type ComposedMail } from './compose-mail.js';

export interface SignInMailFacts {
  readonly locale: Locale;
  readonly instanceName: string;
  readonly code: SignInCode;
  /** The token is in the link's fragment, which no server sees: opening it, or a scanner's look at it, uses nothing up. */
  readonly link: string;
  readonly lifetime: number;
}

interface Words {
  readonly subject: (code: string, instance: string) => string;
  readonly intro: (instance: string) => string;
  readonly button: string;
  readonly orCode: string;
  readonly validity: (minutes: number) => string;
  readonly notYou: string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    subject: (code, instance) => `${code} is your sign-in code for ${instance}`,
    intro: (instance) => `You are signing in to ${instance}. Press the button, or type the code into the page where you asked for it.`,
    button: 'Sign in',
    orCode: 'Your code:',
    validity: (minutes) => `Link and code work once, for ${minutes} minutes. The code works only in the browser where you asked for it.`,
    notYou: 'If you did not ask for this, ignore this mail: nothing happens. Nobody from our team will ever ask you for the code.',
  },
  de: {
    subject: (code, instance) => `${code} ist Ihr Anmeldecode für ${instance}`,
    intro: (instance) =>
      `Sie melden sich bei ${instance} an. Drücken Sie den Knopf oder geben Sie den Code auf der Seite ein, auf der Sie ihn angefordert haben.`,
    button: 'Anmelden',
    orCode: 'Ihr Code:',
    validity: (minutes) =>
      `Link und Code gelten einmal und ${minutes} Minuten lang. Der Code gilt nur in dem Browser, in dem Sie ihn angefordert haben.`,
    notYou: 'Wenn Sie das nicht waren, brauchen Sie nichts zu tun: Es geschieht nichts. Niemand von uns wird Sie je nach dem Code fragen.',
  },
  id: {
    subject: (code, instance) => `${code} adalah kode masuk Anda untuk ${instance}`,
    intro: (instance) => `Anda sedang masuk ke ${instance}. Tekan tombol di bawah, atau ketik kode ini di halaman tempat Anda memintanya.`,
    button: 'Masuk',
    orCode: 'Kode Anda:',
    validity: (minutes) =>
      `Tautan dan kode berlaku satu kali selama ${minutes} menit. Kode hanya berlaku di peramban tempat Anda memintanya.`,
    notYou: 'Jika Anda tidak memintanya, abaikan surel ini: tidak ada yang terjadi. Tim kami tidak akan pernah menanyakan kode Anda.',
  },
};

/** One mail with both ways in: the link for this device, the code for another one. */
export function signInMail({ locale, instanceName, code, link, lifetime }: SignInMailFacts): ComposedMail & { readonly subject: string } {
  const words = WORDS[locale];
  const spoken = spokenCode(code);
  const composed = composeMail({
    locale,
    instanceName,
    paragraphs: [words.intro(instanceName)],
    action: { label: words.button, url: link },
    copyable: `${words.orCode} ${spoken}`,
    footnotes: [words.validity(Math.round(lifetime / MINUTE)), words.notYou],
  });
  return { subject: words.subject(spoken, instanceName), ...composed };
}
