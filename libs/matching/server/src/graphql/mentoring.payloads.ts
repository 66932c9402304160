import type { UserId } from '@jamboree/kernel';
import type { MentorSlotId } from '@jamboree/matching-domain';
import {
  IdempotencyMismatchView,
  InvalidInputView,
  NotFoundView,
  NotPermittedView,
  payloadUnion,
  PhaseClosedView,
  StateChangedView,
  VersionConflictView,
} from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MentorSlotView } from './mentor-slot.view.js';
import { MentorCardView, MentoringPolicyView } from './mentor.view.js';
import { TimeTakenView, TooLateToCancelView, TooManyBookingsView } from './mentoring-problems.view.js';

@ObjectType('MentorCardSaved', { description: 'The card is saved.' })
export class MentorCardSavedView {
  @Field(() => MentorCardView, { description: 'As it is now.' })
  readonly card: MentorCardView;
}

@ObjectType('MentoringPolicySaved', { description: 'What holds for bookings is saved.' })
export class MentoringPolicySavedView {
  @Field(() => MentoringPolicyView, { description: 'As it is now.' })
  readonly policy: MentoringPolicyView;
}

@ObjectType('MentorSlotsOffered', { description: 'The time is given.' })
export class MentorSlotsOfferedView {
  @Field(() => ID, { description: 'The mentor.' })
  readonly mentorId: UserId;

  @Field(() => Int, { description: 'How many slots were made.' })
  readonly count: number;
}

@ObjectType('MentorSlotsCancelled', { description: 'The time is taken back.' })
export class MentorSlotsCancelledView {
  @Field(() => [ID], { description: 'The slots.' })
  readonly slotIds: readonly MentorSlotId[];
}

@ObjectType('MentorSlotChanged', { description: 'The slot is as wanted.' })
export class MentorSlotChangedView {
  @Field(() => MentorSlotView, { description: 'As it is now.' })
  readonly slot: MentorSlotView;
}

const always = [NotPermittedView, NotFoundView, InvalidInputView, IdempotencyMismatchView] as const;

export const SaveMentorCardPayload = payloadUnion('SaveMentorCardPayload', MentorCardSavedView, [...always, VersionConflictView]);
export const SaveMentoringPolicyPayload = payloadUnion('SaveMentoringPolicyPayload', MentoringPolicySavedView, [
  ...always,
  VersionConflictView,
]);
export const OfferMentorSlotsPayload = payloadUnion('OfferMentorSlotsPayload', MentorSlotsOfferedView, [...always, TimeTakenView]);
export const CancelMentorSlotsPayload = payloadUnion('CancelMentorSlotsPayload', MentorSlotsCancelledView, [...always, StateChangedView]);
export const ChangeMentorSlotPayload = payloadUnion('ChangeMentorSlotPayload', MentorSlotChangedView, [...always, StateChangedView]);
export const BookMentorSlotPayload = payloadUnion('BookMentorSlotPayload', MentorSlotChangedView, [
  ...always,
  StateChangedView,
  PhaseClosedView,
  TimeTakenView,
  TooManyBookingsView,
]);
export const GiveBackMentorSlotPayload = payloadUnion('GiveBackMentorSlotPayload', MentorSlotChangedView, [
  ...always,
  StateChangedView,
  TooLateToCancelView,
]);
