import type { DepartureEffect, DepartureKind } from '@jamboree/event-domain';
import { asId, type Role } from '@jamboree/kernel';
import {
  describedEnum,
  IdempotencyMismatchView,
  InvalidInputView,
  MutationInput,
  NotFoundView,
  NotPermittedView,
  payloadUnion,
  RoleEnum,
} from '@jamboree/platform-server';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { RemovePersonCommand } from '../../use-cases/people/remove-person.use-case.js';

const DepartureEnum = describedEnum<DepartureKind>('DepartureKind', 'What follows when somebody is taken out of an event.', {
  ROLES_END: 'Each role ends.',
  APPLICATION_DECLINED: 'The application is declined with the reason, and the place goes to whoever waits.',
  LEAVES_TEAM: 'The team goes on without the person.',
  LEAD_HANDED_OVER: 'The member who has been in the team longest leads it.',
  TEAM_DISSOLVED: 'The team has nobody left and has handed nothing in: it ends with its draft.',
  IDEA_WITHOUT_TEAM: 'The team has nobody left; what was handed in stays.',
  REVIEWS_TAKEN_BACK: 'Places on the jury that were not finished are free again.',
  REVIEWS_STAY: 'Finished score sheets count as before.',
  TALKS_GIVEN_BACK: 'Booked talks with mentors are given back: the mentors are told, and the time goes to whoever waits for it.',
  LINES_LEFT: 'Places in lines for mentors are left.',
  SLOTS_WITHDRAWN: 'The mentor’s free slots are withdrawn.',
  TALKS_CANCELLED: 'Talks booked with the mentor are cancelled, and whoever has booked them is told.',
});

@ObjectType('DepartureEffect', { description: 'One thing that follows when somebody is taken out of an event.' })
export class DepartureEffectView implements DepartureEffect {
  @Field(() => DepartureEnum, { description: 'What.' })
  readonly kind: DepartureKind;

  @Field(() => Int, { description: 'How many things it concerns.' })
  readonly count: number;

  @Field(() => String, { nullable: true, description: 'The team, or who leads it from then on.' })
  readonly name: string | null;

  @Field(() => [RoleEnum], { description: 'The roles that end.' })
  readonly roles: readonly Role[];
}

@InputType({ description: 'Somebody to take out of an event.' })
export class RemovePersonInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => ID, { description: 'The person.' })
  readonly userId: string;

  @Field(() => String, { description: 'Why; the person reads it.' })
  readonly reason: string;

  toCommand(): RemovePersonCommand {
    const { clientMutationId, eventId, userId, reason } = this;
    return { operation: 'removePerson', clientMutationId, eventId: asId<'Event'>(eventId), userId: asId<'User'>(userId), reason };
  }
}

@ObjectType('PersonRemoved', { description: 'The person is no longer in the event.' })
export class PersonRemovedView {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => ID, { description: 'The person.' })
  readonly userId: string;
}

export const RemovePersonPayload = payloadUnion('RemovePersonPayload', PersonRemovedView, [
  NotPermittedView,
  NotFoundView,
  InvalidInputView,
  IdempotencyMismatchView,
]);
