import { isLive, type EventFacts } from '@jamboree/event-domain';
import { EventStore, RoleStore } from '@jamboree/event-server';
import { nextThing, type MyStanding, type NextThing } from '@jamboree/handover-domain';
import type { EventId, Role, Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MyStandings } from './my-standings.js';

/** Most events on one's own page; who holds roles in more of them finds the others by their address. */
export const MY_EVENTS_MAX = 500;

export interface MyEvents {
  /** Running ones first, then drafts, then what is over; within each the newest role first. */
  readonly standings: readonly MyStanding[];
  /** Null for somebody in no event. */
  readonly next: NextThing | null;
}

/** The viewer's own events and the one next thing to do over all of them. */
@Injectable()
export class ReadMyEvents {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly roles: RoleStore,
    private readonly events: EventStore,
    private readonly standings: MyStandings,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer): Promise<MyEvents> {
    const { userId } = viewer;
    if (userId === null) return Promise.resolve({ standings: [], next: null });
    return this.uow.read(async (tx) => {
      const facts = inOrderOfInterest(await this.events.byIds(tx, await this.roles.eventsOf(tx, userId))).slice(0, MY_EVENTS_MAX);
      const standings = await this.standings.of(tx, userId, facts, (eventId) => rolesIn(viewer, eventId));
      return { standings, next: nextThing(standings, this.clock.now()) };
    });
  }
}

function rolesIn(viewer: Viewer, eventId: EventId): ReadonlySet<Role> {
  return viewer.roles.get(eventId) ?? new Set();
}

function inOrderOfInterest(facts: readonly EventFacts[]): EventFacts[] {
  const interest = ({ event }: EventFacts) => (isLive(event.state) ? 0 : event.state === 'DRAFT' ? 1 : 2);
  return [...facts].sort((a, b) => interest(a) - interest(b));
}
