import type { Locale } from '@jamboree/kernel';

/** What a mail about teams tells. */
export type TeamMailKind =
  | 'ASKED'
  | 'ACCEPTED'
  | 'DECLINED'
  | 'INVITED'
  | 'INVITATION_ACCEPTED'
  | 'INVITATION_DECLINED'
  | 'PLACED'
  | 'DISQUALIFIED'
  | 'REINSTATED'
  | 'MERGED'
  | 'MERGED_INTO_YOURS'
  | 'UNMERGED'
  | 'UNMERGED_FROM_YOURS'
  | 'LATE_ASKED'
  | 'LATE_GRANTED'
  | 'LATE_DECLINED';

interface Facts {
  readonly event: string;
  readonly team: string;
  readonly person: string;
  readonly other: string;
  /** In the times of the event's cities; empty where nothing ends. */
  readonly until: string;
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
    MERGED: {
      subject: ({ event, team }) => `${event}: the entry of ${team} was merged`,
      text: ({ team, other }) =>
        `The organisers have merged the entry of ${team} into that of ${other}, which stays in the competition and names you among its authors. Your text, its versions and your receipt remain readable to you. Their reason stands below; answer them if you think that is a mistake.`,
      button: 'See your idea',
    },
    MERGED_INTO_YOURS: {
      subject: ({ event, other }) => `${event}: the entry of ${other} was merged into yours`,
      text: ({ team, other }) =>
        `The organisers have merged the entry of ${other} into that of ${team}. Yours stays as you wrote it and names both teams as its authors. Their reason stands below.`,
      button: 'See your idea',
    },
    UNMERGED: {
      subject: ({ event, team }) => `${event}: the entry of ${team} stands for itself again`,
      text: ({ team, other }) =>
        `The organisers have taken back that the entry of ${team} was merged into that of ${other}. It stands where it stood before.`,
      button: 'See your idea',
    },
    UNMERGED_FROM_YOURS: {
      subject: ({ event, other }) => `${event}: the entry of ${other} stands for itself again`,
      text: ({ team, other }) =>
        `The organisers have taken back that the entry of ${other} was merged into that of ${team}. Yours stays as it is and names your team alone again.`,
      button: 'See your idea',
    },
    LATE_ASKED: {
      subject: ({ event, team }) => `${event}: ${team} asks for a late entry`,
      text: ({ team, person }) =>
        `${person} of ${team} asks to submit late and says why below. All requests that wait stand in one list; others that come within the hour are not mailed one by one.`,
      button: 'Answer the request',
    },
    LATE_GRANTED: {
      subject: ({ event, team }) => `${event}: ${team} may submit late`,
      text: ({ team, until }) =>
        `The organisers have granted ${team} a late entry until ${until}. Open the idea: what you have typed on that device is sent by itself; then submit.`,
      button: 'Open your idea',
    },
    LATE_DECLINED: {
      subject: ({ event, team }) => `${event}: no late entry for ${team}`,
      text: ({ team }) =>
        `The organisers have declined the late entry of ${team}. Their reason stands below. What you typed stays on your device; a version that you submitted in time still counts.`,
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
    MERGED: {
      subject: ({ event, team }) => `${event}: Die Einreichung von ${team} wurde zusammengelegt`,
      text: ({ team, other }) =>
        `Die Veranstaltenden haben die Einreichung von ${team} mit der von ${other} zusammengelegt. Diese bleibt im Wettbewerb und nennt Sie unter den Mitwirkenden. Ihr Text, seine Fassungen und Ihre Eingangsbestätigung bleiben für Sie lesbar. Der Grund steht unten; antworten Sie den Veranstaltenden, wenn Sie das für einen Irrtum halten.`,
      button: 'Idee ansehen',
    },
    MERGED_INTO_YOURS: {
      subject: ({ event, other }) => `${event}: Die Einreichung von ${other} ist jetzt Teil der Ihren`,
      text: ({ team, other }) =>
        `Die Veranstaltenden haben die Einreichung von ${other} mit der von ${team} zusammengelegt. Ihre bleibt, wie Sie sie geschrieben haben, und nennt beide Teams. Der Grund steht unten.`,
      button: 'Idee ansehen',
    },
    UNMERGED: {
      subject: ({ event, team }) => `${event}: Die Einreichung von ${team} steht wieder für sich`,
      text: ({ team, other }) =>
        `Die Veranstaltenden haben zurückgenommen, dass die Einreichung von ${team} mit der von ${other} zusammengelegt war. Sie steht, wo sie vorher stand.`,
      button: 'Idee ansehen',
    },
    UNMERGED_FROM_YOURS: {
      subject: ({ event, other }) => `${event}: Die Einreichung von ${other} steht wieder für sich`,
      text: ({ team, other }) =>
        `Die Veranstaltenden haben zurückgenommen, dass die Einreichung von ${other} mit der von ${team} zusammengelegt war. Ihre bleibt, wie sie ist, und nennt wieder nur Ihr Team.`,
      button: 'Idee ansehen',
    },
    LATE_ASKED: {
      subject: ({ event, team }) => `${event}: ${team} bittet um Fristverlängerung`,
      text: ({ team, person }) =>
        `${person} von ${team} bittet um eine Fristverlängerung und sagt unten, warum. Alle wartenden Anträge stehen in einer Liste; weitere, die binnen einer Stunde kommen, werden nicht einzeln gemailt.`,
      button: 'Antrag beantworten',
    },
    LATE_GRANTED: {
      subject: ({ event, team }) => `${event}: ${team} darf nachreichen`,
      text: ({ team, until }) =>
        `Die Veranstaltenden haben ${team} eine Fristverlängerung bis ${until} gewährt. Öffnen Sie die Idee: Was Sie auf dem Gerät geschrieben haben, wird von selbst gesendet; reichen Sie sie dann ein.`,
      button: 'Idee öffnen',
    },
    LATE_DECLINED: {
      subject: ({ event, team }) => `${event}: keine Fristverlängerung für ${team}`,
      text: ({ team }) =>
        `Die Veranstaltenden haben die Fristverlängerung für ${team} abgelehnt. Ihr Grund steht unten. Was Sie geschrieben haben, bleibt auf Ihrem Gerät; eine rechtzeitig eingereichte Fassung zählt weiter.`,
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
    MERGED: {
      subject: ({ event, team }) => `${event}: gagasan ${team} digabungkan`,
      text: ({ team, other }) =>
        `Penyelenggara menggabungkan gagasan ${team} ke dalam gagasan ${other}, yang tetap ikut lomba dan mencantumkan Anda sebagai penyusun. Tulisan, versi, dan tanda terima Anda tetap dapat Anda baca. Alasannya ada di bawah; hubungi mereka bila menurut Anda ini keliru.`,
      button: 'Lihat gagasan',
    },
    MERGED_INTO_YOURS: {
      subject: ({ event, other }) => `${event}: gagasan ${other} digabungkan ke dalam gagasan Anda`,
      text: ({ team, other }) =>
        `Penyelenggara menggabungkan gagasan ${other} ke dalam gagasan ${team}. Tulisan Anda tetap seperti semula dan mencantumkan kedua tim sebagai penyusun. Alasannya ada di bawah.`,
      button: 'Lihat gagasan',
    },
    UNMERGED: {
      subject: ({ event, team }) => `${event}: gagasan ${team} berdiri sendiri lagi`,
      text: ({ team, other }) =>
        `Penyelenggara membatalkan penggabungan gagasan ${team} ke dalam gagasan ${other}. Gagasan itu kembali ke keadaan semula.`,
      button: 'Lihat gagasan',
    },
    UNMERGED_FROM_YOURS: {
      subject: ({ event, other }) => `${event}: gagasan ${other} berdiri sendiri lagi`,
      text: ({ team, other }) =>
        `Penyelenggara membatalkan penggabungan gagasan ${other} ke dalam gagasan ${team}. Gagasan Anda tetap seperti adanya dan hanya mencantumkan tim Anda lagi.`,
      button: 'Lihat gagasan',
    },
    LATE_ASKED: {
      subject: ({ event, team }) => `${event}: ${team} meminta perpanjangan waktu`,
      text: ({ team, person }) =>
        `${person} dari ${team} meminta perpanjangan waktu; alasannya ada di bawah. Semua permintaan yang menunggu ada dalam satu daftar; permintaan lain dalam satu jam tidak dikirim satu per satu.`,
      button: 'Jawab permintaan',
    },
    LATE_GRANTED: {
      subject: ({ event, team }) => `${event}: ${team} boleh mengirim terlambat`,
      text: ({ team, until }) =>
        `Penyelenggara memberi ${team} perpanjangan waktu sampai ${until}. Buka gagasan Anda: tulisan di perangkat itu terkirim sendiri; setelah itu kirimkan gagasannya.`,
      button: 'Buka gagasan',
    },
    LATE_DECLINED: {
      subject: ({ event, team }) => `${event}: tidak ada perpanjangan waktu untuk ${team}`,
      text: ({ team }) =>
        `Penyelenggara menolak perpanjangan waktu untuk ${team}. Alasannya ada di bawah. Tulisan Anda tetap tersimpan di perangkat; versi yang dikirim tepat waktu tetap dihitung.`,
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
