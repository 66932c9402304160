import { EventStore } from '@jamboree/event-server';
import { ok, VISITOR } from '@jamboree/kernel';
import { slotStateAt, type MentorSlotId } from '@jamboree/matching-domain';
import { Clock, Log, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MentorSlotStore } from '../persistence/mentor-slot.store.js';
import { MentorWaitStore } from '../persistence/mentor-wait.store.js';
import { movedSlot, SlotOffers } from './slot-offers.js';

/** Name of the job that runs it. */
export const PASS_OFFERS_ON = 'pass-offers-on';

/** Gives what was offered and not taken in time to the next who wait, or to everybody. */
@Injectable()
export class PassOffersOn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly slots: MentorSlotStore,
    private readonly waits: MentorWaitStore,
    private readonly offers: SlotOffers,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Each in a transaction of its own, so that one that fails keeps none back. */
  async run(): Promise<void> {
    for (const slotId of await this.uow.read((tx) => this.waits.lapsedOffers(tx, this.clock.now()))) {
      try {
        await this.passOn(slotId);
      } catch (error) {
        this.log.error('An offer could not be passed on and will be tried again.', error, { slotId });
      }
    }
  }

  private async passOn(slotId: MentorSlotId): Promise<void> {
    await this.uow.write(VISITOR, { operation: 'passOfferOn', clientMutationId: null }, async (tx) => {
      const now = this.clock.now();
      const slot = await this.slots.byId(tx, slotId);
      if (slot === null || slot.state !== 'HELD' || slotStateAt(slot, now) !== 'FREE') return ok();
      if (slot.hold === null || slot.hold.waitId === null) return ok();
      const free = { ...slot, state: 'FREE' as const, hold: null };
      if (!(await this.slots.move(tx, slot, free, now))) return ok();
      await this.offers.settle(tx, slot, free, 'LAPSED', now);
      const facts = await this.events.byId(tx, slot.eventId);
      if (facts !== null) await this.offers.offer(tx, facts, movedSlot(slot, free), now);
      return ok();
    });
  }
}
