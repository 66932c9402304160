import { EventView } from '@jamboree/event-server';
import type { Instant } from '@jamboree/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { InboxRound } from '../use-cases/read-inbox.js';
import { AssignmentView } from './assignment.view.js';
import { JudgingRoundView } from './judging-round.view.js';

@ObjectType('JurorRound', { description: 'One round in which the viewer judges.' })
export class JurorRoundView {
  @Field(() => JudgingRoundView, { description: 'The round.' })
  readonly round: JudgingRoundView;

  @Field(() => EventView, { description: 'Its event.' })
  readonly event: EventView;

  @Field(() => [AssignmentView], { description: 'The own queue, in its order; recused ones are among them.' })
  readonly assignments: readonly AssignmentView[];

  @Field(() => Int, { description: 'Submitted and abstained sheets.' })
  readonly done: number;

  @Field(() => Int, { nullable: true, description: 'Minutes that the rest will take at the own pace; null when nothing remains.' })
  readonly minutesLeftEstimate: number | null;

  static from({ round, queue, done, minutesLeft }: InboxRound, now: Instant): JurorRoundView {
    return {
      round: JudgingRoundView.from(round),
      event: EventView.from(round.facts, now),
      assignments: queue.map((item) => AssignmentView.from(item, item.entry, item.scorecardState, round.round.blind)),
      done,
      minutesLeftEstimate: minutesLeft,
    };
  }
}

@ObjectType('JurorInbox', { description: 'Everything the viewer was asked to judge, over all events.' })
export class JurorInboxView {
  @Field(() => Int, { description: 'Submissions to score.' })
  readonly assignmentsTotal: number;

  @Field(() => Int, { description: 'Of these, submitted or abstained.' })
  readonly done: number;

  @Field(() => [JurorRoundView], { description: 'Rounds that are open first, then by when they close.' })
  readonly rounds: readonly JurorRoundView[];

  static from(rounds: readonly InboxRound[], now: Instant): JurorInboxView {
    return {
      assignmentsTotal: rounds.reduce((sum, { total }) => sum + total, 0),
      done: rounds.reduce((sum, { done }) => sum + done, 0),
      rounds: rounds.map((round) => JurorRoundView.from(round, now)),
    };
  }
}
