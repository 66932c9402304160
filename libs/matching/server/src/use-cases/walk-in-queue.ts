import { stateChanged } from '@jamboree/event-domain';
import { err, ok, type Result, type Viewer } from '@jamboree/kernel';
import { moveTicket, WAITING_TICKET, type WalkInDeskId, type WalkInTicket, type WalkInTicketId } from '@jamboree/matching-domain';
import { permitted } from '@jamboree/participation-domain';
import { Clock, newId, UnitOfWork, violationOf, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MentorSlotStore } from '../persistence/mentor-slot.store.js';
import { WalkInStore } from '../persistence/walk-in.store.js';
import { MentoringScene } from './mentoring-scene.js';
import type { WalkInProblem } from './problems.js';
import type { DeskCommand } from './walk-in-desks.js';

export interface LeaveQueueCommand extends Command {
  readonly ticketId: WalkInTicketId;
}

/** Standing in the queue of a desk, for one's team or oneself without one. Nobody stands in two. */
@Injectable()
export class WalkInQueue {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly scene: MentoringScene,
    private readonly store: WalkInStore,
    private readonly slots: MentorSlotStore,
    private readonly clock: Clock,
  ) {}

  /** Taking a second number at the same desk is keeping the first. */
  async take(viewer: Viewer, command: DeskCommand): Promise<Result<WalkInDeskId, WalkInProblem>> {
    try {
      return await this.takeOnce(viewer, command);
    } catch (error) {
      // Somebody else of the team was faster, at this desk or another.
      if (violationOf(error)?.kind === 'UNIQUE') return err(stateChanged('STANDING'));
      throw error;
    }
  }

  private takeOnce(viewer: Viewer, command: DeskCommand): Promise<Result<WalkInDeskId, WalkInProblem>> {
    return this.uow.write<WalkInDeskId, WalkInProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const { userId } = viewer;
      const desk = await this.store.desk(tx, command.deskId);
      const event = desk === null ? null : await this.scene.event(tx, viewer, desk.eventId);
      if (desk === null || event === null) return err({ code: 'NotFound', what: 'desk' });
      const allowed = permitted(viewer, 'mentoring:book', { event, resource: {}, extensions: [] }, now);
      if (!allowed.ok) return allowed;
      if (userId === null || userId === desk.mentorId) return err({ code: 'NotPermitted', action: 'mentoring:book', reason: 'STATE' });
      if (!(await this.slots.isAgreedMentor(tx, desk.eventId, desk.mentorId))) return err({ code: 'NotFound', what: 'desk' });
      if (desk.closesAt <= now) return err(stateChanged('CLOSED'));
      const { id: deskId, eventId } = desk;
      const party = await this.scene.party(tx, eventId, userId);
      const before = await this.store.standingOf(tx, eventId, party);
      if (before !== null) {
        const other = await this.store.desk(tx, before.deskId);
        if (other !== null && other.closesAt > now) return other.id === deskId ? ok(deskId) : err(stateChanged('STANDING'));
        const left = moveTicket(before, 'CLOSE', other?.closesAt ?? now, now);
        if (left.ok) await this.store.moveTicket(tx, before, left.value);
      }
      const ticket: WalkInTicket = {
        id: newId<'WalkInTicket'>(now),
        deskId,
        eventId,
        ...party,
        ...WAITING_TICKET,
        takenAt: now,
        version: 1,
      };
      await this.store.addTicket(tx, ticket);
      await tx.record({ type: 'WalkInTaken', eventId, subjectId: deskId, at: now, data: { ticketId: ticket.id } });
      return ok(deskId);
    });
  }

  /** Whatever phase is open: standing in a queue one does not need helps nobody. */
  leave(viewer: Viewer, command: LeaveQueueCommand): Promise<Result<WalkInDeskId, WalkInProblem>> {
    return this.uow.write<WalkInDeskId, WalkInProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const { userId } = viewer;
      const ticket = await this.store.ticket(tx, command.ticketId);
      if (ticket === null || userId === null) return err({ code: 'NotFound', what: 'ticket' });
      const { eventId, deskId } = ticket;
      const mine = await this.store.standingOf(tx, eventId, await this.scene.party(tx, eventId, userId));
      const desk = await this.store.desk(tx, deskId);
      if (mine?.id !== ticket.id || desk === null) return err({ code: 'NotFound', what: 'ticket' });
      const left = moveTicket(ticket, 'LEAVE', desk.closesAt, now);
      if (!left.ok) return left;
      if (!(await this.store.moveTicket(tx, ticket, left.value))) return err(stateChanged('CHANGED'));
      await tx.record({ type: 'WalkInLeft', eventId, subjectId: deskId, at: now, data: { ticketId: ticket.id } });
      return ok(deskId);
    });
  }
}
