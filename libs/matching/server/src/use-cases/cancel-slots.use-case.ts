import { reasonIssues, stateChanged, type EventFacts } from '@jamboree/event-domain';
import { err, ok, type Instant, type Result, type Viewer } from '@jamboree/kernel';
import { moveSlot, type MentorSlot, type MentorSlotId } from '@jamboree/matching-domain';
import { Clock, UnitOfWork, type Command, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MentoringMails } from '../mails/mentoring-mails.js';
import { MentorBookingStore } from '../persistence/mentor-booking.store.js';
import { MentorSlotStore } from '../persistence/mentor-slot.store.js';
import { MentoringScene } from './mentoring-scene.js';
import type { SlotProblem } from './problems.js';
import { SlotOffers } from './slot-offers.js';

export interface CancelSlotsCommand extends Command {
  readonly slotIds: readonly MentorSlotId[];
  readonly reason: string;
}

/** As many as one offer can make. */
const MOST = 100;

/** Takes time back, all of it or none; whoever has booked is told why. */
@Injectable()
export class CancelSlots {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly scene: MentoringScene,
    private readonly slots: MentorSlotStore,
    private readonly bookings: MentorBookingStore,
    private readonly mails: MentoringMails,
    private readonly offers: SlotOffers,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: CancelSlotsCommand): Promise<Result<readonly MentorSlotId[], SlotProblem>> {
    return this.uow.write<readonly MentorSlotId[], SlotProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const slotIds = [...new Set(command.slotIds)];
      const issues = [
        ...reasonIssues(command.reason),
        ...(slotIds.length === 0 ? [{ field: 'slotIds', rule: 'required' as const }] : []),
        ...(slotIds.length > MOST ? [{ field: 'slotIds', rule: 'tooLong' as const, figures: { max: MOST, got: slotIds.length } }] : []),
      ];
      if (issues.length > 0) return err({ code: 'InvalidInput', issues });
      for (const slotId of slotIds) {
        const found = await this.scene.ownSlot(tx, viewer, slotId, now);
        if (!found.ok) return found;
        const cancelled = await this.cancel(tx, found.value.facts, found.value.slot, command.reason.trim(), now);
        if (!cancelled.ok) return cancelled;
      }
      return ok(slotIds);
    });
  }

  private async cancel(tx: WriteTx, facts: EventFacts, slot: MentorSlot, reason: string, now: Instant): Promise<Result<void, SlotProblem>> {
    const moved = moveSlot(slot, { kind: 'CANCEL', reason }, now);
    if (!moved.ok) return moved;
    if (!(await this.slots.move(tx, slot, moved.value, now))) return err(stateChanged('CHANGED'));
    // Whoever it was offered to keeps their place in the line.
    await this.offers.settle(tx, slot, moved.value, 'WAITING', now);
    const { id, eventId, mentorId, startsAt } = slot;
    const booking = await this.bookings.ofSlot(tx, id);
    if (booking !== null) {
      await this.bookings.end(tx, booking, 'CANCELLED', reason, now);
      const other = await this.scene.nameOf(tx, mentorId);
      const to = await this.bookings.peopleOf(tx, booking);
      await this.mails.tell(tx, facts, { kind: 'CANCELLED', to, about: booking.id, other, startsAt, message: reason });
    }
    await tx.record({ type: 'MentorSlotCancelled', eventId, subjectId: id, at: now, data: { booked: booking !== null } });
    return ok();
  }
}
