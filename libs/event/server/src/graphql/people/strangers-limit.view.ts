import type { StrangersAllowance, StrangersLimit } from '@jamboree/event-domain';
import type { Instant } from '@jamboree/kernel';
import { InstantScalar, ProblemView, registerProblem } from '@jamboree/platform-server';
import { Field, Int, ObjectType } from '@nestjs/graphql';

const LEFT = { description: 'How many invitations to people who have never signed in are left now.' };
const MAX = { description: 'How many a day brings: to one organiser, and to one event.' };
const MORE_AT = { nullable: true, description: 'When there are more again; null while all are left.' };

@ObjectType('InvitationAllowance', { description: 'How many invitations may still go to people who have never signed in.' })
export class InvitationAllowanceView implements StrangersAllowance {
  @Field(() => Int, LEFT)
  readonly left: number;

  @Field(() => Int, MAX)
  readonly max: number;

  @Field(() => InstantScalar, MORE_AT)
  readonly moreAt: Instant | null;
}

@ObjectType('StrangersLimit', {
  implements: () => ProblemView,
  description: 'More invitations to people who have never signed in than are left of this day; none was sent.',
})
export class StrangersLimitView extends ProblemView {
  @Field(() => Int, LEFT)
  readonly left: number;

  @Field(() => Int, MAX)
  readonly max: number;

  @Field(() => InstantScalar, MORE_AT)
  readonly moreAt: Instant | null;

  static from({ left, max, moreAt }: StrangersLimit): StrangersLimitView {
    const message = `Nothing was sent: of ${max} invitations a day to people who have never signed in, ${left} are left.`;
    return Object.assign(new StrangersLimitView(), { message, left, max, moreAt });
  }
}

declare module '@jamboree/platform-server' {
  interface ProblemViews {
    StrangersLimit: StrangersLimitView;
  }
}

registerProblem<'StrangersLimit', StrangersLimit>('StrangersLimit', StrangersLimitView);
