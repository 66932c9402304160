import { stateChanged } from '@jamboree/event-domain';
import { err, ok, type Result, type Viewer } from '@jamboree/kernel';
import { moveSlot, roomFor, type MentorSlotId } from '@jamboree/matching-domain';
import { Clock, UnitOfWork, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MentorSlotStore } from '../persistence/mentor-slot.store.js';
import { LoadBookingFacts } from './booking-facts.js';
import { MentoringScene } from './mentoring-scene.js';
import type { HoldProblem } from './problems.js';
import { SlotOffers } from './slot-offers.js';

export interface SlotCommand extends Command {
  readonly slotId: MentorSlotId;
}

/** Keeps a slot for five minutes, while its booking is being written. Nobody keeps two: the one before is let go. */
@Injectable()
export class HoldSlot {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly scene: MentoringScene,
    private readonly facts: LoadBookingFacts,
    private readonly slots: MentorSlotStore,
    private readonly offers: SlotOffers,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: SlotCommand): Promise<Result<MentorSlotId, HoldProblem>> {
    return this.uow.write<MentorSlotId, HoldProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const found = await this.scene.slot(tx, viewer, command.slotId);
      if (found === null) return err({ code: 'NotFound', what: 'slot' });
      const party = await this.facts.bookingParty(tx, viewer, found, now);
      if (!party.ok) return party;
      const { slot } = found;
      const held = moveSlot(slot, { kind: 'HOLD', party: party.value }, now);
      if (!held.ok) return held;
      const room = roomFor(await this.facts.of(tx, found, party.value), now);
      if (!room.ok) return room;
      if (held.value !== slot && !(await this.slots.move(tx, slot, held.value, now))) return err(stateChanged('HELD'));
      await this.slots.letGoOfOthers(tx, slot, party.value, now);
      await this.offers.settle(tx, slot, held.value, 'LAPSED', now);
      return ok(slot.id);
    });
  }
}
