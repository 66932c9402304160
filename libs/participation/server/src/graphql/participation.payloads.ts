import { NoRoomForFileView } from '@jamboree/event-server';
import type { EventId, Instant, SubmissionId } from '@jamboree/kernel';
import type { AttachmentId } from '@jamboree/participation-domain';
import {
  IdempotencyMismatchView,
  IncompleteView,
  InstantScalar,
  InvalidInputView,
  NotFoundView,
  NotPermittedView,
  payloadUnion,
  PhaseClosedView,
  StateChangedView,
  VersionConflictView,
} from '@jamboree/platform-server';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CannotMergeView } from './merge.view.js';
import { ReceiptView } from './receipt.view.js';
import { ExtensionView } from './submission-list.view.js';
import { SubmissionView } from './submission.view.js';
import { TeamInvitationView } from './team-invitation.view.js';
import { AlreadyInTeamView, CoauthorMissingView, InvitationInvalidView, TeamFullView } from './team-problems.view.js';
import { TeamView } from './team.view.js';

@ObjectType('TeamChanged', { description: 'The team is as wanted.' })
export class TeamChangedView {
  @Field(() => TeamView, { description: 'The team as it is now.' })
  readonly team: TeamView;
}

@ObjectType('TeamLeft', { description: 'The viewer no longer belongs to the team.' })
export class TeamLeftView {
  @Field(() => ID, { description: 'The event in which the viewer may now join another team.' })
  readonly eventId: EventId;
}

@ObjectType('InvitationCreated', { description: 'The invitation is as wanted.' })
export class InvitationCreatedView {
  @Field(() => TeamInvitationView, { description: 'The invitation; its link is in the answer that made it only.' })
  readonly invitation: TeamInvitationView;
}

@ObjectType('SubmissionChanged', { description: 'The submission is as wanted.' })
export class SubmissionChangedView {
  @Field(() => SubmissionView, { description: 'The submission as it is now.' })
  readonly submission: SubmissionView;
}

/** `submission` is read when it is asked for: in the last minute before a deadline most clients ask for the receipt alone. */
@ObjectType('SubmissionSubmitted', { description: 'The draft is frozen as a version.' })
export class SubmissionSubmittedView {
  @Field(() => ReceiptView, { description: 'The proof: the one just issued, or the one that stands for this very text.' })
  readonly receipt: ReceiptView;

  /** Not a field: what `submission` is read by. */
  readonly submissionId: SubmissionId;
}

@ObjectType('ExtensionGranted', { description: 'The late entry is as wanted.' })
export class ExtensionGrantedView {
  @Field(() => ExtensionView, { description: 'The late entry.' })
  readonly extension: ExtensionView;
}

const always = [NotPermittedView, NotFoundView, InvalidInputView, IdempotencyMismatchView, PhaseClosedView] as const;
const writing = [...always, StateChangedView, VersionConflictView, IncompleteView, AlreadyInTeamView] as const;

export const TeamPayload = payloadUnion('TeamPayload', TeamChangedView, [
  ...always,
  TeamFullView,
  AlreadyInTeamView,
  InvitationInvalidView,
  VersionConflictView,
  StateChangedView,
]);
export const InviteToTeamPayload = payloadUnion('InviteToTeamPayload', InvitationCreatedView, [...always, TeamFullView]);
export const LeaveTeamPayload = payloadUnion('LeaveTeamPayload', TeamLeftView, [...always, StateChangedView]);
export const SubmissionPayload = payloadUnion('SubmissionPayload', SubmissionChangedView, writing);
export const MergePayload = payloadUnion('MergePayload', SubmissionChangedView, [...always, CannotMergeView]);
export const SubmitSubmissionPayload = payloadUnion('SubmitSubmissionPayload', SubmissionSubmittedView, [...writing, CoauthorMissingView]);
@ObjectType('UploadGranted', { description: 'There is room for the file.' })
export class UploadGrantedView {
  @Field(() => ID, { description: 'The attachment that it becomes.' })
  readonly attachmentId: AttachmentId;

  @Field(() => String, {
    description:
      'Path that takes the file by the tus protocol, version 1: HEAD tells the offset, PATCH continues there. A secret; for this file only.',
  })
  readonly uploadPath: string;

  @Field(() => InstantScalar, { description: 'Until when the whole file must have arrived.' })
  readonly expiresAt: Instant;

  @Field(() => SubmissionView, { description: 'The submission, with the attachment on its way.' })
  readonly submission: SubmissionView;
}

const attaching = [...always, StateChangedView, VersionConflictView, NoRoomForFileView] as const;
export const AttachFilePayload = payloadUnion('AttachFilePayload', UploadGrantedView, attaching);
export const AttachmentPayload = payloadUnion('AttachmentPayload', SubmissionChangedView, attaching);

export const GrantExtensionPayload = payloadUnion('GrantExtensionPayload', ExtensionGrantedView, [...always, StateChangedView]);
