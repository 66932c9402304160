import type { TimeTaken, TooLateToCancel, TooManyBookings } from '@jamboree/matching-domain';
import type { Instant } from '@jamboree/kernel';
import { describedEnum, InstantScalar, ProblemView, registerProblem } from '@jamboree/platform-server';
import { Field, Int, ObjectType } from '@nestjs/graphql';

const WhoseTimeEnum = describedEnum<TimeTaken['whose']>('WhoseTime', 'Whose time is taken.', {
  MENTOR: 'The mentor’s.',
  OWN: 'That of whoever books.',
});

@ObjectType('TimeTaken', { implements: () => ProblemView, description: 'One of the two sides is elsewhere at that time.' })
export class TimeTakenView extends ProblemView {
  @Field(() => WhoseTimeEnum, { description: 'Which side.' })
  readonly whose: TimeTaken['whose'];

  @Field(() => InstantScalar, { description: 'When the other talk begins.' })
  readonly startsAt: Instant;

  @Field(() => InstantScalar, { description: 'When it ends.' })
  readonly endsAt: Instant;

  static from({ whose, startsAt, endsAt }: TimeTaken): TimeTakenView {
    const message = `${whose === 'OWN' ? 'You have' : 'The mentor has'} another talk at that time; nothing was changed.`;
    return Object.assign(new TimeTakenView(), { message, whose, startsAt, endsAt });
  }
}

@ObjectType('TooManyBookings', { implements: () => ProblemView, description: 'There are as many bookings to come as the event allows.' })
export class TooManyBookingsView extends ProblemView {
  @Field(() => Int, { description: 'How many a team may have.' })
  readonly max: number;

  static from({ max }: TooManyBookings): TooManyBookingsView {
    const message = `You may have ${max} talks to come; give one back or wait until it is over. Nothing was changed.`;
    return Object.assign(new TooManyBookingsView(), { message, max });
  }
}

@ObjectType('TooLateToCancel', { implements: () => ProblemView, description: 'It is too late to give a booking back.' })
export class TooLateToCancelView extends ProblemView {
  @Field(() => InstantScalar, { description: 'Until when it was possible.' })
  readonly until: Instant;

  static from({ until }: TooLateToCancel): TooLateToCancelView {
    const message = 'It is too late to give this talk back; write to the mentor instead. Nothing was changed.';
    return Object.assign(new TooLateToCancelView(), { message, until });
  }
}

declare module '@jamboree/platform-server' {
  interface ProblemViews {
    TimeTaken: TimeTakenView;
    TooManyBookings: TooManyBookingsView;
    TooLateToCancel: TooLateToCancelView;
  }
}

registerProblem<'TimeTaken', TimeTaken>('TimeTaken', TimeTakenView);
registerProblem<'TooManyBookings', TooManyBookings>('TooManyBookings', TooManyBookingsView);
registerProblem<'TooLateToCancel', TooLateToCancel>('TooLateToCancel', TooLateToCancelView);
