import {
  hasRole,
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
import { estimatedWait, ticketStateAt, type WalkInTicket, type WalkInTicketId } from '@jamboree/matching-domain';
import { Clock, UnitOfWork, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { WalkInStore, type DeskLine, type TicketLine } from '../persistence/walk-in.store.js';
import { MentoringScene } from './mentoring-scene.js';

/** Where the viewer’s side stands at a desk. */
export interface OwnPlace {
  readonly ticketId: WalkInTicketId;
  readonly called: boolean;
  /** How many are before it. */
  readonly before: number;
}

export interface ShownDesk {
  readonly line: DeskLine;
  readonly open: boolean;
  /** For the viewer: from their place, or from the end of the queue. */
  readonly waitMinutes: number;
  readonly own: OwnPlace | null;
  /** Whether the viewer may know where it is. */
  readonly whole: boolean;
}

interface Standing {
  readonly ticket: WalkInTicket;
  readonly before: number;
}

const NOTHING = { items: [], hasNextPage: false, endCursor: null } as const;

/** Desks for whoever comes, as each viewer may see them. */
@Injectable()
export class ReadWalkIn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly scene: MentoringScene,
    private readonly store: WalkInStore,
    private readonly clock: Clock,
  ) {}

  /** Open ones, for people of the event. */
  desks(viewer: Viewer, eventId: EventId, { first, after }: PageRequest): Promise<Result<Page<ShownDesk>, PageProblem>> {
    const position = readIdCursor(after);
    if (!position.ok) return Promise.resolve(position);
    return this.uow.read(async (tx) => {
      const facts = await this.scene.event(tx, viewer, eventId);
      if (facts === null || (viewer.roles.get(eventId)?.size ?? 0) === 0) return ok(NOTHING);
      const lines = await this.store.openDesks(tx, eventId, this.clock.now(), first, position.value);
      const mine = await this.placeOf(tx, viewer, eventId);
      const shown = lines.map((line) => this.shown(viewer, line, mine));
      return ok(pageOf(shown, first, ({ line }) => idCursor(line)));
    });
  }

  /** The viewer’s own desk, open or closed; null before it was opened for the first time. */
  own(viewer: Viewer, eventId: EventId): Promise<ShownDesk | null> {
    return this.uow.read(async (tx) => {
      const { userId } = viewer;
      const line = userId === null || !hasRole(viewer, eventId, 'MENTOR') ? null : await this.store.lineOf(tx, eventId, userId);
      return line === null ? null : this.shown(viewer, line, null);
    });
  }

  /** Who stands at the viewer’s own desk, first come first; whoever is called is the first. */
  queue(viewer: Viewer, eventId: EventId, { first, after }: PageRequest): Promise<Result<Page<TicketLine>, PageProblem>> {
    const position = readIdCursor(after);
    if (!position.ok) return Promise.resolve(position);
    return this.uow.read(async (tx) => {
      const { userId } = viewer;
      const desk = userId === null || !hasRole(viewer, eventId, 'MENTOR') ? null : await this.store.deskOf(tx, eventId, userId);
      if (desk === null) return ok(NOTHING);
      const lines = await this.store.queue(tx, desk, this.clock.now(), first, position.value);
      return ok(pageOf(lines, first, idCursor));
    });
  }

  private async placeOf(tx: ReadTx, { userId }: Viewer, eventId: EventId): Promise<Standing | null> {
    if (userId === null) return null;
    const ticket = await this.store.standingOf(tx, eventId, await this.scene.party(tx, eventId, userId));
    return ticket === null ? null : { ticket, before: await this.store.before(tx, ticket) };
  }

  private shown({ userId }: Viewer, line: DeskLine, mine: Standing | null): ShownDesk {
    const now = this.clock.now();
    const here = mine?.ticket.deskId === line.id ? mine : null;
    const state = here === null ? 'CLOSED' : ticketStateAt(here.ticket, line.closesAt, now);
    const own = here === null || state === 'CLOSED' ? null : { ticketId: here.ticket.id, called: state === 'CALLED', before: here.before };
    return {
      line,
      open: line.closesAt > now,
      waitMinutes: estimatedWait(own?.before ?? line.waiting + line.called, line.meanTalk),
      own,
      whole: own !== null || userId === line.mentorId,
    };
  }
}
