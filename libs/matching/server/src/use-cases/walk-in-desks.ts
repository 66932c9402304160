import { may, stateChanged, type StateChanged } from '@jamboree/event-domain';
import { err, ok, type EventId, type Instant, type NotPermitted, type Result, type UserId, type Viewer } from '@jamboree/kernel';
import { moveTicket, readDesk, type WalkInDesk, type WalkInDeskId, type WalkInTicketId } from '@jamboree/matching-domain';
import { Clock, newId, UnitOfWork, type Command, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { WalkInStore } from '../persistence/walk-in.store.js';
import { MentoringScene } from './mentoring-scene.js';
import type { SlotProblem } from './problems.js';

export interface OpenDeskCommand extends Command {
  readonly eventId: EventId;
  readonly place: string;
  /** For how long from now. */
  readonly minutes: number;
}

export interface DeskCommand extends Command {
  readonly deskId: WalkInDeskId;
}

export interface SettleTicketCommand extends Command {
  readonly ticketId: WalkInTicketId;
  readonly outcome: 'DONE' | 'NO_SHOW';
}

/** What a mentor does at the desk for whoever comes. */
@Injectable()
export class WalkInDesks {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly scene: MentoringScene,
    private readonly store: WalkInStore,
    private readonly clock: Clock,
  ) {}

  /** Opens the desk, or changes where and until when it is open: whoever stands in the queue stays. What is left of an older opening ends. */
  open(viewer: Viewer, command: OpenDeskCommand): Promise<Result<WalkInDeskId, SlotProblem>> {
    return this.uow.write<WalkInDeskId, SlotProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const { eventId } = command;
      const mentorId = await this.ownDesk(tx, viewer, eventId, now);
      if (!mentorId.ok) return mentorId;
      const said = readDesk(command, now);
      if (!said.ok) return said;
      const known = await this.store.deskOf(tx, eventId, mentorId.value);
      const id = known?.id ?? newId<'WalkInDesk'>(now);
      if (known === null) await this.store.addDesk(tx, { id, eventId, mentorId: mentorId.value, ...said.value, version: 1 });
      else {
        const reopened = known.closesAt <= now;
        const { openedAt, ...change } = said.value;
        if (!(await this.store.changeDesk(tx, known, reopened ? { ...change, openedAt } : change))) return err(stateChanged('CHANGED'));
        if (reopened) await this.sendAway(tx, known, now);
      }
      await tx.record({ type: 'WalkInDeskOpened', eventId, subjectId: id, at: now, data: { closesAt: said.value.closesAt } });
      return ok(id);
    });
  }

  /** Closes it before its time. */
  close(viewer: Viewer, command: DeskCommand): Promise<Result<WalkInDeskId, SlotProblem>> {
    return this.uow.write<WalkInDeskId, SlotProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const found = await this.openDesk(tx, viewer, command.deskId, now);
      if (!found.ok) return found;
      const desk = found.value;
      if (!(await this.store.changeDesk(tx, desk, { closesAt: now }))) return err(stateChanged('CHANGED'));
      await tx.record({ type: 'WalkInDeskClosed', eventId: desk.eventId, subjectId: desk.id, at: now, data: {} });
      return ok(desk.id);
    });
  }

  /** Calls whoever came first, when nobody else is there. */
  next(viewer: Viewer, command: DeskCommand): Promise<Result<WalkInDeskId, SlotProblem>> {
    return this.uow.write<WalkInDeskId, SlotProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const found = await this.openDesk(tx, viewer, command.deskId, now);
      if (!found.ok) return found;
      const { id, eventId, closesAt } = found.value;
      const standing = await this.store.standingAt(tx, id);
      if (standing.some(({ state }) => state === 'CALLED')) return err(stateChanged('CALLED'));
      const [first] = standing;
      if (first === undefined) return err(stateChanged('EMPTY'));
      const called = moveTicket(first, 'CALL', closesAt, now);
      if (!called.ok) return called;
      if (!(await this.store.moveTicket(tx, first, called.value))) return err(stateChanged('CHANGED'));
      await tx.record({ type: 'WalkInCalled', eventId, subjectId: id, at: now, data: { ticketId: first.id } });
      return ok(id);
    });
  }

  /** Says what became of a talk; after closing too. */
  settle(viewer: Viewer, command: SettleTicketCommand): Promise<Result<WalkInDeskId, SlotProblem>> {
    return this.uow.write<WalkInDeskId, SlotProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const { ticketId, outcome } = command;
      const ticket = await this.store.ticket(tx, ticketId);
      const desk = ticket === null ? null : await this.store.desk(tx, ticket.deskId);
      if (ticket === null || desk === null || desk.mentorId !== viewer.userId) return err({ code: 'NotFound', what: 'ticket' });
      const moved = moveTicket(ticket, outcome, desk.closesAt, now);
      if (!moved.ok) return moved;
      if (!(await this.store.moveTicket(tx, ticket, moved.value))) return err(stateChanged('CHANGED'));
      await tx.record({ type: 'WalkInSettled', eventId: desk.eventId, subjectId: desk.id, at: now, data: { ticketId, outcome } });
      return ok(desk.id);
    });
  }

  private async ownDesk(tx: ReadTx, viewer: Viewer, eventId: EventId, now: Instant): Promise<Result<UserId, SlotProblem>> {
    const facts = await this.scene.event(tx, viewer, eventId);
    if (facts === null) return err({ code: 'NotFound', what: 'event' });
    const allowed: Result<void, NotPermitted> = may(viewer, 'mentoring:offer', facts, now);
    if (!allowed.ok) return allowed;
    return viewer.userId === null ? err({ code: 'NotPermitted', action: 'mentoring:offer', reason: 'SIGNED_OUT' }) : ok(viewer.userId);
  }

  private async openDesk(
    tx: ReadTx,
    viewer: Viewer,
    id: WalkInDeskId,
    now: Instant,
  ): Promise<Result<WalkInDesk, SlotProblem | StateChanged>> {
    const desk = await this.store.desk(tx, id);
    if (desk === null || desk.mentorId !== viewer.userId) return err({ code: 'NotFound', what: 'desk' });
    const own = await this.ownDesk(tx, viewer, desk.eventId, now);
    if (!own.ok) return own;
    return desk.closesAt <= now ? err(stateChanged('CLOSED')) : ok(desk);
  }

  private async sendAway(tx: WriteTx, desk: WalkInDesk, now: Instant): Promise<void> {
    for (const ticket of await this.store.standingAt(tx, desk.id)) {
      const moved = moveTicket(ticket, 'CLOSE', desk.closesAt, now);
      if (moved.ok) await this.store.moveTicket(tx, ticket, moved.value);
    }
  }
}
