import type { LocalizedText } from '@jamboree/kernel';
import type { MessageWords } from './message-text.js';
import type { Segment, SegmentKind } from './segment.js';

/** Words to begin with. An event keeps its own of the same key instead, once an organiser has stored some. */
export interface MessageTemplate extends MessageWords {
  /** Unique within an event. */
  readonly key: string;
  readonly name: LocalizedText;
  readonly segment: Segment;
}

/** Most templates of one event that are not shipped. */
export const OWN_TEMPLATES_MAX = 30;
export const TEMPLATE_NAME_MAX = 80;

const to = (kind: SegmentKind): Segment => ({ kind, role: null });

export const SHIPPED_TEMPLATES: readonly MessageTemplate[] = [
  {
    key: 'welcome',
    name: { en: 'Welcome', de: 'Willkommen', id: 'Selamat datang' },
    segment: to('EVERYONE'),
    subject: {
      en: 'Welcome to {event}',
      de: 'Willkommen bei „{event}“',
      id: 'Selamat datang di {event}',
    },
    body: {
      en: 'Hello {name},\n\nyou are part of {event}. On its page you find the schedule, the challenges and the people you can work with:\n{link}\n\nWe look forward to your ideas.',
      de: 'Guten Tag {name},\n\nSie sind bei „{event}“ dabei. Auf der Seite finden Sie den Ablauf, die Aufgaben und Menschen, mit denen Sie arbeiten können:\n{link}\n\nWir freuen uns auf Ihre Ideen.',
      id: 'Halo {name},\n\nAnda bagian dari {event}. Jadwal, tantangan, dan orang-orang yang bisa diajak bekerja sama ada di halaman ini:\n{link}\n\nKami menantikan gagasan Anda.',
    },
  },
  {
    key: 'draft-reminder',
    name: { en: 'Draft not submitted', de: 'Entwurf nicht eingereicht', id: 'Draf belum dikirim' },
    segment: to('DRAFT_NOT_SUBMITTED'),
    subject: {
      en: '{event}: your idea is not submitted yet',
      de: '„{event}“: Ihre Idee ist noch nicht eingereicht',
      id: '{event}: gagasan Anda belum dikirim',
    },
    body: {
      en: 'Hello {name},\n\nthe draft of {team} is there, but not submitted. You have until {deadline}.\n\nHere it is:\n{link}\n\nYou may submit now and still change it until then.',
      de: 'Guten Tag {name},\n\nder Entwurf von {team} liegt bereit, ist aber noch nicht eingereicht. Zeit haben Sie bis {deadline}.\n\nHier ist er:\n{link}\n\nSie können jetzt einreichen und bis dahin noch ändern.',
      id: 'Halo {name},\n\ndraf {team} sudah ada, tetapi belum dikirim. Waktunya sampai {deadline}.\n\nDraf Anda:\n{link}\n\nAnda boleh mengirim sekarang dan mengubahnya lagi sampai waktu itu.',
    },
  },
  {
    key: 'team-designer',
    name: { en: 'Team without a designer', de: 'Team ohne Gestaltung', id: 'Tim tanpa desainer' },
    segment: to('TEAM_WITH_ROOM'),
    subject: {
      en: 'There is a free place in {team}',
      de: 'In {team} ist noch ein Platz frei',
      id: 'Masih ada tempat di {team}',
    },
    body: {
      en: 'Hello {name},\n\nin {team} there is a free place. Teams with somebody who designs find it easier to show their idea. Have a look who is still looking for a team, and invite somebody:\n{link}',
      de: 'Guten Tag {name},\n\nin {team} ist noch ein Platz frei. Teams mit jemandem, der gestaltet, können ihre Idee leichter zeigen. Sehen Sie nach, wer noch ein Team sucht, und laden Sie jemanden ein:\n{link}',
      id: 'Halo {name},\n\nmasih ada tempat di {team}. Tim yang punya desainer lebih mudah menunjukkan gagasannya. Lihat siapa yang masih mencari tim, lalu undang seseorang:\n{link}',
    },
  },
  {
    key: 'receipt-follow-up',
    name: { en: 'After submitting', de: 'Nach dem Einreichen', id: 'Setelah mengirim' },
    segment: to('SUBMITTED'),
    subject: {
      en: '{event}: what happens with your idea now',
      de: '„{event}“: So geht es mit Ihrer Idee weiter',
      id: '{event}: langkah berikutnya untuk gagasan Anda',
    },
    body: {
      en: 'Hello {name},\n\nthe idea of {team} has arrived; your receipt proves it. Next, the jury reads it. The schedule and your receipt:\n{link}\n\nThank you for your work.',
      de: 'Guten Tag {name},\n\ndie Idee von {team} ist da; Ihre Eingangsbestätigung belegt es. Als Nächstes liest die Jury. Ablauf und Eingangsbestätigung:\n{link}\n\nVielen Dank für Ihre Arbeit.',
      id: 'Halo {name},\n\ngagasan {team} sudah kami terima; tanda terima Anda buktinya. Berikutnya, juri membacanya. Jadwal dan tanda terima:\n{link}\n\nTerima kasih atas kerja Anda.',
    },
  },
  {
    key: 'result-day',
    name: { en: 'Result day', de: 'Tag der Ergebnisse', id: 'Hari hasil' },
    segment: to('EVERYONE'),
    subject: {
      en: 'The results of {event}',
      de: 'Die Ergebnisse von „{event}“',
      id: 'Hasil {event}',
    },
    body: {
      en: 'Hello {name},\n\nthe results of {event} are out:\n{link}\n\nThank you to everybody who took part, scored, helped and asked questions.',
      de: 'Guten Tag {name},\n\ndie Ergebnisse von „{event}“ sind da:\n{link}\n\nVielen Dank an alle, die mitgemacht, bewertet, geholfen und gefragt haben.',
      id: 'Halo {name},\n\nhasil {event} sudah keluar:\n{link}\n\nTerima kasih kepada semua yang ikut, menilai, membantu, dan bertanya.',
    },
  },
];
