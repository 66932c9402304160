import type { Locale } from '@jamboree/kernel';

/** What a mail about teams tells. */
export type TeamMailKind =
  'ASKED' | 'ACCEPTED' | 'DECLINED' | 'INVITED' | 'INVITATION_ACCEPTED' | 'INVITATION_DECLINED' | 'PLACED' | 'DISQUALIFIED' | 'REINSTATED';

interface Facts {
  readonly event: string;
  readonly team: string;
  readonly person: string;
}

interface Words {
  readonly subject: (facts: Facts) => string;
  readonly text: (facts: Facts) => string;
  readonly button: string;
}

export const TEAM_MAIL_WORDS: Readonly<Record<Locale, Readonly<Record<TeamMailKind, Words>>>> = {
  en: {
    ASKED: {
      subject: ({ event, person }) => `${event}: ${person} would like to join your team`,
      text: ({ team, person }) => `${person} would like to join ${team}. You decide; the request waits for a week.`,
      button: 'Answer the request',
    },
    ACCEPTED: {
      subject: ({ event, team }) => `${event}: you are in the team ${team}`,
      text: ({ team }) => `${team} has accepted your request. Your other requests are withdrawn.`,
      button: 'Open your team',
    },
    DECLINED: {
      subject: ({ event, team }) => `${event}: answer of the team ${team}`,
      text: ({ team }) => `${team} has declined your request. Other teams still have places.`,
      button: 'Look for a team',
    },
    INVITED: {
      subject: ({ event, team }) => `${event}: the team ${team} asks you to join`,
      text: ({ team, person }) => `${person} invites you into the team ${team}. You decide; the invitation waits for a week.`,
      button: 'Answer the invitation',
    },
    INVITATION_ACCEPTED: {
      subject: ({ event, person }) => `${event}: ${person} is in your team`,
      text: ({ team, person }) => `${person} has accepted the invitation and belongs to ${team} now.`,
      button: 'Open your team',
    },
    INVITATION_DECLINED: {
      subject: ({ event, person }) => `${event}: answer of ${person}`,
      text: ({ team, person }) => `${person} will not join ${team}. Others still look for a team.`,
      button: 'Open your team',
    },
    DISQUALIFIED: {
      subject: ({ event, team }) => `${event}: the entry of ${team} is disqualified`,
      text: ({ team }) =>
        `The organisers have taken the entry of ${team} out of the competition. Their reason stands below; answer them if you think that is a mistake.`,
      button: 'See your idea',
    },
    REINSTATED: {
      subject: ({ event, team }) => `${event}: the entry of ${team} counts again`,
      text: ({ team }) => `The organisers have taken the disqualification of ${team} back. The entry stands where it stood before.`,
      button: 'See your idea',
    },
    PLACED: {
      subject: ({ event, team }) => `${event}: you are in the team ${team}`,
      text: ({ team }) =>
        `As you wished, the organisers have placed you into ${team}. Get to know the others; if it does not suit you, you can leave on the page of the team.`,
      button: 'Open your team',
    },
  },
  de: {
    ASKED: {
      subject: ({ event, person }) => `${event}: ${person} möchte in Ihr Team`,
      text: ({ team, person }) => `${person} möchte bei ${team} mitmachen. Sie entscheiden; die Anfrage wartet eine Woche.`,
      button: 'Anfrage beantworten',
    },
    ACCEPTED: {
      subject: ({ event, team }) => `${event}: Sie sind im Team ${team}`,
      text: ({ team }) => `${team} hat Ihre Anfrage angenommen. Ihre anderen Anfragen sind zurückgezogen.`,
      button: 'Team öffnen',
    },
    DECLINED: {
      subject: ({ event, team }) => `${event}: Antwort des Teams ${team}`,
      text: ({ team }) => `${team} hat Ihre Anfrage abgelehnt. Andere Teams haben noch Plätze.`,
      button: 'Team suchen',
    },
    INVITED: {
      subject: ({ event, team }) => `${event}: Das Team ${team} fragt Sie an`,
      text: ({ team, person }) => `${person} lädt Sie in das Team ${team} ein. Sie entscheiden; die Einladung wartet eine Woche.`,
      button: 'Einladung beantworten',
    },
    INVITATION_ACCEPTED: {
      subject: ({ event, person }) => `${event}: ${person} ist in Ihrem Team`,
      text: ({ team, person }) => `${person} hat die Einladung angenommen und gehört jetzt zu ${team}.`,
      button: 'Team öffnen',
    },
    INVITATION_DECLINED: {
      subject: ({ event, person }) => `${event}: Antwort von ${person}`,
      text: ({ team, person }) => `${person} kommt nicht zu ${team}. Andere suchen noch ein Team.`,
      button: 'Team öffnen',
    },
    DISQUALIFIED: {
      subject: ({ event, team }) => `${event}: Die Einreichung von ${team} ist ausgeschlossen`,
      text: ({ team }) =>
        `Die Veranstaltenden haben die Einreichung von ${team} aus dem Wettbewerb genommen. Ihr Grund steht unten; antworten Sie ihnen, wenn Sie das für einen Irrtum halten.`,
      button: 'Idee ansehen',
    },
    REINSTATED: {
      subject: ({ event, team }) => `${event}: Die Einreichung von ${team} zählt wieder`,
      text: ({ team }) =>
        `Die Veranstaltenden haben den Ausschluss von ${team} zurückgenommen. Die Einreichung steht, wo sie vorher stand.`,
      button: 'Idee ansehen',
    },
    PLACED: {
      subject: ({ event, team }) => `${event}: Sie sind im Team ${team}`,
      text: ({ team }) =>
        `Wie gewünscht haben die Veranstaltenden Sie ${team} zugeteilt. Lernen Sie die anderen kennen; wenn es nicht passt, können Sie auf der Seite des Teams wieder gehen.`,
      button: 'Team öffnen',
    },
  },
  id: {
    ASKED: {
      subject: ({ event, person }) => `${event}: ${person} ingin bergabung dengan tim Anda`,
      text: ({ team, person }) => `${person} ingin bergabung dengan ${team}. Anda yang memutuskan; permintaan ini berlaku seminggu.`,
      button: 'Jawab permintaan',
    },
    ACCEPTED: {
      subject: ({ event, team }) => `${event}: Anda masuk tim ${team}`,
      text: ({ team }) => `${team} menerima permintaan Anda. Permintaan Anda yang lain ditarik.`,
      button: 'Buka tim Anda',
    },
    DECLINED: {
      subject: ({ event, team }) => `${event}: jawaban tim ${team}`,
      text: ({ team }) => `${team} menolak permintaan Anda. Tim lain masih punya tempat.`,
      button: 'Cari tim',
    },
    INVITED: {
      subject: ({ event, team }) => `${event}: tim ${team} mengajak Anda`,
      text: ({ team, person }) => `${person} mengundang Anda ke tim ${team}. Anda yang memutuskan; undangan ini berlaku seminggu.`,
      button: 'Jawab undangan',
    },
    INVITATION_ACCEPTED: {
      subject: ({ event, person }) => `${event}: ${person} masuk tim Anda`,
      text: ({ team, person }) => `${person} menerima undangan dan sekarang anggota ${team}.`,
      button: 'Buka tim Anda',
    },
    INVITATION_DECLINED: {
      subject: ({ event, person }) => `${event}: jawaban ${person}`,
      text: ({ team, person }) => `${person} tidak bergabung dengan ${team}. Masih ada orang lain yang mencari tim.`,
      button: 'Buka tim Anda',
    },
    DISQUALIFIED: {
      subject: ({ event, team }) => `${event}: gagasan ${team} didiskualifikasi`,
      text: ({ team }) =>
        `Penyelenggara mengeluarkan gagasan ${team} dari lomba. Alasannya ada di bawah; hubungi mereka bila menurut Anda ini keliru.`,
      button: 'Lihat gagasan',
    },
    REINSTATED: {
      subject: ({ event, team }) => `${event}: gagasan ${team} berlaku lagi`,
      text: ({ team }) => `Penyelenggara mencabut diskualifikasi ${team}. Gagasan kembali ke keadaan semula.`,
      button: 'Lihat gagasan',
    },
    PLACED: {
      subject: ({ event, team }) => `${event}: Anda masuk tim ${team}`,
      text: ({ team }) =>
        `Sesuai keinginan Anda, penyelenggara menempatkan Anda di ${team}. Berkenalanlah dengan yang lain; jika tidak cocok, Anda dapat keluar di halaman tim.`,
      button: 'Buka tim Anda',
    },
  },
};
