import type { NoRoomForFile, PhaseClosed, StateChanged } from '@jamboree/event-domain';
import type { InvalidInput, NotFound, NotPermitted } from '@jamboree/kernel';
import type {
  AlreadyInTeam,
  AttachmentWords,
  CannotMerge,
  CoauthorMissing,
  EditConflict,
  Incomplete,
  InvitationInvalid,
  OpeningContent,
  SubmissionContent,
  TeamFull,
  TeamTexts,
  WishContent,
} from '@jamboree/participation-domain';
import type { IdempotencyMismatch } from '@jamboree/platform-server';

/** What every operation of this scope may answer instead of doing it. */
type CommonProblem = NotPermitted | NotFound | InvalidInput | IdempotencyMismatch | PhaseClosed;

export type TeamProblem = CommonProblem | StateChanged | TeamFull | AlreadyInTeam | InvitationInvalid | EditConflict<TeamTexts>;
export type InvitationProblems = CommonProblem | TeamFull;
export type LeaveTeamProblem = CommonProblem | StateChanged;
export type SubmissionProblem = CommonProblem | StateChanged | Incomplete | AlreadyInTeam | EditConflict<SubmissionContent>;
export type MergeProblem = CommonProblem | CannotMerge;
export type SubmitProblem = SubmissionProblem | CoauthorMissing;
export type ExtensionProblem = CommonProblem | StateChanged;
export type AttachmentProblem = CommonProblem | StateChanged | NoRoomForFile | EditConflict<AttachmentWords>;
export type WishProblem = CommonProblem | EditConflict<WishContent>;
export type OpeningProblem = CommonProblem | EditConflict<OpeningContent>;
export type RequestProblem = CommonProblem | StateChanged | TeamFull | AlreadyInTeam | InvitationInvalid;
export type InvitePersonProblem = CommonProblem | StateChanged | TeamFull | AlreadyInTeam;
export type PlacingProblem = CommonProblem | StateChanged;
