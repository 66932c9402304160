import type { TeamMailWords } from '../team-mail-words.js';

export const en: TeamMailWords = {
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
      `${person} of ${team} asks to submit late and says why below. All requests that wait stand in one list; while this one waits, others that come within the hour are not mailed.`,
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
};
