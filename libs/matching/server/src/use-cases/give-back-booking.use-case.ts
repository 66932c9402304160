import { optionalReasonIssues, stateChanged } from '@jamboree/event-domain';
import { err, ok, type Result, type Viewer } from '@jamboree/kernel';
import { decideGivingBack, sameParty, type MentorSlotId } from '@jamboree/matching-domain';
import { Clock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MentoringMails } from '../mails/mentoring-mails.js';
import { MentorBookingStore } from '../persistence/mentor-booking.store.js';
import { MentorSlotStore } from '../persistence/mentor-slot.store.js';
import { MentoringPolicyStore } from '../persistence/mentoring-policy.store.js';
import type { SlotCommand } from './hold-slot.use-case.js';
import { MentoringScene } from './mentoring-scene.js';
import type { GiveBackProblem } from './problems.js';
import { movedSlot, SlotOffers } from './slot-offers.js';

export interface GiveBackBookingCommand extends SlotCommand {
  readonly reason: string;
}

/** Gives a booking back, so that somebody else can have the time; the mentor is told. Whatever phase is open: a talk one cannot come to helps nobody. */
@Injectable()
export class GiveBackBooking {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly scene: MentoringScene,
    private readonly slots: MentorSlotStore,
    private readonly bookings: MentorBookingStore,
    private readonly policies: MentoringPolicyStore,
    private readonly mails: MentoringMails,
    private readonly offers: SlotOffers,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: GiveBackBookingCommand): Promise<Result<MentorSlotId, GiveBackProblem>> {
    return this.uow.write<MentorSlotId, GiveBackProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const found = await this.scene.slot(tx, viewer, command.slotId);
      const { userId } = viewer;
      if (found === null || userId === null) return err({ code: 'NotFound', what: 'slot' });
      const { slot, facts } = found;
      const { id, eventId, mentorId, startsAt } = slot;
      const booking = await this.bookings.ofSlot(tx, id);
      const party = await this.scene.party(tx, eventId, userId);
      if (booking === null || !sameParty(booking, party)) return err({ code: 'NotFound', what: 'booking' });
      const issues = optionalReasonIssues(command.reason);
      if (issues.length > 0) return err({ code: 'InvalidInput', issues });
      const decided = decideGivingBack(slot, await this.policies.of(tx, eventId), now);
      if (!decided.ok) return decided;
      if (!(await this.slots.move(tx, slot, decided.value, now))) return err(stateChanged('CHANGED'));
      const message = command.reason.trim();
      await this.bookings.end(tx, booking, 'CANCELLED', message === '' ? null : message, now);
      const other = await this.scene.nameOfParty(tx, booking);
      await this.mails.tell(tx, facts, { kind: 'GIVEN_BACK', to: [mentorId], about: booking.id, other, startsAt, message });
      await this.offers.offer(tx, facts, movedSlot(slot, decided.value), now);
      await tx.record({ type: 'MentorBookingGivenBack', eventId, subjectId: id, at: now, data: { bookingId: booking.id } });
      return ok(id);
    });
  }
}
