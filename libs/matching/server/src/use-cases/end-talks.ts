import { stateChanged, type EventFacts, type StateChanged } from '@jamboree/event-domain';
import { err, ok, type Instant, type Result } from '@jamboree/kernel';
import { moveSlot, type MentorBooking, type MentorSlot, type SlotStanding } from '@jamboree/matching-domain';
import type { WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MentoringMails } from '../mails/mentoring-mails.js';
import { MentorBookingStore } from '../persistence/mentor-booking.store.js';
import { MentorSlotStore } from '../persistence/mentor-slot.store.js';
import { MentoringScene } from './mentoring-scene.js';
import { movedSlot, SlotOffers } from './slot-offers.js';

/** What follows when a talk does not take place: the other side is told, and time that is free again goes to whoever waits for it. */
@Injectable()
export class EndTalks {
  constructor(
    private readonly slots: MentorSlotStore,
    private readonly bookings: MentorBookingStore,
    private readonly scene: MentoringScene,
    private readonly mails: MentoringMails,
    private readonly offers: SlotOffers,
  ) {}

  /** Whoever has booked does not come. @param decided how the slot stands without them */
  async giveBack(
    tx: WriteTx,
    facts: EventFacts,
    slot: MentorSlot,
    booking: MentorBooking,
    decided: SlotStanding,
    message: string,
    now: Instant,
  ): Promise<Result<void, StateChanged>> {
    if (!(await this.slots.move(tx, slot, decided, now))) return err(stateChanged('CHANGED'));
    const { id, eventId, mentorId, startsAt } = slot;
    await this.bookings.end(tx, booking, 'CANCELLED', message === '' ? null : message, now);
    const other = await this.scene.nameOfParty(tx, booking);
    await this.mails.tell(tx, facts, { kind: 'GIVEN_BACK', to: [mentorId], about: booking.id, other, startsAt, message });
    await this.offers.offer(tx, facts, movedSlot(slot, decided), now);
    await tx.record({ type: 'MentorBookingGivenBack', eventId, subjectId: id, at: now, data: { bookingId: booking.id } });
    return ok();
  }

  /** The mentor takes the time back. @param reason may be empty when nobody gave one that others may read */
  async cancel(tx: WriteTx, facts: EventFacts, slot: MentorSlot, reason: string, now: Instant): Promise<Result<void, StateChanged>> {
    const moved = moveSlot(slot, { kind: 'CANCEL', reason }, now);
    if (!moved.ok) return moved;
    if (!(await this.slots.move(tx, slot, moved.value, now))) return err(stateChanged('CHANGED'));
    // Whoever it was offered to keeps their place in the line.
    await this.offers.settle(tx, slot, moved.value, 'WAITING', now);
    const { id, eventId, mentorId, startsAt } = slot;
    const booking = await this.bookings.ofSlot(tx, id);
    if (booking !== null) {
      await this.bookings.end(tx, booking, 'CANCELLED', reason === '' ? null : reason, now);
      const other = await this.scene.nameOf(tx, mentorId);
      const to = await this.bookings.peopleOf(tx, booking);
      await this.mails.tell(tx, facts, { kind: 'CANCELLED', to, about: booking.id, other, startsAt, message: reason });
    }
    await tx.record({ type: 'MentorSlotCancelled', eventId, subjectId: id, at: now, data: { booked: booking !== null } });
    return ok();
  }
}
