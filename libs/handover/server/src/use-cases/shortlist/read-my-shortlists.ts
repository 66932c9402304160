import { may, type EventFacts } from '@jamboree/event-domain';
import { EventStore } from '@jamboree/event-server';
import type { ShortlistState } from '@jamboree/handover-domain';
import type { Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { OverviewStore } from '../../persistence/overview.store.js';
import { ShortlistStore } from '../../persistence/shortlist.store.js';

/** An event whose shortlist somebody may read by office. */
export interface MyShortlist {
  readonly facts: EventFacts;
  /** Null while there is none. */
  readonly state: ShortlistState | null;
  readonly entries: number;
}

/** The shortlists that the viewer's offices give access to, newest role first: an official's start page. */
@Injectable()
export class ReadMyShortlists {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly shortlists: ShortlistStore,
    private readonly overview: OverviewStore,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer): Promise<MyShortlist[]> {
    const { userId } = viewer;
    if (userId === null) return Promise.resolve([]);
    return this.uow.read(async (tx) => {
      const now = this.clock.now();
      const ids = await this.overview.eventsOf(tx, userId);
      const readable = (await this.events.byIds(tx, ids)).filter((facts) => may(viewer, 'shortlist:read', facts, now).ok);
      const lists = await this.shortlists.summaries(
        tx,
        readable.map(({ event }) => event.id),
      );
      return readable.map((facts) => {
        const list = lists.get(facts.event.id);
        return { facts, state: list?.state ?? null, entries: list?.entries ?? 0 };
      });
    });
  }
}
