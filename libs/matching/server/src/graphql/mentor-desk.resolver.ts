import type { Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, toPayload } from '@jamboree/platform-server';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CancelSlots } from '../use-cases/cancel-slots.use-case.js';
import { EditSlot } from '../use-cases/edit-slot.use-case.js';
import { OfferSlots } from '../use-cases/offer-slots.use-case.js';
import { SaveMentorCard } from '../use-cases/save-mentor-card.use-case.js';
import { SaveMentoringPolicy } from '../use-cases/save-mentoring-policy.use-case.js';
import { SettleSlot } from '../use-cases/settle-slot.use-case.js';
import { MatchingAnswers } from './matching-answers.js';
import { MentorCardView, MentoringPolicyView } from './mentor.view.js';
import {
  CancelMentorSlotsInput,
  EditMentorSlotInput,
  OfferMentorSlotsInput,
  SaveMentorCardInput,
  SaveMentoringPolicyInput,
  SettleMentorSlotInput,
} from './mentoring.inputs.js';
import {
  CancelMentorSlotsPayload,
  ChangeMentorSlotPayload,
  OfferMentorSlotsPayload,
  SaveMentorCardPayload,
  SaveMentoringPolicyPayload,
} from './mentoring.payloads.js';

/** What mentors do at their desk, or organisers in their place. */
@Resolver()
export class MentorDeskResolver {
  constructor(
    private readonly card: SaveMentorCard,
    private readonly policy: SaveMentoringPolicy,
    private readonly offer: OfferSlots,
    private readonly edit: EditSlot,
    private readonly cancel: CancelSlots,
    private readonly settle: SettleSlot,
    private readonly answers: MatchingAnswers,
  ) {}

  @Mutation(() => SaveMentorCardPayload, { description: 'Says what a mentor can be asked about, in which languages, and who may see it.' })
  @Access('mentoring:offer')
  async saveMentorCard(
    @Args('input', { description: 'The card.' }) input: SaveMentorCardInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof SaveMentorCardPayload> {
    return toPayload(await this.card.run(viewer, input.toCommand()), (card) => ({ card: MentorCardView.from(card) }));
  }

  @Mutation(() => OfferMentorSlotsPayload, { description: 'Gives time to be booked, as a series of slots: all of them or none.' })
  @Access('mentoring:offer')
  async offerMentorSlots(
    @Args('input', { description: 'Which time.' }) input: OfferMentorSlotsInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof OfferMentorSlotsPayload> {
    const command = input.toCommand();
    return toPayload(await this.offer.run(viewer, command), ({ length: count }) => ({ mentorId: command.mentorId, count }));
  }

  @Mutation(() => ChangeMentorSlotPayload, { description: 'Changes where a slot is, and about what; whoever has booked it is told.' })
  @Access('mentoring:offer')
  async editMentorSlot(
    @Args('input', { description: 'The slot.' }) input: EditMentorSlotInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof ChangeMentorSlotPayload> {
    return toPayload(await this.answers.slot(await this.edit.run(viewer, input.toCommand()), viewer), (slot) => ({ slot }));
  }

  @Mutation(() => CancelMentorSlotsPayload, { description: 'Takes time back, with a reason; whoever has booked it is told.' })
  @Access('mentoring:offer')
  async cancelMentorSlots(
    @Args('input', { description: 'Which slots, and why.' }) input: CancelMentorSlotsInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof CancelMentorSlotsPayload> {
    return toPayload(await this.cancel.run(viewer, input.toCommand()), (slotIds) => ({ slotIds }));
  }

  @Mutation(() => ChangeMentorSlotPayload, { description: 'Says whether a talk took place, once it has begun.' })
  @Access('mentoring:offer')
  async settleMentorSlot(
    @Args('input', { description: 'What became of it.' }) input: SettleMentorSlotInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof ChangeMentorSlotPayload> {
    return toPayload(await this.answers.slot(await this.settle.run(viewer, input.toCommand()), viewer), (slot) => ({ slot }));
  }

  @Mutation(() => SaveMentoringPolicyPayload, {
    description: 'Says how many talks a team may have booked, and until when it may give one back.',
  })
  @Access('event:manage')
  async saveMentoringPolicy(
    @Args('input', { description: 'What shall hold.' }) input: SaveMentoringPolicyInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof SaveMentoringPolicyPayload> {
    return toPayload(await this.policy.run(viewer, input.toCommand()), (policy) => ({ policy: MentoringPolicyView.from(policy) }));
  }
}
