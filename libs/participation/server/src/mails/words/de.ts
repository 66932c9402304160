import type { TeamMailWords } from '../team-mail-words.js';

export const de: TeamMailWords = {
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
      `Die Veranstaltenden haben die Einreichung von ${team} aus dem Wettbewerb genommen. Der Grund steht unten; antworten Sie ihnen, wenn Sie das für einen Irrtum halten.`,
    button: 'Idee ansehen',
  },
  REINSTATED: {
    subject: ({ event, team }) => `${event}: Die Einreichung von ${team} zählt wieder`,
    text: ({ team }) => `Die Veranstaltenden haben den Ausschluss von ${team} zurückgenommen. Die Einreichung steht, wo sie vorher stand.`,
    button: 'Idee ansehen',
  },
  MERGED: {
    subject: ({ event, team }) => `${event}: Die Einreichung von ${team} wurde zusammengelegt`,
    text: ({ team, other }) =>
      `Die Veranstaltenden haben die Einreichung von ${team} mit der von ${other} zusammengelegt. Diese bleibt im Wettbewerb und nennt Sie unter den Mitwirkenden. Ihr Text, seine Fassungen und Ihre Eingangsbestätigung bleiben für Sie lesbar. Der Grund steht unten; antworten Sie den Veranstaltenden, wenn Sie das für einen Irrtum halten.`,
    button: 'Idee ansehen',
  },
  MERGED_INTO_YOURS: {
    subject: ({ event, other }) => `${event}: Die Einreichung von ${other} gehört jetzt zu Ihrer`,
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
      `${person} von ${team} bittet um eine Fristverlängerung und sagt unten, warum. Alle wartenden Anträge stehen in einer Liste; solange dieser wartet, werden weitere, die binnen einer Stunde kommen, nicht gemailt.`,
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
      `Die Veranstaltenden haben die Fristverlängerung für ${team} abgelehnt. Der Grund steht unten. Was Sie geschrieben haben, bleibt auf Ihrem Gerät; eine rechtzeitig eingereichte Fassung zählt weiter.`,
    button: 'Idee ansehen',
  },
  PLACED: {
    subject: ({ event, team }) => `${event}: Sie sind im Team ${team}`,
    text: ({ team }) =>
      `Wie gewünscht haben die Veranstaltenden Sie ${team} zugeteilt. Lernen Sie die anderen kennen; wenn es nicht passt, können Sie auf der Seite des Teams wieder gehen.`,
    button: 'Team öffnen',
  },
};
