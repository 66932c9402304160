import type { AnnouncementContent } from '@jamboree/event-domain';
import type { Part } from '../scene.js';

/** Something that the organiser tells everybody, at a share of a part of the event's story. */
export interface DemoAnnouncement extends AnnouncementContent {
  readonly during: Part;
  readonly share: number;
}

/** By the event's slug. */
export const ANNOUNCEMENTS: Readonly<Record<string, readonly DemoAnnouncement[]>> = {
  'heat-and-rain': [
    {
      during: 'teaming',
      share: 0.2,
      pinned: false,
      audience: 'PARTICIPANTS',
      title: { en: 'Still without a team?', de: 'Noch ohne Team?', id: 'Belum punya tim?' },
      body: {
        en: 'Tonight we introduce people to each other by video, in both cities’ evening. Bring one sentence about what you can do.',
        de: 'Heute Abend stellen wir Menschen einander per Video vor, wenn in beiden Städten Abend ist. Bringen Sie einen Satz dazu mit, was Sie können.',
        id: 'Malam ini kami saling mengenalkan orang lewat video, pada sore dan malam kedua kota. Siapkan satu kalimat tentang keahlian Anda.',
      },
    },
    {
      during: 'writing',
      share: 0.1,
      pinned: true,
      audience: 'PUBLIC',
      title: { en: 'Rain data of both cities', de: 'Regendaten beider Städte', id: 'Data hujan kedua kota' },
      body: {
        en: 'The water offices have opened their gauges for the days of building:\n\n- one reading a minute, **three years** back\n- Jakarta and Berlin in one format\n\nAsk in the mentors’ hours what the columns mean.',
        de: 'Die Wasserämter haben ihre Pegel für die Bautage geöffnet:\n\n- ein Wert je Minute, **drei Jahre** zurück\n- Jakarta und Berlin in einem Format\n\nWas die Spalten bedeuten, beantworten die Mentorinnen und Mentoren.',
        id: 'Dinas air membuka data alat ukur mereka selama masa pengerjaan:\n\n- satu angka per menit, **tiga tahun** ke belakang\n- Jakarta dan Berlin dalam satu format\n\nTanyakan arti kolomnya pada jam mentor.',
      },
    },
    {
      during: 'writing',
      share: 0.6,
      pinned: false,
      audience: 'PUBLIC',
      title: { en: 'You may submit early', de: 'Sie dürfen früh einreichen', id: 'Boleh mengirim lebih awal' },
      body: {
        en: 'A submission can be changed until the deadline. Whoever submits today sleeps better on the last night.',
        de: 'Eine Einreichung lässt sich bis zur Frist ändern. Wer heute einreicht, schläft in der letzten Nacht besser.',
        id: 'Kiriman masih bisa diubah sampai tenggat. Yang mengirim hari ini tidur lebih nyenyak pada malam terakhir.',
      },
    },
  ],
};
