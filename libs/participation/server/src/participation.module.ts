import { EventModule } from '@jamboree/event-server';
import { IdentityModule } from '@jamboree/identity-server';
import { SECOND } from '@jamboree/kernel';
import { Jobs } from '@jamboree/platform-server';
import { Module, type OnModuleInit } from '@nestjs/common';
import { AttachmentDownloadController } from './http/attachment-download.controller.js';
import { ReceiptDownloadController } from './http/receipt-download.controller.js';
import { AttachmentsResolver } from './graphql/attachments.resolver.js';
import { GalleryResolver } from './graphql/gallery.resolver.js';
import { MergesResolver } from './graphql/merges.resolver.js';
import { HintsResolver } from './graphql/hints.resolver.js';
import { JoinRequestsResolver } from './graphql/join-requests.resolver.js';
import { LateRequestsResolver } from './graphql/late/late-requests.resolver.js';
import { ParticipationAnswers } from './graphql/participation-answers.js';
import { PlacingResolver } from './graphql/placing.resolver.js';
import { SubmissionChangesResolver } from './graphql/submission-changes.resolver.js';
import { SubmissionChecksResolver } from './graphql/submission-checks.resolver.js';
import { IdeaFieldsResolver } from './graphql/idea-fields.resolver.js';
import { SubmissionFieldsResolver } from './graphql/submission-fields.resolver.js';
import { SubmissionSubmittedResolver } from './graphql/submission-submitted.resolver.js';
import { SubmissionsResolver } from './graphql/submissions.resolver.js';
import { TeamChangesResolver } from './graphql/team-changes.resolver.js';
import { TeamFinderResolver } from './graphql/team-finder.resolver.js';
import { TeamInvitationsResolver } from './graphql/team-invitations.resolver.js';
import { TeamsResolver } from './graphql/teams.resolver.js';
import { VersionHistoryResolver } from './graphql/version-history.resolver.js';
import { AnswerCountsStore } from './persistence/answer-counts.store.js';
import { AttachmentStore } from './persistence/attachment.store.js';
import { TeamMails } from './mails/team-mails.js';
import { DisqualificationStore } from './persistence/disqualification.store.js';
import { MergeStore } from './persistence/merge.store.js';
import { ExtensionStore } from './persistence/extension.store.js';
import { LateRequestStore } from './persistence/late/late-request.store.js';
import { FinderStore } from './persistence/finder.store.js';
import { GalleryStore } from './persistence/gallery.store.js';
import { HintStore } from './persistence/hint.store.js';
import { JoinRequestStore } from './persistence/join-request.store.js';
import { ParticipationFiguresStore } from './persistence/participation-figures.store.js';
import { PublishedIdeasStore } from './persistence/published-ideas.store.js';
import { ReceiptStore } from './persistence/receipt.store.js';
import { SketchStore } from './persistence/sketch.store.js';
import { SubmissionListStore } from './persistence/submission-list.store.js';
import { SubmissionStateStore } from './persistence/submission-state.store.js';
import { SubmissionStore } from './persistence/submission.store.js';
import { TeamInvitationStore } from './persistence/team-invitation.store.js';
import { TeamListStore } from './persistence/team-list.store.js';
import { TeamOpeningStore } from './persistence/team-opening.store.js';
import { TeamWishStore } from './persistence/team-wish.store.js';
import { TeamStore } from './persistence/team.store.js';
import { VotingResolver } from './graphql/voting/voting.resolver.js';
import { VotingStore } from './persistence/voting/voting.store.js';
import { CastBallots } from './use-cases/voting/cast-ballots.js';
import { ManageVoting } from './use-cases/voting/manage-voting.js';
import { ReadVoting } from './use-cases/voting/read-voting.js';
import { VersionStore } from './persistence/version.store.js';
import { AttachFile } from './use-cases/attach-file.use-case.js';
import { Admission } from './use-cases/admission.js';
import { AnswerInvitation } from './use-cases/answer-invitation.use-case.js';
import { AnswerJoinRequest } from './use-cases/answer-join-request.use-case.js';
import { ApplyPlacing } from './use-cases/apply-placing.use-case.js';
import { AskTeam } from './use-cases/ask-team.use-case.js';
import { CheckEligibility } from './use-cases/check-eligibility.use-case.js';
import { CreateTeam } from './use-cases/create-team.use-case.js';
import { DescribeAttachment } from './use-cases/describe-attachment.use-case.js';
import { DisqualifySubmission } from './use-cases/disqualify-submission.use-case.js';
import { DismissHint } from './use-cases/dismiss-hint.use-case.js';
import { Entries } from './use-cases/entries.js';
import { FindSimilarIdeas } from './use-cases/find-similar-ideas.js';
import { GrantExtension } from './use-cases/grant-extension.use-case.js';
import { HandOverLead } from './use-cases/hand-over-lead.use-case.js';
import { ReadOwnReceipt } from './use-cases/read-own-receipt.js';
import { ImportEntry } from './use-cases/import-entry.js';
import { InvitePerson } from './use-cases/invite-person.use-case.js';
import { InviteToTeam } from './use-cases/invite-to-team.use-case.js';
import { JoinTeam } from './use-cases/join-team.use-case.js';
import { KnownEvents } from './use-cases/known-events.js';
import { LeaveTeam } from './use-cases/leave-team.use-case.js';
import { AnswerLateRequest } from './use-cases/late/answer-late-request.use-case.js';
import { AskLate } from './use-cases/late/ask-late.use-case.js';
import { LetInLate } from './use-cases/late/let-in-late.js';
import { ReadLateRequests } from './use-cases/late/read-late-requests.js';
import { WithdrawLateRequest } from './use-cases/late/withdraw-late-request.use-case.js';
import { ListExtensions } from './use-cases/list-extensions.js';
import { ListSubmissions } from './use-cases/list-submissions.js';
import { LoadPlacing } from './use-cases/load-placing.js';
import { FormerMemberStore } from './persistence/former-member.store.js';
import { LoadTeam } from './use-cases/load-team.js';
import { LoadMerge } from './use-cases/load-merge.js';
import { MergeSubmissions } from './use-cases/merge-submissions.use-case.js';
import { ReadMerges } from './use-cases/read-merges.js';
import { TellOfMerge } from './use-cases/tell-of-merge.js';
import { UndoMerge } from './use-cases/undo-merge.use-case.js';
import { WrittenTexts } from './use-cases/written-texts.js';
import { LookForHints } from './use-cases/look-for-hints.js';
import { ParticipationHooks } from './use-cases/participation-hooks.js';
import { ReadAttachments } from './use-cases/read-attachments.js';
import { ReadFinder } from './use-cases/read-finder.js';
import { ReadGallery } from './use-cases/read-gallery.js';
import { ReadHints } from './use-cases/read-hints.js';
import { ReadIdea } from './use-cases/read-idea.js';
import { ReadInvitations } from './use-cases/read-invitations.js';
import { ReadPlacing } from './use-cases/read-placing.js';
import { ReadSubmission } from './use-cases/read-submission.js';
import { ReadTeamSearch } from './use-cases/read-team-search.js';
import { ReadTeams } from './use-cases/read-teams.js';
import { ReadVersions } from './use-cases/read-versions.js';
import { ReceiveAttachment } from './use-cases/receive-attachment.js';
import { RemoveAttachment } from './use-cases/remove-attachment.use-case.js';
import { ReinstateSubmission } from './use-cases/reinstate-submission.use-case.js';
import { RestoreDraft } from './use-cases/restore-draft.use-case.js';
import { ReturnSubmission } from './use-cases/return-submission.use-case.js';
import { RevokeExtension } from './use-cases/revoke-extension.use-case.js';
import { RevokeInvitation } from './use-cases/revoke-invitation.use-case.js';
import { SaveDraft } from './use-cases/save-draft.use-case.js';
import { SetTeamOpening } from './use-cases/set-team-opening.use-case.js';
import { SetTeamWish } from './use-cases/set-team-wish.use-case.js';
import { StartDraft } from './use-cases/start-draft.use-case.js';
import { SubmitSubmission } from './use-cases/submit-submission.use-case.js';
import { LeaveWithPerson } from './use-cases/leave-with-person.js';
import { TakePartInEvents } from './use-cases/take-part-in-events.js';
import { TeamOfOne } from './use-cases/team-of-one.js';
import { TeamSegments } from './use-cases/team-segments.js';
import { UpdateTeam } from './use-cases/update-team.use-case.js';
import { VerifyReceipt } from './use-cases/verify-receipt.js';
import { WithdrawJoinRequest } from './use-cases/withdraw-join-request.use-case.js';
import { WithdrawSubmission } from './use-cases/withdraw-submission.use-case.js';

const teamStores = [TeamStore, TeamInvitationStore, TeamListStore, TeamWishStore, TeamOpeningStore, JoinRequestStore, FinderStore];
const submissionStores = [
  SubmissionStore,
  SubmissionStateStore,
  SubmissionListStore,
  GalleryStore,
  ReceiptStore,
  ExtensionStore,
  LateRequestStore,
  AttachmentStore,
  AnswerCountsStore,
  VersionStore,
  PublishedIdeasStore,
  SketchStore,
  HintStore,
  DisqualificationStore,
  MergeStore,
];
const teaming = [LoadTeam, Admission, CreateTeam, UpdateTeam, InviteToTeam, RevokeInvitation, JoinTeam, LeaveTeam, HandOverLead];
const finding = [TeamMails, SetTeamWish, SetTeamOpening, AskTeam, AnswerJoinRequest, WithdrawJoinRequest, InvitePerson, AnswerInvitation];
const placing = [LoadPlacing, ReadPlacing, ApplyPlacing];
const writing = [Entries, TeamOfOne, StartDraft, SaveDraft, RestoreDraft, SubmitSubmission, WithdrawSubmission];
const late = [AskLate, AnswerLateRequest, WithdrawLateRequest, LetInLate, ReadLateRequests];
const checking = [CheckEligibility, ReturnSubmission, GrantExtension, RevokeExtension, ImportEntry];
const takingOut = [DisqualifySubmission, ReinstateSubmission];
const merging = [LoadMerge, TellOfMerge, MergeSubmissions, UndoMerge, ReadMerges];
const hinting = [WrittenTexts, LookForHints, ReadHints, DismissHint];
const attaching = [AttachFile, ReceiveAttachment, DescribeAttachment, RemoveAttachment, ReadAttachments];
const reading = [
  ReadTeams,
  ReadFinder,
  ReadTeamSearch,
  ReadInvitations,
  ReadSubmission,
  ReadVersions,
  ReadGallery,
  FindSimilarIdeas,
  ReadIdea,
  ReadOwnReceipt,
  VerifyReceipt,
  ListSubmissions,
  ListExtensions,
];
const voting = [VotingStore, ManageVoting, CastBallots, ReadVoting, VotingResolver];
const shared = [
  KnownEvents,
  ParticipationHooks,
  FormerMemberStore,
  ParticipationFiguresStore,
  TakePartInEvents,
  LeaveWithPerson,
  TeamSegments,
];
const teamResolvers = [
  TeamsResolver,
  TeamChangesResolver,
  TeamInvitationsResolver,
  TeamFinderResolver,
  JoinRequestsResolver,
  PlacingResolver,
];
const submissionResolvers = [
  SubmissionsResolver,
  SubmissionFieldsResolver,
  IdeaFieldsResolver,
  VersionHistoryResolver,
  SubmissionChangesResolver,
  SubmissionSubmittedResolver,
  SubmissionChecksResolver,
  LateRequestsResolver,
  HintsResolver,
  MergesResolver,
  GalleryResolver,
  AttachmentsResolver,
];

/** Teams and what they submit. Higher scopes add what they know through `ParticipationHooks`. */
@Module({
  imports: [IdentityModule, EventModule],
  controllers: [AttachmentDownloadController, ReceiptDownloadController],
  providers: [
    ...teamStores,
    ...submissionStores,
    ...teaming,
    ...finding,
    ...placing,
    ...writing,
    ...late,
    ...checking,
    ...takingOut,
    ...merging,
    ...hinting,
    ...attaching,
    ...reading,
    ...shared,
    ...voting,
    ...teamResolvers,
    ...submissionResolvers,
    ParticipationAnswers,
  ],
  exports: [
    ...teamStores,
    ...submissionStores,
    ...teaming,
    ...finding,
    ...placing,
    ...writing,
    ...late,
    ...checking,
    ...attaching,
    ...reading,
    ManageVoting,
    CastBallots,
    ParticipationHooks,
    ParticipationFiguresStore,
  ],
})
export class ParticipationModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly lookForHints: LookForHints,
    private readonly hooks: ParticipationHooks,
    private readonly formerMembers: FormerMemberStore,
  ) {}

  onModuleInit(): void {
    this.hooks.addPeopleTies((tx, eventId, people) => this.formerMembers.ties(tx, eventId, people));
    this.jobs.every(20 * SECOND, 'look-for-hints', () => this.lookForHints.run());
  }
}
