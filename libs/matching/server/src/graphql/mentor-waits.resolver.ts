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

@InputType({ description: 'A mentor to be waited for, or not any more.' })
export class WaitForMentorInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => ID, { description: 'The mentor.' })
  readonly mentorId: string;

  @Field(() => Boolean, { description: 'Whether one wants to wait.' })
  readonly wait: boolean;

  toCommand(): WaitCommand {
    const { eventId, mentorId, wait, clientMutationId } = this;
    return { operation: 'waitForMentor', eventId: asId(eventId), mentorId: asId(mentorId), wait, clientMutationId };
  }
}

@ObjectType('MentorAwaited', { description: 'One waits for the mentor, or does not any more.' })
export class MentorAwaitedView {
  @Field(() => ID, { description: 'The mentor.' })
  readonly mentorId: UserId;
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
    description: 'Joins or leaves the line for a mentor: time that becomes free is offered to the first by mail, and kept for two hours.',
  })
  @Access('mentoring:book')
  async waitForMentor(
    @Args('input', { description: 'For whom.' }) input: WaitForMentorInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof WaitForMentorPayload> {
    return toPayload(await this.waiting.run(viewer, input.toCommand()), (mentorId) => ({ mentorId }));
  }
}
