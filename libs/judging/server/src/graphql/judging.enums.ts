import type { AssignmentState, RankingComparison, ScorecardState } from '@jamboree/judging-domain';
import { describedEnum } from '@jamboree/platform-server';

export const AssignmentStateEnum = describedEnum<AssignmentState>('AssignmentState', 'How far a juror is with one submission.', {
  PROPOSED: 'Asked.',
  ACCEPTED: 'Said yes.',
  DECLINED: 'Said no.',
  IN_PROGRESS: 'Has begun the sheet.',
  COMPLETED: 'Has submitted the sheet or abstained.',
  RECUSED: 'Withdrawn for a conflict of interest.',
  REASSIGNED: 'Taken away and given to somebody else.',
  NO_SHOW: 'Nothing came.',
});

export const ScorecardStateEnum = describedEnum<ScorecardState>('ScorecardState', 'Whether a sheet counts.', {
  DRAFT: 'Being written; does not count.',
  SUBMITTED: 'Counts; can be reopened while the phase is open.',
  LOCKED: 'Counts; the phase is over.',
  ABSTAINED: 'The juror gives no score; neither zero nor missing.',
  EXCLUDED: 'Does not count, for a reason that is kept with it.',
});

export const RankingComparisonEnum = describedEnum<RankingComparison>(
  'RankingComparison',
  'How submissions scored on different criteria stand beside each other.',
  { WITHIN_TRACK: 'Each track for itself.', RESCALED: 'All together, with the weights rescaled to the criteria that apply.' },
);
