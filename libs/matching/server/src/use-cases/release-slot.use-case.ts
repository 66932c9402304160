import { stateChanged } from '@jamboree/event-domain';
import { err, ok, type Result, type Viewer } from '@jamboree/kernel';
import { moveSlot, type MentorSlotId } from '@jamboree/matching-domain';
import { Clock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MentorSlotStore } from '../persistence/mentor-slot.store.js';
import type { SlotCommand } from './hold-slot.use-case.js';
import { MentoringScene } from './mentoring-scene.js';
import type { SlotProblem } from './problems.js';
import { movedSlot, SlotOffers } from './slot-offers.js';

/** Lets go of a slot that was held, for others. */
@Injectable()
export class ReleaseSlot {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly scene: MentoringScene,
    private readonly slots: MentorSlotStore,
    private readonly offers: SlotOffers,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: SlotCommand): Promise<Result<MentorSlotId, SlotProblem>> {
    return this.uow.write<MentorSlotId, SlotProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const found = await this.scene.slot(tx, viewer, command.slotId);
      if (found === null) return err({ code: 'NotFound', what: 'slot' });
      const { userId } = viewer;
      if (userId === null) return err({ code: 'NotPermitted', action: 'mentoring:book', reason: 'SIGNED_OUT' });
      const { slot } = found;
      const party = await this.scene.party(tx, slot.eventId, userId);
      const moved = moveSlot(slot, { kind: 'RELEASE', party }, now);
      if (!moved.ok) return moved;
      if (!(await this.slots.move(tx, slot, moved.value, now))) return err(stateChanged('CHANGED'));
      await this.offers.settle(tx, slot, moved.value, 'LAPSED', now);
      await this.offers.offer(tx, found.facts, movedSlot(slot, moved.value), now);
      return ok(slot.id);
    });
  }
}
