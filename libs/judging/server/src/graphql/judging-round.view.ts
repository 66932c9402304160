import { PhaseView, RubricView } from '@jamboree/event-server';
import type { JudgingRound } from '@jamboree/judging-domain';
import type { EventId, Instant, JudgingRoundId } from '@jamboree/kernel';
import { InstantScalar } from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { RoundFacts } from '../use-cases/round-facts.js';

@ObjectType('JudgingRound', { description: 'One round of scoring; it lives as long as its phase.' })
export class JudgingRoundView implements Pick<JudgingRound, 'id' | 'eventId' | 'reviewsPerSubmission' | 'blind' | 'position'> {
  @Field(() => ID, { description: 'The round’s id.' })
  readonly id: JudgingRoundId;

  @Field(() => ID, { description: 'The event’s id.' })
  readonly eventId: EventId;

  @Field(() => PhaseView, { description: 'The phase that alone says when jurors may write.' })
  readonly phase: PhaseView;

  @Field(() => RubricView, { description: 'What is scored.' })
  readonly rubric: RubricView;

  @Field(() => Int, { description: 'Scorecards wanted for each submission.' })
  readonly reviewsPerSubmission: number;

  @Field(() => Boolean, { description: 'Whether jurors do not see team and people.' })
  readonly blind: boolean;

  @Field(() => Boolean, { description: 'Whether jurors may write now.' })
  readonly open: boolean;

  @Field(() => InstantScalar, { description: 'When scoring ends, as announced.' })
  readonly closesAt: Instant;

  @Field(() => Int, { description: 'Place among the rounds of the event, from 1.' })
  readonly position: number;

  static from({ round, phase, rubric, window }: RoundFacts): JudgingRoundView {
    const { id, eventId, reviewsPerSubmission, blind, position } = round;
    return {
      id,
      eventId,
      phase: PhaseView.from(phase),
      rubric: RubricView.from(rubric),
      reviewsPerSubmission,
      blind,
      open: window.open,
      closesAt: phase.closesAt,
      position,
    };
  }
}
