import {
  may,
  OPEN_REGISTRATION,
  phasesOf,
  wasGranted,
  type Challenge,
  type EventFacts,
  type FaqEntry,
  type Partner,
  type Prize,
  type RegistrationMode,
  type Rubric,
  type Track,
} from '@jamboree/event-domain';
import { ACTIONS, type Action, type EventId, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { CatalogueStore } from '../persistence/catalogue.store.js';
import { PeopleStore } from '../persistence/people.store.js';
import { groupBy } from '../persistence/group-by.js';
import { RegistrationStore } from '../persistence/registration/registration.store.js';
import { SiteStore } from '../persistence/site/site.store.js';
import { EventHooks, type Standing } from './event-hooks.js';

export interface EventCounts {
  readonly people: number;
  readonly teams: number;
  readonly drafts: number;
  readonly submitted: number;
}

/** An event, and who reads of it. */
export interface EventOfViewer {
  readonly facts: EventFacts;
  readonly viewer: Viewer;
}

/** What is shown of events beside the events themselves: each for many events in one statement, so that a list costs what one costs. */
@Injectable()
export class EventDetails {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly catalogue: CatalogueStore,
    private readonly site: SiteStore,
    private readonly people: PeopleStore,
    private readonly hooks: EventHooks,
    private readonly registrations: RegistrationStore,
    private readonly clock: Clock,
  ) {}

  tracks(events: readonly EventId[]): Promise<(readonly Track[])[]> {
    return this.each(events, (tx) => this.catalogue.tracks(tx, events));
  }

  challenges(events: readonly EventId[]): Promise<(readonly Challenge[])[]> {
    return this.each(events, (tx) => this.catalogue.challenges(tx, events));
  }

  prizes(events: readonly EventId[]): Promise<(readonly Prize[])[]> {
    return this.each(events, (tx) => this.catalogue.prizes(tx, events));
  }

  partners(events: readonly EventId[]): Promise<(readonly Partner[])[]> {
    return this.each(events, (tx) => this.site.partners(tx, events));
  }

  faq(events: readonly EventId[]): Promise<(readonly FaqEntry[])[]> {
    return this.each(events, (tx) => this.site.faq(tx, events));
  }

  rubrics(events: readonly EventId[]): Promise<(readonly Rubric[])[]> {
    return this.each(events, (tx) => this.catalogue.rubrics(tx, events));
  }

  async registrationModes(events: readonly EventId[]): Promise<RegistrationMode[]> {
    const modes = await this.uow.read((tx) => this.registrations.modes(tx, events));
    return events.map((id) => modes.get(id) ?? OPEN_REGISTRATION.mode);
  }

  async counts(events: readonly EventId[]): Promise<EventCounts[]> {
    return this.uow.read(async (tx) => {
      const people = await this.people.countsOf(tx, events);
      const higher = await this.hooks.countsOf(tx, events);
      return events.map((id) => ({ teams: 0, drafts: 0, submitted: 0, ...higher.get(id), people: people.get(id) ?? 0 }));
    });
  }

  /** Whether an event has mentors, or talks that were booked with those it had, and some phase lets people book them now or did so; false for whoever is nothing in it. */
  async mentoringBegun(asked: readonly EventOfViewer[]): Promise<boolean[]> {
    const now = this.clock.now();
    const possible = asked.map(({ viewer, facts }) =>
      viewer.roles.has(facts.event.id) && wasGranted(phasesOf(facts, now), 'mentoring:book') ? facts.event.id : null,
    );
    const events = possible.filter((id) => id !== null);
    if (events.length === 0) return asked.map(() => false);
    return this.uow.read(async (tx) => {
      const mentored = await this.people.eventsWith(tx, 'MENTOR', events);
      const talked = await this.hooks.eventsWithTalks(tx, events);
      return possible.map((id) => id !== null && (mentored.has(id) || talked.has(id)));
    });
  }

  async standings(viewer: Viewer, events: readonly EventId[]): Promise<Standing[]> {
    const { userId } = viewer;
    if (userId === null) return events.map(() => ({}));
    const standings = await this.uow.read((tx) => this.hooks.standingOf(tx, userId, events));
    return events.map((id) => standings.get(id) ?? {});
  }

  /** Everything that the viewer may do now somewhere in the event; what one thing there allows is decided with that thing. */
  permitted(viewer: Viewer, facts: EventFacts, standing: Standing): Action[] {
    const now = this.clock.now();
    return ACTIONS.filter((action) => may(viewer, action, { ...facts, resource: standing }, now).ok);
  }

  private async each<Row extends { readonly eventId: EventId }>(
    events: readonly EventId[],
    ask: (tx: ReadTx) => Promise<Row[]>,
  ): Promise<(readonly Row[])[]> {
    const rows = groupBy(await this.uow.read(ask), (row) => row.eventId);
    return events.map((id) => rows.get(id) ?? []);
  }
}
