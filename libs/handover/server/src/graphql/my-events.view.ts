import { EventView } from '@jamboree/event-server';
import type { MyStanding, NextThing, NextThingKind } from '@jamboree/handover-domain';
import type { Instant, Role } from '@jamboree/kernel';
import { describedEnum, InstantScalar, RoleEnum } from '@jamboree/platform-server';
import { Field, Int, ObjectType } from '@nestjs/graphql';

const NextThingKindEnum = describedEnum<NextThingKind>('NextThingKind', 'What somebody can do next.', {
  JOIN_OR_FOUND_TEAM: 'Join a team or found one.',
  START_DRAFT: 'Begin to write.',
  FINISH_DRAFT: 'Fill what the draft still misses.',
  SUBMIT: 'Submit the draft, which is complete.',
  SCORE: 'Score the next entry of the queue.',
  ASSIGN_JURORS: 'Give entries to jurors.',
  DECIDE_SHORTLIST: 'Decide the shortlist.',
  READ_RESULTS: 'Read the results.',
  NOTHING: 'Nothing at the moment.',
});

@ObjectType('NextThing', { description: 'The one next thing to do, over all events.' })
export class NextThingView {
  @Field(() => NextThingKindEnum, { description: 'What it is.' })
  readonly kind: NextThingKind;

  @Field(() => EventView, { description: 'In which event.' })
  readonly event: EventView;

  @Field(() => InstantScalar, { nullable: true, description: 'When it is too late; null when nothing ends.' })
  readonly dueAt: Instant | null;

  static from({ kind, facts, dueAt }: NextThing, now: Instant): NextThingView {
    return { kind, event: EventView.from(facts, now), dueAt };
  }
}

/** `team` and `submission` are read when asked for, see `MyEventResolver`. */
@ObjectType('MyEvent', { description: 'An event in which the viewer holds a role.' })
export class MyEventView {
  @Field(() => EventView, { description: 'The event.' })
  readonly event: EventView;

  @Field(() => [RoleEnum], { description: 'The viewer’s roles in it.' })
  readonly roles: readonly Role[];

  @Field(() => Int, { description: 'Submissions in the viewer’s jury queue there.' })
  readonly assignmentsTotal: number;

  @Field(() => Int, { description: 'Finished ones among them.' })
  readonly assignmentsDone: number;

  /** Not a field: whether there is anything to be read for `team` and `submission`. */
  readonly inTeam: boolean;

  static from({ facts, roles, team, assignmentsTotal, assignmentsDone }: MyStanding, now: Instant): MyEventView {
    return { event: EventView.from(facts, now), roles: [...roles], assignmentsTotal, assignmentsDone, inTeam: team !== null };
  }
}
