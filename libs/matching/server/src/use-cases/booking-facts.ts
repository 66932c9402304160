import { err, type Instant, type NotFound, type NotPermitted, type Result, ok, type Viewer } from '@jamboree/kernel';
import type { PhaseClosed } from '@jamboree/event-domain';
import type { BookingFacts, MentorSlot, Party } from '@jamboree/matching-domain';
import { permitted } from '@jamboree/participation-domain';
import type { ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { MentorBookingStore } from '../persistence/mentor-booking.store.js';
import { MentorSlotStore } from '../persistence/mentor-slot.store.js';
import { MentoringPolicyStore } from '../persistence/mentoring-policy.store.js';
import { MentoringScene, type SlotScene } from './mentoring-scene.js';

type PartyFacts = Pick<BookingFacts, 'ofParty' | 'givenBack'>;

/** Loads what decides whether somebody may book a slot. */
@Injectable()
export class LoadBookingFacts {
  constructor(
    private readonly scene: MentoringScene,
    private readonly bookings: MentorBookingStore,
    private readonly policies: MentoringPolicyStore,
    private readonly slots: MentorSlotStore,
  ) {}

  async of(tx: ReadTx, { slot }: SlotScene, party: Party): Promise<BookingFacts> {
    return { ...(await this.ofSlot(tx, slot)), ...(await this.ofParty(tx, slot, party)) };
  }

  /** What is the same for everybody who might book it. */
  async ofSlot(tx: ReadTx, slot: MentorSlot): Promise<Omit<BookingFacts, keyof PartyFacts>> {
    const policy = await this.policies.of(tx, slot.eventId);
    return { slot, policy, ofMentor: await this.bookings.timesOfMentor(tx, slot.mentorId), eventId: slot.eventId };
  }

  async ofParty(tx: ReadTx, slot: MentorSlot, party: Party): Promise<PartyFacts> {
    return { ofParty: await this.bookings.timesOfParty(tx, party), givenBack: await this.bookings.givenBack(tx, slot, party) };
  }

  /** For whom the viewer may book now. Nobody books themselves, nor somebody who is no mentor any more. */
  async bookingParty(
    tx: ReadTx,
    viewer: Viewer,
    { facts, slot }: SlotScene,
    now: Instant,
  ): Promise<Result<Party, NotPermitted | PhaseClosed | NotFound>> {
    const allowed = permitted(viewer, 'mentoring:book', { event: facts, resource: {}, extensions: [] }, now);
    if (!allowed.ok) return allowed;
    const { userId } = viewer;
    if (userId === null) return err({ code: 'NotPermitted', action: 'mentoring:book', reason: 'SIGNED_OUT' });
    if (userId === slot.mentorId) return err({ code: 'NotPermitted', action: 'mentoring:book', reason: 'STATE' });
    if (!(await this.slots.isAgreedMentor(tx, slot.eventId, slot.mentorId))) return err({ code: 'NotFound', what: 'slot' });
    return ok(await this.scene.party(tx, slot.eventId, userId));
  }
}
