import { asId, type UserId, type Viewer } from '@jamboree/kernel';
import {
  Access,
  CurrentViewer,
  IdempotencyMismatchView,
  InvalidInputView,
  MutationInput,
  NotFoundView,
  NotPermittedView,
  payloadUnion,
  PhaseClosedView,
  StateChangedView,
  toPayload,
} from '@jamboree/platform-server';
import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { WaitForMentor, type WaitCommand } from '../use-cases/wait-for-mentor.js';

@InputType({ description: 'A mentor, or any of a topic, to be waited for, or not any more.' })
export class WaitForMentorInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => ID, { nullable: true, description: 'The mentor; without one, any who knows the topic.' })
  readonly mentorId?: string | null;

  @Field(() => String, { nullable: true, description: 'A topic that mentors of the event name; only without a mentor.' })
  readonly topic?: string | null;

  @Field(() => Boolean, { description: 'Whether one wants to wait.' })
  readonly wait: boolean;

  toCommand(): WaitCommand {
    const { eventId, mentorId, topic, wait, clientMutationId } = this;
    const mentor = typeof mentorId === 'string' ? asId<'User'>(mentorId) : null;
    const awaited = { mentorId: mentor, topic: topic ?? null };
    return { operation: 'waitForMentor', eventId: asId(eventId), ...awaited, wait, clientMutationId };
  }
}

@ObjectType('MentorAwaited', { description: 'One waits, or does not any more.' })
export class MentorAwaitedView {
  @Field(() => ID, { nullable: true, description: 'For this mentor.' })
  readonly mentorId: UserId | null;

  @Field(() => String, { nullable: true, description: 'For any mentor of this topic.' })
  readonly topic: string | null;
}

const WaitForMentorPayload = payloadUnion('WaitForMentorPayload', MentorAwaitedView, [
  NotPermittedView,
  NotFoundView,
  InvalidInputView,
  IdempotencyMismatchView,
  PhaseClosedView,
  StateChangedView,
]);

/** The line for a mentor who has no time at the moment. */
@Resolver()
export class MentorWaitsResolver {
  constructor(private readonly waiting: WaitForMentor) {}

  @Mutation(() => WaitForMentorPayload, {
    description:
      'Joins or leaves the line for a mentor, or for any of a topic: time that becomes free is offered to the first by mail, and kept for two hours.',
  })
  @Access('mentoring:book')
  async waitForMentor(
    @Args('input', { description: 'For whom.' }) input: WaitForMentorInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof WaitForMentorPayload> {
    return toPayload(await this.waiting.run(viewer, input.toCommand()), (awaited) => awaited);
  }
}
