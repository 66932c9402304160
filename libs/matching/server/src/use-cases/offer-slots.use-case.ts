import { optionalReasonIssues } from '@jamboree/event-domain';
import { err, ok, type EventId, type Instant, type Result, type UserId, type Viewer } from '@jamboree/kernel';
import {
  overlaps,
  readSlotWords,
  slotsOf,
  type MentorSlot,
  type MentorSlotId,
  type SlotSeries,
  type SlotTime,
  type TimeTaken,
} from '@jamboree/matching-domain';
import { Clock, newId, UnitOfWork, type Command, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MentorSlotStore } from '../persistence/mentor-slot.store.js';
import { MentoringScene, mayKeepDeskOf } from './mentoring-scene.js';
import type { OfferProblem } from './problems.js';
import { SlotOffers } from './slot-offers.js';

export interface OfferSlotsCommand extends Command, SlotSeries {
  readonly eventId: EventId;
  /** Whose time it is: one's own, or that of a mentor for whom an organiser does it. */
  readonly mentorId: UserId;
  readonly place: string;
  readonly topics: readonly string[];
  /** Why an organiser does it in the mentor's place; empty for one's own. */
  readonly reason: string;
}

/** Gives time: a series of slots, all or none of them. */
@Injectable()
export class OfferSlots {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly scene: MentoringScene,
    private readonly slots: MentorSlotStore,
    private readonly offers: SlotOffers,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: OfferSlotsCommand): Promise<Result<readonly MentorSlotId[], OfferProblem>> {
    return this.uow.write<readonly MentorSlotId[], OfferProblem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const { eventId, mentorId } = command;
      const facts = await this.scene.event(tx, viewer, eventId);
      if (facts === null) return err({ code: 'NotFound', what: 'event' });
      const allowed = mayKeepDeskOf(viewer, facts, mentorId, now);
      if (!allowed.ok) return allowed;
      if (!(await this.slots.isMentor(tx, eventId, mentorId))) return err({ code: 'NotFound', what: 'mentor' });

      const words = readSlotWords(command);
      const times = slotsOf(command, now);
      const issues = [
        ...(words.ok ? [] : words.error.issues),
        ...(times.ok ? [] : times.error.issues),
        ...optionalReasonIssues(command.reason),
      ];
      if (!words.ok || !times.ok || issues.length > 0) return err({ code: 'InvalidInput', issues });
      const taken = await this.taken(tx, mentorId, times.value);
      if (taken !== null) return err(taken);

      const slots = times.value.map((time): MentorSlot => {
        const fresh = { state: 'FREE' as const, hold: null, reason: null, createdAt: now, changedAt: now, version: 1 };
        return { id: newId<'MentorSlot'>(now), eventId, mentorId, ...time, ...words.value, ...fresh };
      });
      await this.slots.add(tx, slots);
      for (const slot of slots) await this.offers.offer(tx, facts, slot, now);
      await this.record(tx, command, slots.length, viewer, now);
      return ok(slots.map(({ id }) => id));
    });
  }

  private record(tx: WriteTx, { eventId, mentorId, reason }: OfferSlotsCommand, count: number, viewer: Viewer, at: Instant): Promise<void> {
    const forOther = viewer.userId !== mentorId;
    return tx.record({ type: 'MentorSlotsOffered', eventId, subjectId: mentorId, at, data: { count, ...(forOther ? { reason } : {}) } });
  }

  private async taken(tx: ReadTx, mentorId: UserId, times: readonly SlotTime[]): Promise<TimeTaken | null> {
    const [first] = times;
    const last = times.at(-1);
    if (first === undefined || last === undefined) return null;
    const given = await this.slots.givenBy(tx, mentorId, { startsAt: first.startsAt, endsAt: last.endsAt });
    const clash = given.find((one) => times.some((time) => overlaps(one, time)));
    return clash === undefined ? null : { code: 'TimeTaken', whose: 'MENTOR', startsAt: clash.startsAt, endsAt: clash.endsAt };
  }
}
