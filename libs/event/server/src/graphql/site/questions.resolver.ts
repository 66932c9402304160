import type { QuestionId } from '@jamboree/event-domain';
import { asId, err, ok, pageRequest, type ChallengeId, type NotFound, type Result, type Viewer } from '@jamboree/kernel';
import {
  Access,
  Origin,
  CurrentViewer,
  expectPage,
  Public,
  toConnection,
  toPayload,
  type ConnectionOf,
  type RequestOrigin,
} from '@jamboree/platform-server';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AskQuestions } from '../../use-cases/site/ask-questions.js';
import { questionCursor, ReadQuestions } from '../../use-cases/site/read-questions.js';
import {
  AnswerQuestionInput,
  AnswerQuestionPayload,
  AskQuestionInput,
  AskQuestionPayload,
  FollowChallengeInput,
  FollowChallengePayload,
  QuestionConnection,
  QuestionsArgs,
  type QuestionView,
} from './question.views.js';

/** Questions about challenges. */
@Resolver()
export class QuestionsResolver {
  constructor(
    private readonly read: ReadQuestions,
    private readonly asking: AskQuestions,
  ) {}

  @Query(() => QuestionConnection, {
    nullable: true,
    description:
      'Questions about an event’s challenges that the viewer may read, what was answered last first; without an answer, only one’s own or, for those who answer, all. Null without such an event.',
  })
  @Public()
  async questions(
    @Args() { slug, challengeId, open, search, first, after }: QuestionsArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ConnectionOf<QuestionView> | null> {
    const about = challengeId ?? null;
    const wanted = { slug, challengeId: about === null ? null : asId<'Challenge'>(about), open: open ?? false, search: search ?? null };
    const page = await this.read.page(viewer, wanted, expectPage(pageRequest(first, after)));
    return page === null ? null : toConnection(expectPage(page), (question) => question, questionCursor);
  }

  @Query(() => [ID], { description: 'Challenges of an event whose answers the viewer wants to hear of.' })
  @Access('me:read')
  followedChallenges(
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ChallengeId[]> {
    return this.read.followed(viewer, asId<'Event'>(eventId));
  }

  @Mutation(() => AskQuestionPayload, { description: 'Asks about a challenge; the organisers are told.' })
  @Access('question:ask')
  async askQuestion(
    @Args('input', { description: 'What.' }) input: AskQuestionInput,
    @CurrentViewer() viewer: Viewer,
    @Origin() { ip }: RequestOrigin,
  ): Promise<typeof AskQuestionPayload> {
    return toPayload(await this.after(viewer, await this.asking.ask(viewer, input.toCommand(), ip)), (question) => ({ question }));
  }

  @Mutation(() => AnswerQuestionPayload, {
    description: 'Answers a question, for everybody or for who asked alone, or corrects an answer.',
  })
  @Access('question:answer')
  async answerQuestion(
    @Args('input', { description: 'What.' }) input: AnswerQuestionInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof AnswerQuestionPayload> {
    return toPayload(await this.after(viewer, await this.asking.answer(viewer, input.toCommand())), (question) => ({ question }));
  }

  @Mutation(() => FollowChallengePayload, { description: 'Hears of answers to a challenge by mail, or does not any more.' })
  @Access('me:edit')
  async followChallenge(
    @Args('input', { description: 'Which.' }) input: FollowChallengeInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof FollowChallengePayload> {
    return toPayload(await this.asking.follow(viewer, input.toCommand()), (challengeId) => ({ challengeId }));
  }

  /** The question as it stands after the commit. */
  private async after<E>(viewer: Viewer, result: Result<QuestionId, E>): Promise<Result<QuestionView, E | NotFound>> {
    if (!result.ok) return result;
    const question = await this.read.one(viewer, result.value);
    return question === null ? err({ code: 'NotFound', what: 'question' }) : ok(question);
  }
}
