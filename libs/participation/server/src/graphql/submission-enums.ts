import type { ExtensionScope, SubmissionState } from '@jamboree/participation-domain';
import { describedEnum } from '@jamboree/platform-server';

export const SubmissionStateEnum = describedEnum<SubmissionState>('SubmissionState', 'How far a submission has come.', {
  DRAFT: 'Being written; never submitted.',
  SUBMITTED: 'Handed in; what counts is its newest version.',
  RETURNED: 'Sent back for correction.',
  ELIGIBLE: 'Keeps the formal rules.',
  INELIGIBLE: 'Breaks a formal rule, which is named.',
  IN_JURY: 'Being scored.',
  SCORED: 'The jury has finished.',
  SHORTLISTED: 'Chosen.',
  NOT_SELECTED: 'Not chosen.',
  HANDED_OVER: 'Taken up by a city.',
  WITHDRAWN: 'Taken back by its team.',
  DISQUALIFIED: 'Excluded, with a reason.',
  MERGED: 'Lives on in another submission.',
});

export const ExtensionScopeEnum = describedEnum<ExtensionScope>('ExtensionScope', 'Which lock a late entry opens.', {
  CONTENT: 'What the team writes and submits.',
  MEMBERSHIP: 'Who belongs to the team.',
});
