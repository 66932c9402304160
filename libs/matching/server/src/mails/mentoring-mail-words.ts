import type { Locale } from '@jamboree/kernel';

/** What a mail about mentoring tells. */
export type MentoringMailKind = 'BOOKED' | 'GIVEN_BACK' | 'CANCELLED' | 'CHANGED' | 'OFFERED' | 'REMINDER';

interface Facts {
  readonly event: string;
  /** The other side: the mentor's name, or that of whoever booked. */
  readonly other: string;
  /** The time in both cities and the reader's own. */
  readonly time: string;
  /** Until when an offer holds; empty elsewhere. */
  readonly until: string;
}

interface Words {
  readonly subject: (facts: Facts) => string;
  readonly text: (facts: Facts) => string;
}

export const MENTORING_MAIL_WORDS: Readonly<Record<Locale, Readonly<Record<MentoringMailKind, Words>>>> = {
  en: {
    BOOKED: {
      subject: ({ event, other }) => `${event}: ${other} booked a talk with you`,
      text: ({ other, time }) => `${other} booked a talk with you: ${time}.`,
    },
    GIVEN_BACK: {
      subject: ({ event, other }) => `${event}: ${other} gave a talk back`,
      text: ({ other, time }) => `${other} will not come to the talk on ${time}. The slot is free again.`,
    },
    CANCELLED: {
      subject: ({ event, other }) => `${event}: your talk with ${other} is cancelled`,
      text: ({ other, time }) => `The talk with ${other} on ${time} will not take place. You can book another one.`,
    },
    CHANGED: {
      subject: ({ event, other }) => `${event}: your talk with ${other} has changed`,
      text: ({ other, time }) => `Where you meet ${other} on ${time} has changed. The new place is on the page.`,
    },
    OFFERED: {
      subject: ({ event, other }) => `${event}: a slot with ${other} is free for you`,
      text: ({ other, time, until }) =>
        `A slot with ${other} has become free: ${time}. It is kept for you until ${until}, then offered to the next.`,
    },
    REMINDER: {
      subject: ({ event, other }) => `${event}: talk with ${other} soon`,
      text: ({ other, time }) => `Your talk with ${other} begins ${time}.`,
    },
  },
  de: {
    BOOKED: {
      subject: ({ event, other }) => `„${event}“: ${other} hat ein Gespräch bei Ihnen gebucht`,
      text: ({ other, time }) => `${other} hat ein Gespräch bei Ihnen gebucht: ${time}.`,
    },
    GIVEN_BACK: {
      subject: ({ event, other }) => `„${event}“: ${other} hat ein Gespräch abgesagt`,
      text: ({ other, time }) => `${other} kommt nicht zum Gespräch am ${time}. Die Zeit ist wieder frei.`,
    },
    CANCELLED: {
      subject: ({ event, other }) => `„${event}“: Ihr Gespräch mit ${other} entfällt`,
      text: ({ other, time }) => `Das Gespräch mit ${other} am ${time} findet nicht statt. Sie können ein anderes buchen.`,
    },
    CHANGED: {
      subject: ({ event, other }) => `„${event}“: Ihr Gespräch mit ${other} hat sich geändert`,
      text: ({ other, time }) => `Der Ort des Gesprächs mit ${other} am ${time} hat sich geändert. Der neue steht auf der Seite.`,
    },
    OFFERED: {
      subject: ({ event, other }) => `„${event}“: Bei ${other} ist eine Zeit für Sie frei`,
      text: ({ other, time, until }) =>
        `Bei ${other} ist eine Zeit frei geworden: ${time}. Sie ist bis ${until} für Sie zurückgelegt und wird dann den Nächsten angeboten.`,
    },
    REMINDER: {
      subject: ({ event, other }) => `„${event}“: bald Ihr Gespräch mit ${other}`,
      text: ({ other, time }) => `Ihr Gespräch mit ${other} beginnt ${time}.`,
    },
  },
  id: {
    BOOKED: {
      subject: ({ event, other }) => `${event}: ${other} memesan sesi dengan Anda`,
      text: ({ other, time }) => `${other} memesan sesi dengan Anda: ${time}.`,
    },
    GIVEN_BACK: {
      subject: ({ event, other }) => `${event}: ${other} membatalkan sesi`,
      text: ({ other, time }) => `${other} tidak jadi datang pada ${time}. Waktu itu kosong lagi.`,
    },
    CANCELLED: {
      subject: ({ event, other }) => `${event}: sesi Anda dengan ${other} dibatalkan`,
      text: ({ other, time }) => `Sesi dengan ${other} pada ${time} tidak jadi. Anda bisa memesan waktu lain.`,
    },
    CHANGED: {
      subject: ({ event, other }) => `${event}: sesi Anda dengan ${other} berubah`,
      text: ({ other, time }) => `Tempat bertemu ${other} pada ${time} berubah. Tempat barunya ada di halaman.`,
    },
    OFFERED: {
      subject: ({ event, other }) => `${event}: ada waktu kosong dengan ${other} untuk Anda`,
      text: ({ other, time, until }) =>
        `Ada waktu kosong dengan ${other}: ${time}. Waktu itu disimpan untuk Anda sampai ${until}, lalu ditawarkan ke yang berikutnya.`,
    },
    REMINDER: {
      subject: ({ event, other }) => `${event}: sebentar lagi sesi dengan ${other}`,
      text: ({ other, time }) => `Sesi Anda dengan ${other} dimulai ${time}.`,
    },
  },
};

export const MENTORING_MAIL_BUTTON: Readonly<Record<Locale, string>> = {
  en: 'Open mentoring',
  de: 'Mentoring öffnen',
  id: 'Buka pendampingan',
};
