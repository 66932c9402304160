import { may, type Announcement, type AnnouncementId } from '@jamboree/event-domain';
import {
  encodeCursor,
  ok,
  pageOf,
  readCursor,
  type Action,
  type Page,
  type PageProblem,
  type PageRequest,
  type Result,
  type Viewer,
} from '@jamboree/kernel';
import { Clock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { AnnouncementStore } from '../../persistence/announcement.store.js';
import { EventStore } from '../../persistence/event.store.js';
import { ReadEvents } from '../read-events.js';

/** Announcements as far as the viewer may read them: public ones, those for people with a role, and for organisers the withdrawn ones. */
@Injectable()
export class ReadAnnouncements {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly readEvents: ReadEvents,
    private readonly announcements: AnnouncementStore,
    private readonly clock: Clock,
  ) {}

  /** Null when there is no such event for the viewer. */
  async page(
    viewer: Viewer,
    slug: string,
    withdrawn: boolean,
    request: PageRequest,
  ): Promise<Result<Page<Announcement> | null, PageProblem>> {
    const after = readCursor(request.after, 'number', 'number', 'string');
    if (!after.ok) return after;
    return this.uow.read(async (tx) => {
      const facts = this.readEvents.readable(viewer, await this.events.bySlug(tx, slug));
      if (facts === null) return ok(null);
      const permitted = (action: Action) => may(viewer, action, facts, this.clock.now()).ok;
      const scope = { eventId: facts.event.id, inside: permitted('announcement:read'), withdrawn: withdrawn && permitted('message:read') };
      return ok(pageOf(await this.announcements.page(tx, scope, request, after.value), request.first, announcementCursor));
    });
  }

  /** One, withdrawn or not; null for whoever may not write them. */
  async one(viewer: Viewer, id: AnnouncementId): Promise<Announcement | null> {
    return this.uow.read(async (tx) => {
      const announcement = await this.announcements.byId(tx, id);
      const facts = announcement === null ? null : await this.readEvents.within(tx, viewer, announcement.eventId);
      return facts !== null && may(viewer, 'message:write', facts, this.clock.now()).ok ? announcement : null;
    });
  }
}

export function announcementCursor({ pinned, publishedAt, id }: Announcement): string {
  return encodeCursor([pinned ? 1 : 0, publishedAt, id]);
}
