import { optionalReasonIssues } from '@jamboree/event-domain';
import { err, ok, type Result, type Viewer } from '@jamboree/kernel';
import { decideGivingBack, belongsTo, type MentorSlotId } from '@jamboree/matching-domain';
import { Clock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MentorBookingStore } from '../persistence/mentor-booking.store.js';
import { MentoringPolicyStore } from '../persistence/mentoring-policy.store.js';
import { EndTalks } from './end-talks.js';
import type { SlotCommand } from './hold-slot.use-case.js';
import { MentoringScene } from './mentoring-scene.js';
import type { GiveBackProblem } from './problems.js';

export interface GiveBackBookingCommand extends SlotCommand {
  readonly reason: string;
}

/** Gives a booking back, so that somebody else can have the time; the mentor is told. Whatever phase is open: a talk one cannot come to helps nobody. */
@Injectable()
export class GiveBackBooking {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly scene: MentoringScene,
    private readonly bookings: MentorBookingStore,
    private readonly policies: MentoringPolicyStore,
    private readonly talks: EndTalks,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: GiveBackBookingCommand): Promise<Result<MentorSlotId, GiveBackProblem>> {
    return this.uow.write<MentorSlotId, GiveBackProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const found = await this.scene.slot(tx, viewer, command.slotId);
      const { userId } = viewer;
      if (found === null || userId === null) return err({ code: 'NotFound', what: 'slot' });
      const { slot, facts } = found;
      const { id, eventId } = slot;
      const booking = await this.bookings.ofSlot(tx, id);
      const party = await this.scene.party(tx, eventId, userId);
      if (booking === null || !belongsTo(booking, party)) return err({ code: 'NotFound', what: 'booking' });
      const issues = optionalReasonIssues(command.reason);
      if (issues.length > 0) return err({ code: 'InvalidInput', issues });
      const decided = decideGivingBack(slot, await this.policies.of(tx, eventId), now);
      if (!decided.ok) return decided;
      const given = await this.talks.giveBack(tx, facts, slot, booking, decided.value, command.reason.trim(), now);
      return given.ok ? ok(id) : given;
    });
  }
}
