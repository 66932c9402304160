import { stateChanged } from '@jamboree/event-domain';
import { err, ok, type Result, type Viewer } from '@jamboree/kernel';
import { aboutText, belongsTo, decideBooking, moveSlot, type MentorBooking, type MentorSlotId } from '@jamboree/matching-domain';
import { Clock, newId, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MentoringMails } from '../mails/mentoring-mails.js';
import { MentorBookingStore } from '../persistence/mentor-booking.store.js';
import { MentorSlotStore } from '../persistence/mentor-slot.store.js';
import { LoadBookingFacts } from './booking-facts.js';
import type { SlotCommand } from './hold-slot.use-case.js';
import { MentoringScene } from './mentoring-scene.js';
import type { HoldProblem } from './problems.js';
import { SlotOffers } from './slot-offers.js';

export interface BookSlotCommand extends SlotCommand {
  readonly about: string;
}

/** Books a slot for one's team, or for oneself without one. A hold that ran out while somebody was writing is renewed when nobody came between. */
@Injectable()
export class BookSlot {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly scene: MentoringScene,
    private readonly facts: LoadBookingFacts,
    private readonly slots: MentorSlotStore,
    private readonly bookings: MentorBookingStore,
    private readonly mails: MentoringMails,
    private readonly offers: SlotOffers,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: BookSlotCommand): Promise<Result<MentorSlotId, HoldProblem>> {
    return this.uow.write<MentorSlotId, HoldProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const found = await this.scene.slot(tx, viewer, command.slotId);
      if (found === null) return err({ code: 'NotFound', what: 'slot' });
      const allowed = await this.facts.bookingParty(tx, viewer, found, now);
      if (!allowed.ok) return allowed;
      const { slot, facts: event } = found;
      const party = allowed.value;
      const held = moveSlot(slot, { kind: 'HOLD', party }, now);
      if (!held.ok) return held;
      const about = aboutText(command.about);
      const known = await this.facts.of(tx, found, party);
      const decided = decideBooking({ ...known, slot: { ...slot, ...held.value } }, party, about, now);
      if (!decided.ok) return decided;
      if (!(await this.slots.move(tx, slot, decided.value, now))) return err(stateChanged('BOOKED'));
      const inTurn = slot.hold !== null && belongsTo(slot.hold.party, party);
      await this.offers.settle(tx, slot, decided.value, inTurn ? 'TAKEN' : 'LAPSED', now);
      await this.offers.satisfied(tx, slot, party, now);

      const { id: slotId, eventId, mentorId, startsAt } = slot;
      const begins = { state: 'BOOKED' as const, reason: null, bookedAt: now, changedAt: now, version: 1 };
      const booking: MentorBooking = { id: newId<'MentorBooking'>(now), slotId, eventId, mentorId, ...party, about, ...begins };
      await this.bookings.add(tx, booking);
      const other = await this.scene.nameOfParty(tx, party);
      await this.mails.tell(tx, event, { kind: 'BOOKED', to: [mentorId], about: booking.id, other, startsAt, message: about });
      await tx.record({ type: 'MentorSlotBooked', eventId, subjectId: slotId, at: now, data: { bookingId: booking.id, ...party } });
      return ok(slotId);
    });
  }
}
