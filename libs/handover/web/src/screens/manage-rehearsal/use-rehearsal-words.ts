import { useRehearsalText } from '../../texts.js';

const ACTS = [
  ...(['joinEvent', 'apply', 'decideApplications', 'createTeam', 'inviteToTeam', 'joinTeam', 'startDraft', 'saveDraft'] as const),
  ...(['submitSubmission', 'withdrawSubmission', 'checkEligibility', 'declareConflict', 'proposeAssignments'] as const),
  ...(['applyAssignments', 'abstain', 'submitScorecard', 'draftShortlist', 'decideShortlist', 'releaseShortlist'] as const),
] as const;
const RULES = [
  ...(['PhaseClosed', 'TeamFull', 'InvitationInvalid', 'AlreadyInTeam', 'Incomplete', 'InvalidInput'] as const),
  ...(['CoauthorMissing', 'NotPermitted', 'StateChanged', 'VersionConflict', 'Infeasible'] as const),
] as const;
/** What an organiser wants to read of; other records are the machine's own. */
const RECORDS = [
  ...(['RoleGranted', 'ApplicationSubmitted', 'ApplicationMoved', 'TeamFounded', 'TeamJoined', 'DraftStarted'] as const),
  ...(['SubmissionSubmitted', 'SubmissionWithdrawn', 'EligibilityChecked', 'ConflictDeclared', 'JurorAssigned'] as const),
  ...(['ScorecardSubmitted', 'ShortlistDecided', 'ShortlistReleased', 'PhaseEndedUnmet', 'MessageSent'] as const),
] as const;
const MAILS = [
  ...([
    'mentoring-booked',
    'mentoring-given_back',
    'mentoring-cancelled',
    'mentoring-changed',
    'mentoring-offered',
    'mentoring-reminder',
  ] as const),
  ...([
    'team-asked',
    'team-accepted',
    'team-declined',
    'team-invited',
    'team-invitation-accepted',
    'team-invitation-declined',
    'team-placed',
    'team-disqualified',
    'team-reinstated',
  ] as const),
  ...([
    'application',
    'draft-comment',
    'message-announcement',
    'message-message',
    'message-reminder',
    'question',
    'removal',
    'role-ended',
    'role-invitation',
  ] as const),
] as const;

interface RehearsalWords {
  /** What was tried, such as "submit an idea". */
  readonly act: (name: string) => string;
  /** The rule that held; its own name where there are no words for it. */
  readonly rule: (code: string) => string;
  /** What was recorded so often; null for what says nothing to an organiser. */
  readonly happened: (type: string, count: number) => string | null;
  readonly mail: (kind: string) => string;
}

/** The server's short names of acts, rules, records and mails in the reader's language. */
export function useRehearsalWords(): RehearsalWords {
  const t = useRehearsalText();
  return {
    act: (name) => {
      const known = ACTS.find((one) => one === name);
      return known === undefined ? name : t(`act.${known}`);
    },
    rule: (code) => {
      const known = RULES.find((one) => one === code);
      return known === undefined ? code : t(`rule.${known}`);
    },
    mail: (kind) => {
      const known = MAILS.find((one) => one === kind);
      return known === undefined ? kind : t(`mail.${known}`);
    },
    happened: (type, count) => {
      const known = RECORDS.find((one) => one === type);
      return known === undefined ? null : t(`happened.${known}`, { count });
    },
  };
}
