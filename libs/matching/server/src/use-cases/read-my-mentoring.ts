import { EventStore } from '@jamboree/event-server';
import type { EventFacts } from '@jamboree/event-domain';
import {
  idCursor,
  ok,
  pageOf,
  readIdCursor,
  type EventId,
  type Page,
  type PageProblem,
  type PageRequest,
  type Result,
  type Viewer,
} from '@jamboree/kernel';
import { estimatedWait } from '@jamboree/matching-domain';
import { Clock, UnitOfWork, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { SlotListStore, type SlotLine } from '../persistence/slot-list.store.js';
import { WalkInStore, type OwnDeskLine } from '../persistence/walk-in.store.js';
import { readTimeCursor, slotCursor } from './list-cursors.js';

export interface NextTalk {
  readonly line: SlotLine;
  readonly facts: EventFacts;
  /** Whether the viewer is the one who mentors. */
  readonly mentoring: boolean;
}

export interface OwnDesk {
  readonly line: OwnDeskLine;
  readonly facts: EventFacts;
  readonly mentoring: boolean;
  readonly waitMinutes: number;
}

const NOTHING = { items: [], hasNextPage: false, endCursor: null } as const;

/** What of mentoring concerns somebody now, over all events. */
@Injectable()
export class ReadMyMentoring {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly slots: SlotListStore,
    private readonly walkIn: WalkInStore,
    private readonly clock: Clock,
  ) {}

  /** Talks that are not over, soonest first. */
  async talks({ userId }: Viewer, { first, after }: PageRequest): Promise<Result<Page<NextTalk>, PageProblem>> {
    const position = readTimeCursor(after, false);
    if (!position.ok) return position;
    if (userId === null) return ok(NOTHING);
    return this.uow.read(async (tx) => {
      const lines = await this.slots.nextOfPerson(tx, userId, this.clock.now(), { first, after: position.value });
      const talks = await this.withEvents(tx, lines, (line, facts) => ({ line, facts, mentoring: line.mentorId === userId }));
      return ok(pageOf(talks, first, slotCursor));
    });
  }

  /** Desks that are the viewer's own and open, or where the viewer's side stands. */
  async desks({ userId }: Viewer, { first, after }: PageRequest): Promise<Result<Page<OwnDesk>, PageProblem>> {
    const position = readIdCursor(after);
    if (!position.ok) return position;
    if (userId === null) return ok(NOTHING);
    return this.uow.read(async (tx) => {
      const lines = await this.walkIn.ownDesks(tx, userId, this.clock.now(), first, position.value);
      const desks = await this.withEvents(tx, lines, (line, facts) => ({
        ...{ line, facts, mentoring: line.ticketId === null },
        waitMinutes: estimatedWait(line.before, line.meanTalk),
      }));
      return ok(pageOf(desks, first, ({ line }) => idCursor(line)));
    });
  }

  private async withEvents<Line extends { readonly eventId: EventId }, Shown>(
    tx: ReadTx,
    lines: readonly Line[],
    shown: (line: Line, facts: EventFacts) => Shown,
  ): Promise<Shown[]> {
    const events = await this.events.byIds(tx, [...new Set(lines.map(({ eventId }) => eventId))]);
    const factsOf = new Map(events.map((facts) => [facts.event.id, facts]));
    return lines.flatMap((line) => {
      const facts = factsOf.get(line.eventId);
      return facts === undefined ? [] : [shown(line, facts)];
    });
  }
}
