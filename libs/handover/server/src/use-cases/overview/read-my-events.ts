import { EventStore } from '@jamboree/event-server';
import { nextThing, type MyStanding, type NextThing } from '@jamboree/handover-domain';
import type { EventId, Role, Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { OverviewStore } from '../../persistence/overview.store.js';
import { MyStandings } from './my-standings.js';

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
    private readonly overview: OverviewStore,
    private readonly events: EventStore,
    private readonly standings: MyStandings,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer): Promise<MyEvents> {
    const { userId } = viewer;
    if (userId === null) return Promise.resolve({ standings: [], next: null });
    return this.uow.read(async (tx) => {
      const facts = await this.events.byIds(tx, await this.overview.eventsOf(tx, userId));
      const now = this.clock.now();
      const standings = await this.standings.of(tx, userId, facts, (eventId) => rolesIn(viewer, eventId), now);
      return { standings, next: nextThing(standings, now) };
    });
  }
}

function rolesIn(viewer: Viewer, eventId: EventId): ReadonlySet<Role> {
  return viewer.roles.get(eventId) ?? new Set();
}
