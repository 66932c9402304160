import type { MessageWords } from './message-text.js';
import type { ReminderTopic } from './reminders.js';

/** What reminders say; the deadline in them stands in both cities' and the reader's own time. */
export const REMINDER_WORDS: Readonly<Record<ReminderTopic, MessageWords>> = {
  SUBMITTING: {
    subject: {
      en: '{event}: submit until {deadline}',
      de: '„{event}“: einreichen bis {deadline}',
      id: '{event}: kirim sebelum {deadline}',
    },
    body: {
      en: 'Hello {name},\n\nthe draft of {team} is not submitted yet. Submitting ends {deadline}.\n\n{link}\n\nYou may submit now and still change it until then.',
      de: 'Guten Tag {name},\n\nder Entwurf von {team} ist noch nicht eingereicht. Die Einreichung endet {deadline}.\n\n{link}\n\nSie können jetzt einreichen und bis dahin noch ändern.',
      id: 'Halo {name},\n\ndraf {team} belum dikirim. Pengiriman ditutup {deadline}.\n\n{link}\n\nAnda boleh mengirim sekarang dan mengubahnya lagi sampai waktu itu.',
    },
  },
  SCORING: {
    subject: {
      en: '{event}: sheets are waiting for you until {deadline}',
      de: '„{event}“: Bögen warten auf Sie bis {deadline}',
      id: '{event}: lembar nilai menunggu Anda sampai {deadline}',
    },
    body: {
      en: 'Hello {name},\n\nyou have sheets that are not finished. Scoring ends {deadline}.\n\n{link}\n\nWhat you cannot judge, you may give back or abstain from there.',
      de: 'Guten Tag {name},\n\nSie haben Bögen, die noch nicht fertig sind. Die Bewertung endet {deadline}.\n\n{link}\n\nWas Sie nicht beurteilen können, geben Sie dort zurück, oder Sie enthalten sich.',
      id: 'Halo {name},\n\nada lembar nilai Anda yang belum selesai. Penilaian ditutup {deadline}.\n\n{link}\n\nYang tidak bisa Anda nilai boleh dikembalikan, atau Anda abstain di sana.',
    },
  },
};
