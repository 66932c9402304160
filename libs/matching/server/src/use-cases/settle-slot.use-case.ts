import { stateChanged } from '@jamboree/event-domain';
import { err, ok, type Result, type Viewer } from '@jamboree/kernel';
import { moveSlot, type MentorSlotId } from '@jamboree/matching-domain';
import { Clock, UnitOfWork, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MentorBookingStore } from '../persistence/mentor-booking.store.js';
import { MentorSlotStore } from '../persistence/mentor-slot.store.js';
import { MentoringScene } from './mentoring-scene.js';
import type { SlotProblem } from './problems.js';

export interface SettleSlotCommand extends Command {
  readonly slotId: MentorSlotId;
  readonly outcome: 'DONE' | 'NO_SHOW';
}

/** Says what became of a talk, once it has begun. */
@Injectable()
export class SettleSlot {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly scene: MentoringScene,
    private readonly slots: MentorSlotStore,
    private readonly bookings: MentorBookingStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: SettleSlotCommand): Promise<Result<MentorSlotId, SlotProblem>> {
    return this.uow.write<MentorSlotId, SlotProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const { slotId, outcome } = command;
      const found = await this.scene.ownSlot(tx, viewer, slotId, now);
      if (!found.ok) return found;
      const { slot } = found.value;
      const moved = moveSlot(slot, { kind: 'SETTLE', outcome }, now);
      if (!moved.ok) return moved;
      const booking = await this.bookings.ofSlot(tx, slotId);
      if (booking === null || !(await this.slots.move(tx, slot, moved.value, now))) return err(stateChanged('CHANGED'));
      await this.bookings.end(tx, booking, outcome, null, now);
      await tx.record({ type: 'MentorSlotSettled', eventId: slot.eventId, subjectId: slotId, at: now, data: { outcome } });
      return ok(slotId);
    });
  }
}
