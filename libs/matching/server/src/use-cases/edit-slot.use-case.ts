import { stateChanged } from '@jamboree/event-domain';
import { err, ok, type Result, type Viewer } from '@jamboree/kernel';
import { readSlotWords, slotStateAt, type MentorSlotId } from '@jamboree/matching-domain';
import { Clock, UnitOfWork, type Command } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MentoringMails } from '../mails/mentoring-mails.js';
import { MentorBookingStore } from '../persistence/mentor-booking.store.js';
import { MentorSlotStore } from '../persistence/mentor-slot.store.js';
import { MentoringScene } from './mentoring-scene.js';
import type { SlotProblem } from './problems.js';

export interface EditSlotCommand extends Command {
  readonly slotId: MentorSlotId;
  readonly place: string;
  readonly topics: readonly string[];
}

/** Changes where and about what; whoever has booked is told. Another time is another slot. */
@Injectable()
export class EditSlot {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly scene: MentoringScene,
    private readonly slots: MentorSlotStore,
    private readonly bookings: MentorBookingStore,
    private readonly mails: MentoringMails,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: EditSlotCommand): Promise<Result<MentorSlotId, SlotProblem>> {
    return this.uow.write<MentorSlotId, SlotProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const found = await this.scene.ownSlot(tx, viewer, command.slotId, now);
      if (!found.ok) return found;
      const { slot, facts } = found.value;
      const state = slotStateAt(slot, now);
      if (state !== 'FREE' && state !== 'HELD' && state !== 'BOOKED') return err(stateChanged(state));
      const words = readSlotWords(command);
      if (!words.ok) return words;
      if (!(await this.slots.edit(tx, slot, words.value, now))) return err(stateChanged('CHANGED'));
      const booking = state === 'BOOKED' && words.value.place !== slot.place ? await this.bookings.ofSlot(tx, slot.id) : null;
      if (booking !== null) {
        await this.bookings.touch(tx, booking, now);
        const other = await this.scene.nameOf(tx, slot.mentorId);
        const to = await this.bookings.peopleOf(tx, booking);
        await this.mails.tell(tx, facts, { kind: 'CHANGED', to, about: `${slot.id}-${slot.version}`, other, startsAt: slot.startsAt });
      }
      await tx.record({ type: 'MentorSlotEdited', eventId: slot.eventId, subjectId: slot.id, at: now, data: {} });
      return ok(slot.id);
    });
  }
}
