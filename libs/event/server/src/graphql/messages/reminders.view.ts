import type { Reminder, ReminderTopic } from '@jamboree/event-domain';
import { asId, type EventId, type Instant } from '@jamboree/kernel';
import {
  describedEnum,
  IdempotencyMismatchView,
  InstantScalar,
  InvalidInputView,
  MutationInput,
  NotFoundView,
  NotPermittedView,
  payloadUnion,
  VersionConflictView,
} from '@jamboree/platform-server';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { PolicyWithPlan, SetReminderPolicyCommand } from '../../use-cases/messages/reminder-policies.js';

export const ReminderTopicEnum = describedEnum<ReminderTopic>('ReminderTopic', 'What people are reminded of.', {
  SUBMITTING: 'That submitting ends: members of teams with a draft that was not submitted.',
  SCORING: 'That scoring ends: jurors with open sheets.',
});

@ObjectType('PlannedReminder', { description: 'A reminder that will be sent if no deadline is moved.' })
export class PlannedReminderView implements Pick<Reminder, 'topic' | 'at' | 'closesAt'> {
  @Field(() => ReminderTopicEnum, { description: 'What it is about.' })
  readonly topic: ReminderTopic;

  @Field(() => InstantScalar, { description: 'When it leaves.' })
  readonly at: Instant;

  @Field(() => InstantScalar, { description: 'The deadline.' })
  readonly closesAt: Instant;
}

@ObjectType('ReminderPolicy', {
  description: 'When people are reminded of deadlines, in minutes before them; an empty list switches it off.',
})
export class ReminderPolicyView {
  @Field(() => ID, { description: 'The event’s id: it has one policy.' })
  readonly id: EventId;

  @Field(() => [Int], { description: 'Before submitting ends.' })
  readonly submitting: readonly number[];

  @Field(() => [Int], { description: 'Before scoring ends.' })
  readonly scoring: readonly number[];

  @Field(() => [PlannedReminderView], { description: 'What it leads to, soonest first.' })
  readonly planned: readonly PlannedReminderView[];

  @Field(() => Int, { description: 'Version, to be expected by a change; 0 while the event has none of its own.' })
  readonly version: number;

  static from({ eventId, policy, planned, version }: PolicyWithPlan): ReminderPolicyView {
    return { id: eventId, submitting: policy.SUBMITTING, scoring: policy.SCORING, planned, version };
  }
}

@InputType({ description: 'When people are to be reminded.' })
export class SetReminderPolicyInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => Int, { description: 'Version of the policy that was seen.' })
  readonly expectedVersion: number;

  @Field(() => [Int], { description: 'Minutes before submitting ends, 10 to 43,200, at most six.' })
  readonly submitting: number[];

  @Field(() => [Int], { description: 'Minutes before scoring ends, 10 to 43,200, at most six.' })
  readonly scoring: number[];

  toCommand(): SetReminderPolicyCommand {
    const { clientMutationId, eventId, expectedVersion, submitting, scoring } = this;
    const policy = { SUBMITTING: submitting, SCORING: scoring };
    return { operation: 'setReminderPolicy', clientMutationId, eventId: asId<'Event'>(eventId), expectedVersion, policy };
  }
}

@ObjectType('ReminderPolicySet', { description: 'People are reminded as wanted.' })
export class ReminderPolicySetView {
  @Field(() => ReminderPolicyView, { description: 'The policy as it is now.' })
  readonly policy: ReminderPolicyView;
}

export const SetReminderPolicyPayload = payloadUnion('SetReminderPolicyPayload', ReminderPolicySetView, [
  NotPermittedView,
  NotFoundView,
  InvalidInputView,
  IdempotencyMismatchView,
  VersionConflictView,
]);
