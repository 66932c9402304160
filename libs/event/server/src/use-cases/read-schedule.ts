import type { ScheduleEntry } from '@jamboree/event-domain';
import {
  encodeCursor,
  hasRole,
  ok,
  pageOf,
  readCursor,
  ROLES,
  type Page,
  type PageProblem,
  type PageRequest,
  type Result,
  type TrackId,
  type Viewer,
} from '@jamboree/kernel';
import { UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { EventStore } from '../persistence/event.store.js';
import { ScheduleStore } from '../persistence/schedule.store.js';
import { ReadEvents } from './read-events.js';

/** The schedule of an event: public entries for everybody, all of them for people with a role in it. */
@Injectable()
export class ReadSchedule {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly readEvents: ReadEvents,
    private readonly schedule: ScheduleStore,
  ) {}

  /** Null when there is no such event for this viewer. */
  run(
    viewer: Viewer,
    slug: string,
    trackId: TrackId | null,
    { first, after }: PageRequest,
  ): Promise<Result<Page<ScheduleEntry>, PageProblem> | null> {
    return this.uow.read(async (tx) => {
      const facts = this.readEvents.readable(viewer, await this.events.bySlug(tx, slug));
      if (facts === null) return null;
      const cursor = readCursor(after, 'number', 'string');
      if (!cursor.ok) return cursor;
      const { id: eventId } = facts.event;
      const question = { eventId, trackId, publicOnly: !hasRole(viewer, eventId, ...ROLES) };
      return ok(pageOf(await this.schedule.page(tx, question, first, cursor.value ?? undefined), first, scheduleCursor));
    });
  }
}

export function scheduleCursor({ startsAt, id }: Pick<ScheduleEntry, 'startsAt' | 'id'>): string {
  return encodeCursor([startsAt, id]);
}
