export { EventModule } from './event.module.js';
export { CityZoneInput } from './graphql/event.inputs.js';
export { ChallengeView, CityZoneView, PrizeView, TrackView } from './graphql/catalogue.views.js';
export { EventPersonView } from './graphql/event-person.view.js';
export { EventView } from './graphql/event.view.js';
export { FileKindEnum, FileRefusalEnum, FileStateEnum } from './graphql/files/file.enums.js';
export { NoRoomForFileView } from './graphql/files/no-room-for-file.view.js';
export { FormFieldView, FormOptionView } from './graphql/form.view.js';
export { PhaseView } from './graphql/phase.view.js';
export { RubricView } from './graphql/rubric.view.js';
export { WriteWindowView } from './graphql/write-window.view.js';
export { writeCalendar } from './http/write-calendar.js';
export { ChallengeSchema, DeadlineChangeSchema, PrizeSchema, TrackSchema } from './persistence/catalogue.schemas.js';
export { CatalogueStore } from './persistence/catalogue.store.js';
export { eventMigrations, eventSchemas } from './persistence/event-tables.js';
export { EventSchema } from './persistence/event.schema.js';
export { EventStore } from './persistence/event.store.js';
export { FormStore } from './persistence/form.store.js';
export { MessageRecipientSchema, MessageSchema } from './persistence/message.schemas.js';
export { typedOf, typedOfEver, unansweredAs } from './persistence/people/only-invited.js';
export { RoleInvitationStore } from './persistence/people/role-invitation.store.js';
export { PhaseSchema } from './persistence/phase.schema.js';
export { RoleGrantSchema } from './persistence/role-grant.schema.js';
export { RoleStore } from './persistence/role.store.js';
export { CriterionSchema, RubricSchema } from './persistence/rubric.schemas.js';
export { CreateEvent, type CreateEventCommand } from './use-cases/create-event.use-case.js';
export { EventDetails } from './use-cases/event-details.js';
export {
  EventHooks,
  type GuardQuestion,
  type HigherCounts,
  type PhaseChange,
  type RoleChange,
  type Standing,
  type RehearsalStage,
} from './use-cases/event-hooks.js';
export { ExitGuards } from './use-cases/exit-guards.js';
export { Forms, type SavedForm } from './use-cases/forms.js';
export { GrantRole, type GrantRoleCommand } from './use-cases/grant-role.use-case.js';
export { JoinEvent } from './use-cases/join-event.use-case.js';
export type { PeopleQuery } from './persistence/audience.store.js';
export { MessageSegments, type SegmentSource } from './use-cases/messages/message-segments.js';
export { SEND_MESSAGES } from './use-cases/messages/send-messages.js';
export { WriteAnnouncements } from './use-cases/announcements/write-announcements.js';
export { WriteMessages } from './use-cases/messages/write-messages.js';
export { PHASE_CLOCK } from './use-cases/phase-clock.js';
export { PhaseChanges } from './use-cases/phase-changes.js';
export { AnswerRoleInvitation } from './use-cases/people/answer-role-invitation.use-case.js';
export { RemovePerson } from './use-cases/people/remove-person.use-case.js';
export { PublishEvent, type EventCommand } from './use-cases/publish-event.use-case.js';
export { Apply, type ApplyCommand } from './use-cases/registration/apply.use-case.js';
export { DecideApplications, type DecideApplicationsCommand } from './use-cases/registration/decide-applications.use-case.js';
export { SaveRegistration, type SaveRegistrationCommand } from './use-cases/registration/save-registration.use-case.js';
export { ReadEvents } from './use-cases/read-events.js';
export { Roles } from './use-cases/roles.js';
export { SaveForm, type SaveFormCommand } from './use-cases/save-form.use-case.js';
export { AskQuestions } from './use-cases/site/ask-questions.js';
export { KeepSiteItems, type SaveSiteItemCommand } from './use-cases/site/keep-site-items.js';
export { PartnerLogos } from './use-cases/site/partner-logos.js';
export { UpdateEvent, type UpdateEventCommand } from './use-cases/update-event.use-case.js';
export { ScheduleEntries, type SaveScheduleEntryCommand } from './use-cases/schedule-entries.js';
