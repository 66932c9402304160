import type { Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, toPayload } from '@jamboree/platform-server';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { BookSlot } from '../use-cases/book-slot.use-case.js';
import { GiveBackBooking } from '../use-cases/give-back-booking.use-case.js';
import { HoldSlot } from '../use-cases/hold-slot.use-case.js';
import { ReleaseSlot } from '../use-cases/release-slot.use-case.js';
import { MatchingAnswers } from './matching-answers.js';
import { BookMentorSlotInput, GiveBackMentorSlotInput, HoldMentorSlotInput, ReleaseMentorSlotInput } from './mentoring.inputs.js';
import { BookMentorSlotPayload, ChangeMentorSlotPayload, GiveBackMentorSlotPayload } from './mentoring.payloads.js';

/** Booking a mentor, for one's team or for oneself without one. */
@Resolver()
export class MentorBookingsResolver {
  constructor(
    private readonly hold: HoldSlot,
    private readonly release: ReleaseSlot,
    private readonly book: BookSlot,
    private readonly giveBack: GiveBackBooking,
    private readonly answers: MatchingAnswers,
  ) {}

  @Mutation(() => BookMentorSlotPayload, { description: 'Keeps a slot for five minutes, while the booking is being written.' })
  @Access('mentoring:book')
  async holdMentorSlot(
    @Args('input', { description: 'Which slot.' }) input: HoldMentorSlotInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof BookMentorSlotPayload> {
    return toPayload(await this.answers.slot(await this.hold.run(viewer, input.toCommand()), viewer), (slot) => ({ slot }));
  }

  @Mutation(() => ChangeMentorSlotPayload, { description: 'Lets go of a slot that was kept.' })
  @Access('mentoring:book')
  async releaseMentorSlot(
    @Args('input', { description: 'Which slot.' }) input: ReleaseMentorSlotInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof ChangeMentorSlotPayload> {
    return toPayload(await this.answers.slot(await this.release.run(viewer, input.toCommand()), viewer), (slot) => ({ slot }));
  }

  @Mutation(() => BookMentorSlotPayload, { description: 'Books a slot; the mentor is told what it is about.' })
  @Access('mentoring:book')
  async bookMentorSlot(
    @Args('input', { description: 'Which slot, and about what.' }) input: BookMentorSlotInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof BookMentorSlotPayload> {
    return toPayload(await this.answers.slot(await this.book.run(viewer, input.toCommand()), viewer), (slot) => ({ slot }));
  }

  @Mutation(() => GiveBackMentorSlotPayload, { description: 'Gives a booking back; the mentor is told.' })
  @Access('mentoring:book')
  async giveBackMentorSlot(
    @Args('input', { description: 'Which one.' }) input: GiveBackMentorSlotInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof GiveBackMentorSlotPayload> {
    return toPayload(await this.answers.slot(await this.giveBack.run(viewer, input.toCommand()), viewer), (slot) => ({ slot }));
  }
}
