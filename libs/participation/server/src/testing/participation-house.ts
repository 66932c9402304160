import type { EventPlan, Phase } from '@jamboree/event-domain';
import { CatalogueStore, EventHooks, EventStore, Forms, FormStore, ReadEvents, RoleStore } from '@jamboree/event-server';
import { newPerson, parseMailAddress } from '@jamboree/identity-domain';
import {
  MailOptOutStore,
  PersonalMails,
  personRow,
  PersonProfileStore,
  PersonSchema,
  PersonStore,
  SubscriptionLinks,
} from '@jamboree/identity-server';
import { expectOk, ok, VISITOR, type EventId, type Role, type UserId, type Viewer } from '@jamboree/kernel';
import { loadConfig, Mailer, newId, Signatures } from '@jamboree/platform-server';
import type { Engine } from '@jamboree/platform-testing';
import { AnswerCountsStore } from '../persistence/answer-counts.store.js';
import { AttachmentStore } from '../persistence/attachment.store.js';
import { MergeStore } from '../persistence/merge.store.js';
import { DisqualificationStore } from '../persistence/disqualification.store.js';
import { ExtensionStore } from '../persistence/extension.store.js';
import { FinderStore } from '../persistence/finder.store.js';
import { FormerMemberStore } from '../persistence/former-member.store.js';
import { GalleryStore } from '../persistence/gallery.store.js';
import { HintStore } from '../persistence/hint.store.js';
import { JoinRequestStore } from '../persistence/join-request.store.js';
import { LateRequestStore } from '../persistence/late/late-request.store.js';
import { ParticipationFiguresStore } from '../persistence/participation-figures.store.js';
import { PublishedIdeasStore } from '../persistence/published-ideas.store.js';
import { ReceiptStore } from '../persistence/receipt.store.js';
import { SketchStore } from '../persistence/sketch.store.js';
import { SubmissionListStore } from '../persistence/submission-list.store.js';
import { SubmissionStateStore } from '../persistence/submission-state.store.js';
import { SubmissionStore } from '../persistence/submission.store.js';
import { TeamInvitationStore } from '../persistence/team-invitation.store.js';
import { TeamListStore } from '../persistence/team-list.store.js';
import { TeamOpeningStore } from '../persistence/team-opening.store.js';
import { TeamWishStore } from '../persistence/team-wish.store.js';
import { TeamStore } from '../persistence/team.store.js';
import { VotingStore } from '../persistence/voting/voting.store.js';
import { CastBallots } from '../use-cases/voting/cast-ballots.js';
import { ManageVoting } from '../use-cases/voting/manage-voting.js';
import { ReadVoting } from '../use-cases/voting/read-voting.js';
import { TeamMails } from '../mails/team-mails.js';
import { Admission } from '../use-cases/admission.js';
import { VersionStore } from '../persistence/version.store.js';
import { AnswerInvitation } from '../use-cases/answer-invitation.use-case.js';
import { AnswerJoinRequest } from '../use-cases/answer-join-request.use-case.js';
import { ApplyPlacing } from '../use-cases/apply-placing.use-case.js';
import { AskTeam } from '../use-cases/ask-team.use-case.js';
import { CheckEligibility } from '../use-cases/check-eligibility.use-case.js';
import { CreateTeam } from '../use-cases/create-team.use-case.js';
import { LoadMerge } from '../use-cases/load-merge.js';
import { MergeSubmissions } from '../use-cases/merge-submissions.use-case.js';
import { ReadMerges } from '../use-cases/read-merges.js';
import { TellOfMerge } from '../use-cases/tell-of-merge.js';
import { UndoMerge } from '../use-cases/undo-merge.use-case.js';
import { DisqualifySubmission } from '../use-cases/disqualify-submission.use-case.js';
import { DismissHint } from '../use-cases/dismiss-hint.use-case.js';
import { Entries } from '../use-cases/entries.js';
import { FindSimilarIdeas } from '../use-cases/find-similar-ideas.js';
import { GrantExtension } from '../use-cases/grant-extension.use-case.js';
import { HandOverLead } from '../use-cases/hand-over-lead.use-case.js';
import { ReadOwnReceipt } from '../use-cases/read-own-receipt.js';
import { ImportEntry } from '../use-cases/import-entry.js';
import { InvitePerson } from '../use-cases/invite-person.use-case.js';
import { InviteToTeam } from '../use-cases/invite-to-team.use-case.js';
import { JoinTeam } from '../use-cases/join-team.use-case.js';
import { KnownEvents } from '../use-cases/known-events.js';
import { LeaveTeam } from '../use-cases/leave-team.use-case.js';
import { AnswerLateRequest } from '../use-cases/late/answer-late-request.use-case.js';
import { AskLate } from '../use-cases/late/ask-late.use-case.js';
import { LetInLate } from '../use-cases/late/let-in-late.js';
import { ReadLateRequests } from '../use-cases/late/read-late-requests.js';
import { WithdrawLateRequest } from '../use-cases/late/withdraw-late-request.use-case.js';
import { ListExtensions } from '../use-cases/list-extensions.js';
import { ListSubmissions } from '../use-cases/list-submissions.js';
import { LoadPlacing } from '../use-cases/load-placing.js';
import { LoadTeam } from '../use-cases/load-team.js';
import { LookForHints } from '../use-cases/look-for-hints.js';
import { ParticipationHooks } from '../use-cases/participation-hooks.js';
import { ReadFinder } from '../use-cases/read-finder.js';
import { ReadGallery } from '../use-cases/read-gallery.js';
import { ReadHints } from '../use-cases/read-hints.js';
import { ReadIdea } from '../use-cases/read-idea.js';
import { ReadInvitations } from '../use-cases/read-invitations.js';
import { ReadPlacing } from '../use-cases/read-placing.js';
import { ReadSubmission } from '../use-cases/read-submission.js';
import { ReadTeamSearch } from '../use-cases/read-team-search.js';
import { ReadTeams } from '../use-cases/read-teams.js';
import { ReadVersions } from '../use-cases/read-versions.js';
import { ReinstateSubmission } from '../use-cases/reinstate-submission.use-case.js';
import { RestoreDraft } from '../use-cases/restore-draft.use-case.js';
import { ReturnSubmission } from '../use-cases/return-submission.use-case.js';
import { RevokeExtension } from '../use-cases/revoke-extension.use-case.js';
import { RevokeInvitation } from '../use-cases/revoke-invitation.use-case.js';
import { SaveDraft } from '../use-cases/save-draft.use-case.js';
import { SetTeamOpening } from '../use-cases/set-team-opening.use-case.js';
import { SetTeamWish } from '../use-cases/set-team-wish.use-case.js';
import { StartDraft } from '../use-cases/start-draft.use-case.js';
import { SubmitSubmission } from '../use-cases/submit-submission.use-case.js';
import { TakePartInEvents } from '../use-cases/take-part-in-events.js';
import { TeamOfOne } from '../use-cases/team-of-one.js';
import { UpdateTeam } from '../use-cases/update-team.use-case.js';
import { VerifyReceipt } from '../use-cases/verify-receipt.js';
import { WithdrawJoinRequest } from '../use-cases/withdraw-join-request.use-case.js';
import { WrittenTexts } from '../use-cases/written-texts.js';
import { WithdrawSubmission } from '../use-cases/withdraw-submission.use-case.js';
import { hackathonPlan } from './hackathon-plan.js';

interface Neighbours extends Pick<Engine, 'uow' | 'clock'> {
  readonly read: ReadEvents;
  readonly load: LoadTeam;
  readonly catalogue: CatalogueStore;
  readonly persons: PersonStore;
  readonly teams: TeamStore;
  readonly invitations: TeamInvitationStore;
  readonly teamList: TeamListStore;
  readonly admission: Admission;
}

/** People and teams who look for each other. */
function teamFinding(from: Neighbours) {
  const { uow, clock, read, load, catalogue, persons, teams, invitations, teamList, admission } = from;
  const config = loadConfig({ MODE: 'development', PUBLIC_URL: 'https://jam.example', LOG_LEVEL: 'silent' });
  const mailer = new Mailer(config, clock);
  const personal = new PersonalMails(mailer, new MailOptOutStore(), new SubscriptionLinks(new Signatures(), config), config);
  const mails = new TeamMails(personal, mailer, persons, teams, config);
  const [profiles, wishes, openings] = [new PersonProfileStore(), new TeamWishStore(), new TeamOpeningStore()];
  const [requests, finder] = [new JoinRequestStore(), new FinderStore()];
  const placing = new LoadPlacing(finder);
  return {
    mails,
    profiles,
    placing: new ReadPlacing(uow, read, finder, teamList, placing, clock),
    applyPlacing: new ApplyPlacing(uow, read, placing, finder, teams, wishes, mails, clock),
    wish: new SetTeamWish(uow, read, catalogue, wishes, profiles, clock),
    open: new SetTeamOpening(uow, load, catalogue, openings, clock),
    ask: new AskTeam(uow, load, teams, openings, requests, persons, mails, clock),
    answerRequest: new AnswerJoinRequest(uow, load, admission, requests, new RoleStore(), mails, clock),
    withdrawRequest: new WithdrawJoinRequest(uow, requests, clock),
    invitePerson: new InvitePerson(uow, load, teams, invitations, finder, persons, mails, clock),
    answerInvitation: new AnswerInvitation(uow, load, admission, invitations, persons, mails, clock),
    finder: new ReadFinder(uow, read, finder, teams, teamList, openings, wishes, requests, invitations, clock),
    search: new ReadTeamSearch(uow, load, teams, openings, wishes, requests, invitations, persons, profiles, clock),
  };
}

/** This scope put together by hand on one engine, with hooks of its own: as one server process has it. */
export function participationHouse({ uow, clock }: Pick<Engine, 'uow' | 'clock'>) {
  const events = new EventStore();
  const catalogue = new CatalogueStore();
  const persons = new PersonStore();
  const [teams, invitations, teamList] = [new TeamStore(), new TeamInvitationStore(), new TeamListStore()];
  const [submissions, receipts, extensions] = [new SubmissionStore(), new ReceiptStore(), new ExtensionStore()];
  const attachments = new AttachmentStore();
  const states = new SubmissionStateStore();
  const eventHooks = new EventHooks();
  const hooks = new ParticipationHooks();
  const formerMembers = new FormerMemberStore();
  hooks.addPeopleTies((tx, eventId, people) => formerMembers.ties(tx, eventId, people));
  const voting = new VotingStore();
  const figures = new ParticipationFiguresStore();
  new TakePartInEvents(eventHooks, figures, submissions, states, new AnswerCountsStore(), voting, attachments).onModuleInit();
  const read = new ReadEvents(uow, events, clock);
  const load = new LoadTeam(read, teams, submissions, extensions);
  const admission = new Admission(teams, invitations);
  const known = new KnownEvents(events, read);
  const entries = new Entries(known, catalogue, new Forms(new FormStore()), submissions, extensions, hooks);
  const finding = teamFinding({ uow, clock, read, load, catalogue, persons, teams, invitations, teamList, admission });
  const disqualifications = new DisqualificationStore();
  const merges = new MergeStore();
  const loadMerge = new LoadMerge(entries, merges, states, clock);
  const readMerges = new ReadMerges(uow, loadMerge, merges, attachments, hooks, clock);
  const telling = new TellOfMerge(finding.mails);
  const readSubmission = new ReadSubmission(uow, entries, submissions, receipts, disqualifications, clock);
  const lateRequests = new LateRequestStore();
  const letIn = new LetInLate(extensions, lateRequests, finding.mails);
  const versions = new VersionStore();
  const [sketches, hintStore] = [new SketchStore(), new HintStore()];
  const written = new WrittenTexts(events, entries);
  const readHints = new ReadHints(uow, read, hintStore, sketches, written, hooks, clock);
  return {
    ...finding,
    ...{ uow, clock, events, eventHooks, hooks, persons, teams, submissions, receipts, extensions, states, entries },
    voting: {
      manage: new ManageVoting(uow, read, voting, clock),
      cast: new CastBallots(uow, read, voting, clock),
      read: new ReadVoting(uow, events, read, voting, clock),
    },
    createTeam: new CreateTeam(uow, read, teams, clock),
    updateTeam: new UpdateTeam(uow, load, teams, clock),
    invite: new InviteToTeam(uow, load, invitations, clock),
    revokeInvitation: new RevokeInvitation(uow, load, invitations, clock),
    join: new JoinTeam(uow, load, admission, invitations, clock),
    leave: new LeaveTeam(uow, load, teams, hooks, clock),
    handOver: new HandOverLead(uow, load, teams, clock),
    startDraft: new StartDraft(uow, clock, read, new TeamOfOne(persons, teams), entries, submissions),
    saveDraft: new SaveDraft(uow, entries, submissions, clock),
    submit: new SubmitSubmission(uow, entries, submissions, receipts, attachments, clock),
    withdraw: new WithdrawSubmission(uow, entries, submissions, clock),
    check: new CheckEligibility(uow, entries, submissions, clock),
    disqualify: new DisqualifySubmission(uow, entries, submissions, disqualifications, finding.mails, hooks, clock),
    reinstate: new ReinstateSubmission(uow, entries, submissions, disqualifications, states, finding.mails, clock),
    merge: new MergeSubmissions(uow, loadMerge, submissions, merges, hooks, telling),
    undoMerge: new UndoMerge(uow, loadMerge, submissions, merges, telling),
    readMerges,
    giveBack: new ReturnSubmission(uow, entries, submissions, letIn, clock),
    grantExtension: new GrantExtension(uow, entries, letIn, clock),
    late: {
      store: lateRequests,
      ask: new AskLate(uow, entries, lateRequests, new RoleStore(), teams, persons, finding.mails, hooks, clock),
      answer: new AnswerLateRequest(uow, entries, lateRequests, letIn, finding.mails, clock),
      withdraw: new WithdrawLateRequest(uow, entries, lateRequests, clock),
      read: new ReadLateRequests(uow, read, entries, lateRequests, hooks, clock),
    },
    revokeExtension: new RevokeExtension(uow, entries, extensions, clock),
    importEntry: new ImportEntry(entries, teams, submissions),
    readTeams: new ReadTeams(uow, read, teams, teamList, clock),
    readOwnReceipt: new ReadOwnReceipt(uow, events, entries, submissions, receipts, teamList, clock),
    readInvitations: new ReadInvitations(uow, load, teams, invitations, events, persons, clock),
    readSubmission,
    readVersions: new ReadVersions(uow, readSubmission, versions, attachments),
    restoreDraft: new RestoreDraft(uow, entries, submissions, versions, clock),
    gallery: new ReadGallery(uow, known, new GalleryStore(), teams, merges, hooks, clock),
    similar: new FindSimilarIdeas(uow, known, teams, new PublishedIdeasStore(), clock),
    idea: new ReadIdea(uow, entries, submissions, attachments, teams, merges, hooks, clock),
    verify: new VerifyReceipt(uow, receipts),
    lookForHints: new LookForHints(uow, written, sketches, hintStore, clock),
    readHints,
    dismissHint: new DismissHint(uow, readHints, hintStore, clock),
    list: new ListSubmissions(uow, read, new SubmissionListStore(), merges, hooks, clock),
    listExtensions: new ListExtensions(uow, read, extensions, hooks, clock),
  };
}

export type ParticipationHouse = ReturnType<typeof participationHouse>;

let attempts = 0;

/** A `clientMutationId` that no other attempt of this run has. */
export function attempt(): string {
  return `attempt-${(attempts += 1)}`;
}

/** What every command says besides its own fields. */
export function command<Operation extends string>(operation: Operation) {
  return { operation, clientMutationId: attempt() };
}

/** A published event whose phases run from the clock's present, with two tracks. Each one stands apart from all others. */
export async function hackathon(house: ParticipationHouse): Promise<HackathonWorld> {
  const organiserId = await settle(house, 'Rina');
  const plan = hackathonPlan(organiserId, house.clock.now());
  await write(house, (tx) => house.events.insert(tx, plan));
  return { plan, eventId: plan.event.id, organiser: viewerIn(plan.event.id, organiserId, 'ORGANISER'), phase: (key) => phaseOf(plan, key) };
}

export interface HackathonWorld {
  readonly plan: EventPlan;
  readonly eventId: EventId;
  readonly organiser: Viewer;
  readonly phase: (key: string) => Phase;
}

/** A person with an account. */
export async function settle(house: ParticipationHouse, displayName: string): Promise<UserId> {
  const now = house.clock.now();
  const email = expectOk(parseMailAddress(`${attempt()}@example.org`));
  const person = { ...newPerson(newId<'User'>(now), { email, locale: 'en' as const }, now), displayName };
  await write(house, (tx) => tx.insert(PersonSchema, personRow(person)));
  return person.id;
}

/** A person who takes part in the event. */
export async function participant(house: ParticipationHouse, eventId: EventId, name = 'Sari'): Promise<Viewer> {
  return viewerIn(eventId, await settle(house, name), 'PARTICIPANT');
}

export function viewerIn(eventId: EventId, userId: UserId, ...roles: readonly Role[]): Viewer {
  return { ...VISITOR, userId, roles: new Map([[eventId, new Set(roles)]]) };
}

export async function write<T>(
  { uow }: Pick<ParticipationHouse, 'uow'>,
  fn: (tx: Parameters<Parameters<typeof uow.write>[2]>[0]) => Promise<T>,
): Promise<T> {
  return expectOk(await uow.write(VISITOR, { operation: 'prepare', clientMutationId: null }, async (tx) => ok(await fn(tx))));
}

function phaseOf(plan: EventPlan, key: string): Phase {
  const phase = plan.phases.find((one) => one.key === key);
  if (phase === undefined) throw new Error(`The hackathon has no phase ${key}.`);
  return phase;
}
