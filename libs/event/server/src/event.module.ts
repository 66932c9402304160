import { IdentityHooks, IdentityModule } from '@jamboree/identity-server';
import { SECOND } from '@jamboree/kernel';
import { Jobs, ViewerLoader } from '@jamboree/platform-server';
import { Module, type OnModuleInit } from '@nestjs/common';
import { EventAnswers } from './graphql/event-answers.js';
import { EventChangesResolver } from './graphql/event-changes.resolver.js';
import { EventDetailsResolver } from './graphql/event-details.resolver.js';
import { EventsResolver } from './graphql/events.resolver.js';
import { PeopleResolver } from './graphql/people.resolver.js';
import { PhasesResolver } from './graphql/phases.resolver.js';
import { CatalogueStore } from './persistence/catalogue.store.js';
import { EventStore } from './persistence/event.store.js';
import { PeopleStore } from './persistence/people.store.js';
import { RoleStore } from './persistence/role.store.js';
import { ViewerStore } from './persistence/viewer.store.js';
import { AdvancePhase } from './use-cases/advance-phase.use-case.js';
import { ArchiveEvent } from './use-cases/archive-event.use-case.js';
import { CancelEvent } from './use-cases/cancel-event.use-case.js';
import { ChangePhase } from './use-cases/change-phase.js';
import { CreateEvent } from './use-cases/create-event.use-case.js';
import { EventDetails } from './use-cases/event-details.js';
import { EventHooks } from './use-cases/event-hooks.js';
import { ExtendPhase } from './use-cases/extend-phase.use-case.js';
import { GrantRole } from './use-cases/grant-role.use-case.js';
import { Invitations } from './use-cases/invitations.js';
import { JoinEvent } from './use-cases/join-event.use-case.js';
import { PausePhase } from './use-cases/pause-phase.use-case.js';
import { PhaseChanges } from './use-cases/phase-changes.js';
import { PHASE_CLOCK, PhaseClock } from './use-cases/phase-clock.js';
import { PublishEvent } from './use-cases/publish-event.use-case.js';
import { ReadEvents } from './use-cases/read-events.js';
import { ReadPeople } from './use-cases/read-people.js';
import { ReschedulePhase } from './use-cases/reschedule-phase.use-case.js';
import { ResumePhase } from './use-cases/resume-phase.use-case.js';
import { RevokeRole } from './use-cases/revoke-role.use-case.js';
import { Roles } from './use-cases/roles.js';
import { SessionViewerLoader } from './use-cases/session-viewer-loader.js';
import { UpdateEvent } from './use-cases/update-event.use-case.js';

const stores = [EventStore, CatalogueStore, RoleStore, PeopleStore, ViewerStore];
const reading = [ReadEvents, ReadPeople, EventDetails];
const events = [EventHooks, CreateEvent, UpdateEvent, PublishEvent, CancelEvent, ArchiveEvent, JoinEvent];
const phases = [PhaseChanges, ChangePhase, AdvancePhase, PausePhase, ResumePhase, ExtendPhase, ReschedulePhase, PhaseClock];
const people = [Roles, Invitations, GrantRole, RevokeRole];
const resolvers = [EventsResolver, EventDetailsResolver, EventChangesResolver, PhasesResolver, PeopleResolver, EventAnswers];

/** Events, their phases, and who is what in them. Higher scopes add what they know through `EventHooks`. */
@Module({
  imports: [IdentityModule],
  providers: [
    ...stores,
    ...reading,
    ...events,
    ...phases,
    ...people,
    ...resolvers,
    { provide: ViewerLoader, useClass: SessionViewerLoader },
  ],
  exports: [
    EventStore,
    CatalogueStore,
    RoleStore,
    EventHooks,
    Roles,
    ReadEvents,
    EventDetails,
    PhaseChanges,
    CreateEvent,
    UpdateEvent,
    PublishEvent,
    JoinEvent,
    ViewerLoader,
  ],
})
export class EventModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: PhaseClock,
    private readonly people: IdentityHooks,
    private readonly roles: RoleStore,
  ) {}

  onModuleInit(): void {
    this.jobs.every(SECOND, PHASE_CLOCK, () => this.clock.tick());
    this.people.addMeeting((tx, one, other) => this.roles.meet(tx, one, other));
  }
}
