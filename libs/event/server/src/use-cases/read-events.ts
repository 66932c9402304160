import { may, type EventFacts } from '@jamboree/event-domain';
import {
  encodeCursor,
  ok,
  pageOf,
  readCursor,
  type EventId,
  type Page,
  type PageProblem,
  type PageRequest,
  type Result,
  type Viewer,
} from '@jamboree/kernel';
import { Clock, UnitOfWork, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { EventStore } from '../persistence/event.store.js';

/** Reads events as far as the viewer may know of them: a draft exists for the people in it only. */
@Injectable()
export class ReadEvents {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly clock: Clock,
  ) {}

  async bySlug(viewer: Viewer, slug: string): Promise<EventFacts | null> {
    return this.readable(viewer, await this.uow.read((tx) => this.events.bySlug(tx, slug)));
  }

  async byId(viewer: Viewer, id: EventId): Promise<EventFacts | null> {
    return this.readable(viewer, await this.uow.read((tx) => this.events.byId(tx, id)));
  }

  /** Within a transaction; null when there is none or the viewer must not know of it. */
  async within(tx: ReadTx, viewer: Viewer, id: EventId): Promise<EventFacts | null> {
    return this.readable(viewer, await this.events.byId(tx, id));
  }

  readable(viewer: Viewer, facts: EventFacts | null): EventFacts | null {
    return facts !== null && may(viewer, 'event:read', facts, this.clock.now()).ok ? facts : null;
  }

  /** Public events, newest first. */
  async publicPage(request: PageRequest): Promise<Result<Page<EventFacts>, PageProblem>> {
    const after = readCursor(request.after, 'number', 'string');
    if (!after.ok) return after;
    const rows = await this.uow.read((tx) => this.events.publicPage(tx, request, after.value ?? undefined));
    return ok(pageOf(rows, request.first, eventCursor));
  }
}

export function eventCursor({ event }: EventFacts): string {
  return encodeCursor([event.publishedAt, event.id]);
}
