import { IdentityHooks, IdentityModule } from '@jamboree/identity-server';
import { MINUTE, SECOND } from '@jamboree/kernel';
import { Jobs, ViewerLoader } from '@jamboree/platform-server';
import { Module, type OnModuleInit } from '@nestjs/common';
import { AnnouncementsResolver } from './graphql/announcements/announcements.resolver.js';
import { DeadlineChangesResolver } from './graphql/deadline-changes.resolver.js';
import { EventAnswers } from './graphql/event-answers.js';
import { EventChangesResolver } from './graphql/event-changes.resolver.js';
import { EventDetailsResolver } from './graphql/event-details.resolver.js';
import { EventsResolver } from './graphql/events.resolver.js';
import { FormsResolver } from './graphql/forms.resolver.js';
import { MessageChangesResolver } from './graphql/messages/message-changes.resolver.js';
import { MessagesResolver } from './graphql/messages/messages.resolver.js';
import { RemindersResolver } from './graphql/messages/reminders.resolver.js';
import { ScheduleResolver } from './graphql/schedule.resolver.js';
import { QuestionsResolver } from './graphql/site/questions.resolver.js';
import { SiteResolver } from './graphql/site/site.resolver.js';
import { ApplicationFilesController } from './http/application-files.controller.js';
import { CalendarsController } from './http/calendars.controller.js';
import { LogosController } from './http/logos.controller.js';
import { InvitePeopleResolver } from './graphql/people/invite-people.resolver.js';
import { RoleInvitationsResolver } from './graphql/people/role-invitations.resolver.js';
import { RemovePersonResolver } from './graphql/people/remove-person.resolver.js';
import { PeopleResolver } from './graphql/people.resolver.js';
import { PhasesResolver } from './graphql/phases.resolver.js';
import { EnrolmentResolver } from './graphql/registration/enrolment.resolver.js';
import { ApplicationFilesResolver } from './graphql/registration/application-files.resolver.js';
import { RegistrationResolver } from './graphql/registration/registration.resolver.js';
import { AnnouncementStore } from './persistence/announcement.store.js';
import { AudienceStore } from './persistence/audience.store.js';
import { CatalogueStore } from './persistence/catalogue.store.js';
import { EventStore } from './persistence/event.store.js';
import { FormStore } from './persistence/form.store.js';
import { MessageTemplateStore } from './persistence/message-template.store.js';
import { MessageStore } from './persistence/message.store.js';
import { RoleInvitationStore } from './persistence/people/role-invitation.store.js';
import { PeopleStore } from './persistence/people.store.js';
import { RecipientStore } from './persistence/recipient.store.js';
import { ApplicationAnswersStore } from './persistence/registration/application-answers.store.js';
import { ApplicationFileStore } from './persistence/registration/application-file.store.js';
import { RegistrationStore } from './persistence/registration/registration.store.js';
import { ReminderPolicyStore } from './persistence/reminder-policy.store.js';
import { ScheduleStore } from './persistence/schedule.store.js';
import { QuestionStore } from './persistence/site/question.store.js';
import { SiteStore } from './persistence/site/site.store.js';
import { RoleStore } from './persistence/role.store.js';
import { ViewerStore } from './persistence/viewer.store.js';
import { AdvancePhase } from './use-cases/advance-phase.use-case.js';
import { ReadAnnouncements } from './use-cases/announcements/read-announcements.js';
import { WriteAnnouncements } from './use-cases/announcements/write-announcements.js';
import { ArchiveEvent } from './use-cases/archive-event.use-case.js';
import { CalendarFeeds } from './use-cases/calendar-feeds.js';
import { CancelEvent } from './use-cases/cancel-event.use-case.js';
import { ChangePhase } from './use-cases/change-phase.js';
import { CreateEvent } from './use-cases/create-event.use-case.js';
import { EventDetails } from './use-cases/event-details.js';
import { EventHooks } from './use-cases/event-hooks.js';
import { ExitGuards } from './use-cases/exit-guards.js';
import { ExtendPhase } from './use-cases/extend-phase.use-case.js';
import { FormChanges } from './use-cases/form-changes.js';
import { Forms } from './use-cases/forms.js';
import { GrantRole } from './use-cases/grant-role.use-case.js';
import { Invitations } from './use-cases/invitations.js';
import { JoinEvent } from './use-cases/join-event.use-case.js';
import { ComposeMessage } from './use-cases/messages/compose-message.js';
import { EventSegments } from './use-cases/messages/event-segments.js';
import { KeepTemplates } from './use-cases/messages/keep-templates.js';
import { MessageSegments } from './use-cases/messages/message-segments.js';
import { ReadMessages } from './use-cases/messages/read-messages.js';
import { REMIND_PEOPLE, RemindPeople } from './use-cases/messages/remind-people.js';
import { ReminderPolicies } from './use-cases/messages/reminder-policies.js';
import { SEND_MESSAGES, SendMessages } from './use-cases/messages/send-messages.js';
import { TestMessage } from './use-cases/messages/test-message.js';
import { WriteMessages } from './use-cases/messages/write-messages.js';
import { Strangers } from './use-cases/people/strangers.js';
import { InvitePeople } from './use-cases/people/invite-people.use-case.js';
import { AnswerRoleInvitation } from './use-cases/people/answer-role-invitation.use-case.js';
import { EXPIRE_INVITATIONS, ExpireInvitations } from './use-cases/people/expire-invitations.js';
import { ReadRoleInvitations } from './use-cases/people/read-role-invitations.js';
import { ResendRoleInvitations } from './use-cases/people/resend-role-invitations.use-case.js';
import { RoleNews } from './use-cases/people/role-news.js';
import { RevokeRoleInvitation } from './use-cases/people/revoke-role-invitation.use-case.js';
import { RemovePerson } from './use-cases/people/remove-person.use-case.js';
import { PausePhase } from './use-cases/pause-phase.use-case.js';
import { PhaseChanges } from './use-cases/phase-changes.js';
import { PHASE_CLOCK, PhaseClock } from './use-cases/phase-clock.js';
import { PublishEvent } from './use-cases/publish-event.use-case.js';
import { ReadDeadlineChanges } from './use-cases/read-deadline-changes.js';
import { ReadEvents } from './use-cases/read-events.js';
import { ReadForms } from './use-cases/read-forms.js';
import { ReadPeople } from './use-cases/read-people.js';
import { ReadSchedule } from './use-cases/read-schedule.js';
import { ScheduleEntries } from './use-cases/schedule-entries.js';
import { ReadPhaseGuards } from './use-cases/read-phase-guards.js';
import { Admissions } from './use-cases/registration/admissions.js';
import { Applicants } from './use-cases/registration/applicants.js';
import { Apply } from './use-cases/registration/apply.use-case.js';
import { CountRegistrations } from './use-cases/registration/count-registrations.js';
import { DecideApplications } from './use-cases/registration/decide-applications.use-case.js';
import { EnrolPeople } from './use-cases/registration/enrol-people.use-case.js';
import { AttachApplicationFile } from './use-cases/registration/files/attach-application-file.use-case.js';
import { DROP_UNCLAIMED_FILES, DropApplicationFiles } from './use-cases/registration/files/drop-application-files.js';
import { ReadApplicationFiles } from './use-cases/registration/files/read-application-files.js';
import { ReceiveApplicationFile } from './use-cases/registration/files/receive-application-file.js';
import { RemoveApplicationFile } from './use-cases/registration/files/remove-application-file.use-case.js';
import { GiveConsent } from './use-cases/registration/give-consent.use-case.js';
import { JudgeEnrolments } from './use-cases/registration/judge-enrolments.js';
import { PreviewEnrolments } from './use-cases/registration/preview-enrolments.js';
import { ReadRegistration } from './use-cases/registration/read-registration.js';
import { RegistrationForm } from './use-cases/registration/registration-form.js';
import { SaveRegistration } from './use-cases/registration/save-registration.use-case.js';
import { WithdrawApplication } from './use-cases/registration/withdraw-application.use-case.js';
import { WithdrawConsent } from './use-cases/registration/withdraw-consent.use-case.js';
import { ReplanPhases } from './use-cases/replan-phases.use-case.js';
import { ResumePhase } from './use-cases/resume-phase.use-case.js';
import { RevokeRole } from './use-cases/revoke-role.use-case.js';
import { Roles } from './use-cases/roles.js';
import { SaveForm } from './use-cases/save-form.use-case.js';
import { SessionViewerLoader } from './use-cases/session-viewer-loader.js';
import { AskQuestions } from './use-cases/site/ask-questions.js';
import { KeepSiteItems } from './use-cases/site/keep-site-items.js';
import { MailQuestions } from './use-cases/site/mail-questions.js';
import { PartnerLogos } from './use-cases/site/partner-logos.js';
import { ReadQuestions } from './use-cases/site/read-questions.js';
import { UpdateEvent } from './use-cases/update-event.use-case.js';

const schedule = [ScheduleStore, ReadSchedule, ScheduleEntries, CalendarFeeds, ScheduleResolver];
const site = [
  SiteStore,
  QuestionStore,
  KeepSiteItems,
  PartnerLogos,
  AskQuestions,
  ReadQuestions,
  MailQuestions,
  SiteResolver,
  QuestionsResolver,
];
const stores = [EventStore, CatalogueStore, FormStore, RoleStore, PeopleStore, ViewerStore];
const messageStores = [MessageStore, MessageTemplateStore, AudienceStore, RecipientStore, ReminderPolicyStore];
const reading = [ReadDeadlineChanges, ReadEvents, ReadForms, ReadPeople, ReadPhaseGuards, EventDetails];
const events = [EventHooks, CreateEvent, UpdateEvent, PublishEvent, CancelEvent, ArchiveEvent, JoinEvent];
const phases = [ExitGuards, PhaseChanges, ChangePhase, AdvancePhase, PausePhase, ResumePhase, ExtendPhase, ReplanPhases, PhaseClock];
const forms = [Forms, FormChanges, SaveForm];
const registration = [
  RegistrationStore,
  ApplicationAnswersStore,
  CountRegistrations,
  Admissions,
  SaveRegistration,
  RegistrationForm,
  Applicants,
  Apply,
  JudgeEnrolments,
  PreviewEnrolments,
  EnrolPeople,
  GiveConsent,
  WithdrawApplication,
  WithdrawConsent,
  DecideApplications,
  ReadRegistration,
  RegistrationResolver,
  EnrolmentResolver,
];
const registrationFiles = [
  ApplicationFileStore,
  AttachApplicationFile,
  DropApplicationFiles,
  ReadApplicationFiles,
  ReceiveApplicationFile,
  RemoveApplicationFile,
  ApplicationFilesResolver,
];
const people = [Roles, Strangers, Invitations, GrantRole, RevokeRole, InvitePeople, RemovePerson];
const invitations = [
  RoleNews,
  RoleInvitationStore,
  ReadRoleInvitations,
  ResendRoleInvitations,
  RevokeRoleInvitation,
  AnswerRoleInvitation,
  ExpireInvitations,
];
const messages = [MessageSegments, EventSegments, ComposeMessage, WriteMessages, ReadMessages, SendMessages, TestMessage, KeepTemplates];
const reminding = [RemindPeople, ReminderPolicies];
const announcing = [AnnouncementStore, ReadAnnouncements, WriteAnnouncements];
const messageResolvers = [MessagesResolver, MessageChangesResolver, RemindersResolver, AnnouncementsResolver];
const resolvers = [
  EventsResolver,
  EventDetailsResolver,
  FormsResolver,
  EventChangesResolver,
  PhasesResolver,
  DeadlineChangesResolver,
  PeopleResolver,
  InvitePeopleResolver,
  RemovePersonResolver,
  RoleInvitationsResolver,
  EventAnswers,
];

/** Events, their phases, and who is what in them. Higher scopes add what they know through `EventHooks`. */
@Module({
  imports: [IdentityModule],
  controllers: [ApplicationFilesController, CalendarsController, LogosController],
  providers: [
    ...schedule,
    ...site,
    ...stores,
    ...reading,
    ...events,
    ...phases,
    ...forms,
    ...registration,
    ...registrationFiles,
    ...people,
    ...invitations,
    ...messageStores,
    ...messages,
    ...reminding,
    ...announcing,
    ...resolvers,
    ...messageResolvers,
    { provide: ViewerLoader, useClass: SessionViewerLoader },
  ],
  exports: [
    EventStore,
    CatalogueStore,
    RoleStore,
    EventHooks,
    ExitGuards,
    Roles,
    ReadEvents,
    ScheduleEntries,
    KeepSiteItems,
    PartnerLogos,
    AskQuestions,
    EventDetails,
    Forms,
    SaveForm,
    SaveRegistration,
    Apply,
    PhaseChanges,
    CreateEvent,
    UpdateEvent,
    PublishEvent,
    JoinEvent,
    RemovePerson,
    GrantRole,
    RoleInvitationStore,
    AnswerRoleInvitation,
    MessageSegments,
    WriteMessages,
    WriteAnnouncements,
    ViewerLoader,
  ],
})
export class EventModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: PhaseClock,
    private readonly people: IdentityHooks,
    private readonly roles: RoleStore,
    private readonly reminding: RemindPeople,
    private readonly sending: SendMessages,
    private readonly expiring: ExpireInvitations,
    private readonly dropping: DropApplicationFiles,
  ) {}

  onModuleInit(): void {
    this.jobs.every(SECOND, PHASE_CLOCK, () => this.clock.tick());
    this.people.addMeeting((tx, one, other) => this.roles.meet(tx, one, other));
    this.jobs.every(20 * SECOND, REMIND_PEOPLE, () => this.reminding.run());
    this.jobs.every(MINUTE, EXPIRE_INVITATIONS, () => this.expiring.run());
    this.jobs.every(10 * MINUTE, DROP_UNCLAIMED_FILES, () => this.dropping.unclaimed());
    this.jobs.every(SECOND, SEND_MESSAGES, () => this.sending.run());
  }
}
