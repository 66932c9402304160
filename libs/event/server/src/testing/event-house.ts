import { parseMailAddress, type Person } from '@jamboree/identity-domain';
import {
  EventCreation,
  InstanceSettingStore,
  MailOptOutStore,
  PersonalMails,
  PersonStore,
  SessionRenewal,
  SessionStore,
  SubscriptionLinks,
} from '@jamboree/identity-server';
import { expectOk, MINUTE, ok, plus, VISITOR, type EventId, type Instant, type Role, type Viewer } from '@jamboree/kernel';
import { loadConfig, Log, Mailer, Outbox, RateLimits, Signatures, type Config } from '@jamboree/platform-server';
import type { Engine } from '@jamboree/platform-testing';
import { AnnouncementStore } from '../persistence/announcement.store.js';
import { AudienceStore } from '../persistence/audience.store.js';
import { CatalogueStore } from '../persistence/catalogue.store.js';
import { EventStore } from '../persistence/event.store.js';
import { FormStore } from '../persistence/form.store.js';
import { MessageTemplateStore } from '../persistence/message-template.store.js';
import { MessageStore } from '../persistence/message.store.js';
import { RoleInvitationStore } from '../persistence/people/role-invitation.store.js';
import { PeopleStore } from '../persistence/people.store.js';
import { RecipientStore } from '../persistence/recipient.store.js';
import { ReminderPolicyStore } from '../persistence/reminder-policy.store.js';
import { RoleGrantSchema } from '../persistence/role-grant.schema.js';
import { ApplicationAnswersStore } from '../persistence/registration/application-answers.store.js';
import { RegistrationStore } from '../persistence/registration/registration.store.js';
import { ScheduleStore } from '../persistence/schedule.store.js';
import { QuestionStore } from '../persistence/site/question.store.js';
import { SiteStore } from '../persistence/site/site.store.js';
import { RoleStore } from '../persistence/role.store.js';
import { ViewerStore } from '../persistence/viewer.store.js';
import { AdvancePhase } from '../use-cases/advance-phase.use-case.js';
import { ReadAnnouncements } from '../use-cases/announcements/read-announcements.js';
import { WriteAnnouncements } from '../use-cases/announcements/write-announcements.js';
import { ArchiveEvent } from '../use-cases/archive-event.use-case.js';
import { CalendarFeeds } from '../use-cases/calendar-feeds.js';
import { CancelEvent } from '../use-cases/cancel-event.use-case.js';
import { ChangePhase } from '../use-cases/change-phase.js';
import { CreateEvent } from '../use-cases/create-event.use-case.js';
import { EventDetails } from '../use-cases/event-details.js';
import { EventHooks } from '../use-cases/event-hooks.js';
import { ExitGuards } from '../use-cases/exit-guards.js';
import { ExtendPhase } from '../use-cases/extend-phase.use-case.js';
import { FormChanges } from '../use-cases/form-changes.js';
import { Forms } from '../use-cases/forms.js';
import { GrantRole } from '../use-cases/grant-role.use-case.js';
import { Invitations } from '../use-cases/invitations.js';
import { JoinEvent } from '../use-cases/join-event.use-case.js';
import { ComposeMessage } from '../use-cases/messages/compose-message.js';
import { EventSegments } from '../use-cases/messages/event-segments.js';
import { KeepTemplates } from '../use-cases/messages/keep-templates.js';
import { MessageSegments } from '../use-cases/messages/message-segments.js';
import { ReadMessages } from '../use-cases/messages/read-messages.js';
import { RemindPeople } from '../use-cases/messages/remind-people.js';
import { ReminderPolicies } from '../use-cases/messages/reminder-policies.js';
import { SendMessages } from '../use-cases/messages/send-messages.js';
import { TestMessage } from '../use-cases/messages/test-message.js';
import { WriteMessages } from '../use-cases/messages/write-messages.js';
import { InvitePeople } from '../use-cases/people/invite-people.use-case.js';
import { Strangers } from '../use-cases/people/strangers.js';
import { RoleNews } from '../use-cases/people/role-news.js';
import { RemovePerson } from '../use-cases/people/remove-person.use-case.js';
import { PausePhase } from '../use-cases/pause-phase.use-case.js';
import { PhaseChanges } from '../use-cases/phase-changes.js';
import { PhaseClock } from '../use-cases/phase-clock.js';
import { PublishEvent } from '../use-cases/publish-event.use-case.js';
import { ReadDeadlineChanges } from '../use-cases/read-deadline-changes.js';
import { ReadEvents } from '../use-cases/read-events.js';
import { ReadForms } from '../use-cases/read-forms.js';
import { ReadPeople } from '../use-cases/read-people.js';
import { ReadSchedule } from '../use-cases/read-schedule.js';
import { ScheduleEntries } from '../use-cases/schedule-entries.js';
import { ReadPhaseGuards } from '../use-cases/read-phase-guards.js';
import { ReplanPhases } from '../use-cases/replan-phases.use-case.js';
import { ResumePhase } from '../use-cases/resume-phase.use-case.js';
import { Admissions } from '../use-cases/registration/admissions.js';
import { CountRegistrations } from '../use-cases/registration/count-registrations.js';
import { RevokeRole } from '../use-cases/revoke-role.use-case.js';
import { Roles } from '../use-cases/roles.js';
import { SaveForm } from '../use-cases/save-form.use-case.js';
import { AskQuestions } from '../use-cases/site/ask-questions.js';
import { KeepSiteItems } from '../use-cases/site/keep-site-items.js';
import { MailQuestions } from '../use-cases/site/mail-questions.js';
import { ReadQuestions } from '../use-cases/site/read-questions.js';
import { SessionViewerLoader } from '../use-cases/session-viewer-loader.js';
import { UpdateEvent } from '../use-cases/update-event.use-case.js';
import { filesHouse } from './files-house.js';
import { attempt, creation } from './creation.js';
import { invitationHouse } from './invitation-house.js';
import { registrationHouse } from './registration-house.js';

export { attempt, creation };
export const IP = '203.0.113.7';

/** The event scope put together by hand on one engine, with hooks of its own: as one server process has it. */
export function eventHouse({ uow, clock }: Pick<Engine, 'uow' | 'clock'>) {
  const config: Config = loadConfig({
    MODE: 'development',
    PUBLIC_URL: 'https://jam.example',
    LOG_LEVEL: 'silent',
    EVENT_CREATION: 'EVERYONE',
  });
  const stores = { events: new EventStore(), catalogue: new CatalogueStore(), roles: new RoleStore(), people: new PeopleStore() };
  const log = new Log('silent');
  const settings = new InstanceSettingStore(config);
  const persons = new PersonStore();
  const sessions = new SessionStore();
  const hooks = new EventHooks();
  const roles = new Roles(stores.roles, hooks);
  const read = new ReadEvents(uow, stores.events, clock);
  const scheduleStore = new ScheduleStore();
  const guards = new ExitGuards(hooks);
  const changes = new PhaseChanges(stores.events, stores.catalogue, hooks, guards);
  const change = new ChangePhase(uow, stores.events, read, changes, guards, clock);
  const mailer = new Mailer(config, clock);
  const limits = new RateLimits(clock);
  const invited = new RoleInvitationStore();
  const invitations = new Invitations(invited, mailer, limits, config, new Strangers(invited, settings));
  const links = new SubscriptionLinks(new Signatures(), config);
  const optOuts = new MailOptOutStore();
  const mails = new PersonalMails(mailer, optOuts, links, config);
  const letters = { messages: new MessageStore(), templates: new MessageTemplateStore() };
  const people = { audience: new AudienceStore(), recipients: new RecipientStore() };
  const policies = new ReminderPolicyStore();
  const announcements = new AnnouncementStore();
  const site = { items: new SiteStore(), questions: new QuestionStore() };
  const segments = new MessageSegments();
  new EventSegments(segments).onModuleInit();
  const compose = new ComposeMessage(hooks, segments, config, clock);
  const forms = new FormStore();
  const registrations = new RegistrationStore();
  const files = filesHouse({ uow, clock, config, log });
  new CountRegistrations(hooks, new ApplicationAnswersStore(), files.store).onModuleInit();
  const admissions = new Admissions(registrations, roles, persons, mailer, config, files.drop, settings, clock);
  const formChanges = new FormChanges(new Forms(forms), stores.catalogue);
  return {
    uow,
    clock,
    hooks,
    files,
    settings,
    guards,
    stores,
    persons,
    sessions,
    read,
    roles,
    invitations,
    admissions,
    create: new CreateEvent(uow, stores.events, roles, registrations, hooks, new EventCreation(uow, settings, persons), clock),
    update: new UpdateEvent(uow, stores.events, read, clock),
    publish: new PublishEvent(uow, stores.events, read, changes, clock),
    cancel: new CancelEvent(uow, stores.events, read, clock),
    archive: new ArchiveEvent(uow, stores.events, read, clock),
    join: new JoinEvent(uow, read, roles, registrations, clock),
    advance: new AdvancePhase(change),
    pause: new PausePhase(change),
    resume: new ResumePhase(change),
    extend: new ExtendPhase(change),
    replan: new ReplanPhases(change),
    schedule: {
      read: new ReadSchedule(uow, stores.events, read, scheduleStore),
      entries: new ScheduleEntries(uow, read, stores.catalogue, scheduleStore, clock),
    },
    calendars: new CalendarFeeds(uow, stores.events, read, scheduleStore, hooks, clock),
    deadlineChanges: new ReadDeadlineChanges(uow, stores.events, read, stores.catalogue),
    phaseGuards: new ReadPhaseGuards(uow, read, guards, clock),
    phaseClock: new PhaseClock(uow, stores.events, changes, clock, log),
    saveForm: new SaveForm(uow, read, formChanges, forms, clock),
    forms: new ReadForms(uow, read, new Forms(forms), formChanges, hooks, clock),
    registration: registrationHouse({
      uow,
      clock,
      read,
      registrations,
      roles,
      roleStore: stores.roles,
      catalogue: stores.catalogue,
      forms,
      persons,
      hooks,
      limits,
      invitations,
      admissions,
      files,
      events: stores.events,
    }),
    invite: new InvitePeople(uow, read, registrations, stores.roles, invited, roles, persons, invitations, mailer, clock),
    remove: new RemovePerson(
      uow,
      read,
      stores.roles,
      roles,
      registrations,
      admissions,
      files.drop,
      hooks,
      persons,
      settings,
      mailer,
      config,
      clock,
    ),
    invited: invitationHouse({ uow, clock, read, stores, roles, persons, mailer, invited, invitations, registrations, admissions }),
    grant: new GrantRole(uow, read, persons, roles, invitations, clock),
    revoke: new RevokeRole(uow, read, roles, invited, new RoleNews(stores.roles, persons, mailer, config), clock),
    people: new ReadPeople(uow, stores.people, stores.roles, hooks, read, clock),
    details: new EventDetails(uow, stores.catalogue, site.items, stores.people, hooks, registrations, clock),
    site: {
      keep: new KeepSiteItems(uow, read, stores.catalogue, site.items, hooks, clock),
      ask: new AskQuestions(uow, read, site.items, site.questions, limits, clock),
      questions: new ReadQuestions(uow, stores.events, read, stores.catalogue, site.questions, clock),
      mails: new MailQuestions(uow, new Outbox(), stores.events, site.items, site.questions, persons, mailer, mails, config),
    },
    optOuts,
    segments,
    announcements: {
      read: new ReadAnnouncements(uow, stores.events, read, announcements, clock),
      write: new WriteAnnouncements(uow, read, announcements, letters.messages, config, clock),
    },
    messages: {
      ...letters,
      ...people,
      write: new WriteMessages(uow, read, letters.messages, letters.templates, clock),
      read: new ReadMessages(
        uow,
        read,
        letters.messages,
        letters.templates,
        people.audience,
        people.recipients,
        segments,
        compose,
        persons,
        config,
        clock,
      ),
      send: new SendMessages(
        uow,
        stores.events,
        letters.messages,
        people.audience,
        people.recipients,
        segments,
        compose,
        persons,
        mails,
        clock,
        log,
      ),
      test: new TestMessage(uow, read, letters.messages, persons, compose, mailer, limits, config, clock),
      remind: new RemindPeople(uow, stores.events, policies, letters.messages, clock, log),
      policies: new ReminderPolicies(uow, read, policies, letters.messages, clock),
      keepTemplates: new KeepTemplates(uow, read, letters.messages, letters.templates, clock),
    },
    viewers: new SessionViewerLoader(uow, new ViewerStore(), new SessionRenewal(uow, sessions, clock, log), clock),
  };
}

export type EventHouse = ReturnType<typeof eventHouse>;

/** Somebody with an account, without roles. */
export async function settle({ uow, persons, clock }: EventHouse, email: string): Promise<Person> {
  const address = expectOk(parseMailAddress(email));
  const made = await uow.write(VISITOR, { operation: 'settle', clientMutationId: null }, async (tx) =>
    ok(await persons.ensure(tx, { email: address, locale: 'en' }, clock.now())),
  );
  return expectOk(made);
}

/** The viewer that the person is at their next request. */
export async function viewerOf({ uow }: EventHouse, person: Person): Promise<Viewer> {
  const grants = await uow.read((tx) => tx.find(RoleGrantSchema, { where: { userId: person.id } }));
  const roles = new Map<EventId, Set<Role>>();
  for (const { eventId, role } of grants) roles.set(eventId, new Set([...(roles.get(eventId) ?? []), role]));
  return { ...VISITOR, userId: person.id, locale: person.locale, roles };
}

/** A published event with its organiser. */
export async function publishedEvent(house: EventHouse, email: string) {
  const person = await settle(house, email);
  const eventId = expectOk(await house.create.run(await viewerOf(house, person), creation()));
  const organiser = await viewerOf(house, person);
  expectOk(await house.publish.run(organiser, { operation: 'publishEvent', clientMutationId: attempt(), eventId }));
  return { eventId, person, organiser };
}

/** A moment after the opening of the phase. */
export async function phaseNow({ read }: EventHouse, viewer: Viewer, eventId: EventId, key: string): Promise<Instant> {
  const phase = (await read.byId(viewer, eventId))?.phases.find((candidate) => candidate.key === key);
  if (phase === undefined) throw new Error(`The event has no phase ${key}.`);
  return plus(phase.opensAt, MINUTE);
}
