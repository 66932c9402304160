import { writeWindow, type EventFacts } from '@jamboree/event-domain';
import type { Instant } from '@jamboree/kernel';
import {
  belongsTo,
  fitsWait,
  moveSlot,
  offerUntil,
  roomFor,
  type MentorSlot,
  type Party,
  type SlotStanding,
  type WaitState,
} from '@jamboree/matching-domain';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MentoringMails } from '../mails/mentoring-mails.js';
import { MentorBookingStore } from '../persistence/mentor-booking.store.js';
import { MentorCardStore } from '../persistence/mentor-card.store.js';
import { MentorSlotStore } from '../persistence/mentor-slot.store.js';
import { MentorWaitStore } from '../persistence/mentor-wait.store.js';
import { LoadBookingFacts } from './booking-facts.js';
import { MentoringScene } from './mentoring-scene.js';

/**
 * Offers free time to those who wait for it, first come first. An offer is a hold: whoever has it books like anybody else, so a slot that is
 * freed twice at once is still offered once.
 */
@Injectable()
export class SlotOffers {
  constructor(
    private readonly waits: MentorWaitStore,
    private readonly cards: MentorCardStore,
    private readonly slots: MentorSlotStore,
    private readonly bookings: MentorBookingStore,
    private readonly facts: LoadBookingFacts,
    private readonly scene: MentoringScene,
    private readonly mails: MentoringMails,
  ) {}

  /** Offers a slot that nobody holds to the first who could come; in the transaction that has made it free. */
  async offer(tx: WriteTx, event: EventFacts, slot: MentorSlot, now: Instant): Promise<void> {
    const until = offerUntil(slot.startsAt, now);
    if (until === null || !writeWindow({ phases: event.phases, action: 'mentoring:book', extension: null }, now).open) return;
    if (!(await this.slots.isAgreedMentor(tx, slot.eventId, slot.mentorId))) return;
    const known = await this.topicsOf(tx, slot);
    let deciding: readonly Party[] | undefined;
    let ofSlot: Awaited<ReturnType<LoadBookingFacts['ofSlot']>> | undefined;
    for await (const wait of this.waits.inLine(tx, slot.eventId, slot.mentorId)) {
      if (!fitsWait(wait, slot, known)) continue;
      deciding ??= await this.waits.offered(tx, slot.eventId);
      ofSlot ??= await this.facts.ofSlot(tx, slot);
      const { id: waitId, teamId, userId } = wait;
      const party = { teamId, userId };
      // Whoever has an offer decides about that one first, whatever else they wait for.
      if (userId === slot.mentorId || deciding.some((holder) => belongsTo(holder, party))) continue;
      if (!roomFor({ ...ofSlot, ...(await this.facts.ofParty(tx, slot, party)) }, now).ok) continue;
      const offered = moveSlot(slot, { kind: 'OFFER', hold: { party, until, waitId } }, now);
      if (!offered.ok) return;
      if (!(await this.slots.move(tx, slot, offered.value, now)) || !(await this.waits.move(tx, wait, 'OFFERED', now))) return;
      const other = await this.scene.nameOf(tx, slot.mentorId);
      const to = await this.bookings.peopleOf(tx, party);
      const { startsAt } = slot;
      await this.mails.tell(tx, event, { kind: 'OFFERED', to, about: `${waitId}-${slot.id}`, other, startsAt, until });
      await tx.record({ type: 'MentorSlotOfferedInTurn', eventId: slot.eventId, subjectId: slot.id, at: now, data: { waitId } });
      return;
    }
  }

  /** Whoever has booked what they wait for waits for it no longer. */
  async satisfied(tx: WriteTx, slot: MentorSlot, party: Party, now: Instant): Promise<void> {
    const known = await this.topicsOf(tx, slot);
    for (const wait of await this.waits.ofParty(tx, slot.eventId, party))
      if (wait.state === 'WAITING' && fitsWait(wait, slot, known)) await this.waits.move(tx, wait, 'TAKEN', now);
  }

  private async topicsOf(tx: ReadTx, { eventId, mentorId }: MentorSlot): Promise<readonly string[]> {
    return (await this.cards.of(tx, eventId, mentorId))?.topics ?? [];
  }

  /** Ends the offer that a slot was held by, when it is held by it no longer. */
  async settle(tx: WriteTx, slot: MentorSlot, standing: SlotStanding, state: WaitState, now: Instant): Promise<void> {
    const waitId = slot.hold?.waitId ?? null;
    if (waitId === null || standing.hold?.waitId === waitId) return;
    const wait = await this.waits.byId(tx, waitId);
    if (wait?.state === 'OFFERED') await this.waits.move(tx, wait, state, now);
  }
}

/** The slot as it stands after a move that was stored. */
export function movedSlot(slot: MentorSlot, standing: SlotStanding): MentorSlot {
  return { ...slot, ...standing, version: slot.version + 1 };
}
