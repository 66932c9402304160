import type { QuestionId } from '@jamboree/event-domain';
import { asId, type ChallengeId, type Instant } from '@jamboree/kernel';
import {
  connectionOf,
  IdempotencyMismatchView,
  InstantScalar,
  InvalidInputView,
  MutationInput,
  NotFoundView,
  NotPermittedView,
  PageArgs,
  payloadUnion,
  RateLimitedView,
  VersionConflictView,
} from '@jamboree/platform-server';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { AnswerQuestionCommand, AskQuestionCommand, FollowChallengeCommand } from '../../use-cases/site/ask-questions.js';
import type { ReadableQuestion } from '../../use-cases/site/read-questions.js';

@ObjectType('Question', { description: 'What somebody asks about a challenge. Who asked is told to nobody.' })
export class QuestionView implements Omit<ReadableQuestion, 'eventId'> {
  @Field(() => ID, { description: 'The question’s id.' })
  readonly id: QuestionId;

  @Field(() => ID, { description: 'The challenge it is about.' })
  readonly challengeId: ChallengeId;

  @Field(() => String, { description: 'The question.' })
  readonly text: string;

  @Field(() => InstantScalar, { description: 'When it was asked.' })
  readonly askedAt: Instant;

  @Field(() => String, { nullable: true, description: 'The answer, in Markdown; null until there is one.' })
  readonly answer: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was first answered.' })
  readonly answeredAt: Instant | null;

  @Field(() => Boolean, { description: 'Whether everybody reads question and answer, or the asker alone.' })
  readonly shared: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer asked it.' })
  readonly mine: boolean;

  @Field(() => Int, { description: 'Version, to be expected by an answer.' })
  readonly version: number;
}

export const QuestionConnection = connectionOf(QuestionView, 'Question');

@ArgsType()
export class QuestionsArgs extends PageArgs {
  @Field(() => String, { description: 'Part of the event’s public address.' })
  readonly slug: string;

  @Field(() => ID, { nullable: true, description: 'Only about this challenge.' })
  readonly challengeId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those without an answer.' })
  readonly open?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Only those with these letters in question or answer.' })
  readonly search?: string | null;
}

@InputType({ description: 'A question about a challenge.' })
export class AskQuestionInput extends MutationInput {
  @Field(() => ID, { description: 'The challenge.' })
  readonly challengeId: string;

  @Field(() => String, { description: 'At most 2,000 characters.' })
  readonly text: string;

  toCommand(): AskQuestionCommand {
    const { clientMutationId, text } = this;
    return { operation: 'askQuestion', clientMutationId, challengeId: asId<'Challenge'>(this.challengeId), text: text.trim() };
  }
}

@InputType({ description: 'An answer, the first or a better one.' })
export class AnswerQuestionInput extends MutationInput {
  @Field(() => ID, { description: 'The question.' })
  readonly questionId: string;

  @Field(() => Int, { description: 'Version that was seen.' })
  readonly expectedVersion: number;

  @Field(() => String, { description: 'In Markdown; at most 10,000 characters.' })
  readonly answer: string;

  @Field(() => Boolean, { description: 'Whether everybody reads question and answer, or the asker alone.' })
  readonly shared: boolean;

  toCommand(): AnswerQuestionCommand {
    const { clientMutationId, questionId, expectedVersion, answer, shared } = this;
    const words = { expectedVersion, answer: answer.trim(), shared };
    return { operation: 'answerQuestion', clientMutationId, questionId: asId<'Question'>(questionId), ...words };
  }
}

@InputType({ description: 'Whether the viewer wants to hear of answers to a challenge.' })
export class FollowChallengeInput extends MutationInput {
  @Field(() => ID, { description: 'The challenge.' })
  readonly challengeId: string;

  @Field(() => Boolean, { description: 'Yes, or not any more.' })
  readonly follow: boolean;

  toCommand(): FollowChallengeCommand {
    const { clientMutationId, challengeId, follow } = this;
    return { operation: 'followChallenge', clientMutationId, challengeId: asId<'Challenge'>(challengeId), follow };
  }
}

@ObjectType('QuestionSaved', { description: 'The question is kept.' })
export class QuestionSavedView {
  @Field(() => QuestionView, { description: 'The question as it is now.' })
  readonly question: QuestionView;
}

@ObjectType('ChallengeFollowed', { description: 'It is as the viewer wants it.' })
export class ChallengeFollowedView {
  @Field(() => ID, { description: 'The challenge.' })
  readonly challengeId: ChallengeId;
}

const always = [NotPermittedView, NotFoundView, InvalidInputView, IdempotencyMismatchView] as const;

export const AskQuestionPayload = payloadUnion('AskQuestionPayload', QuestionSavedView, [...always, RateLimitedView]);
export const AnswerQuestionPayload = payloadUnion('AnswerQuestionPayload', QuestionSavedView, [...always, VersionConflictView]);
export const FollowChallengePayload = payloadUnion('FollowChallengePayload', ChallengeFollowedView, always);
