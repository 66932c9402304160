import { asId, idCursor, pageRequest, type Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, expectPage, PageArgs, toConnection, toPayload, type CountedConnectionOf } from '@jamboree/platform-server';
import { Args, ArgsType, Field, ID, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { AnswerLateRequest } from '../../use-cases/late/answer-late-request.use-case.js';
import { AskLate } from '../../use-cases/late/ask-late.use-case.js';
import { ReadLateRequests } from '../../use-cases/late/read-late-requests.js';
import { WithdrawLateRequest } from '../../use-cases/late/withdraw-late-request.use-case.js';
import { selects } from '../selects.js';
import { SubmissionView } from '../submission.view.js';
import { AnswerLateRequestInput, AskLateInput, WithdrawLateRequestInput } from './late-request.inputs.js';
import { LateEntryStandingView, LateRequestConnection, LateRequestPayload, LateRequestView } from './late-request.views.js';

@ArgsType()
export class LateRequestsArgs extends PageArgs {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => Boolean, { description: 'Those that wait for an answer, in the order in which they came; or all others, newest first.' })
  readonly open: boolean;
}

/** Teams that ask to be let in late, and what they are answered. */
@Resolver(() => SubmissionView)
export class LateRequestsResolver {
  constructor(
    private readonly read: ReadLateRequests,
    private readonly ask: AskLate,
    private readonly answer: AnswerLateRequest,
    private readonly withdraw: WithdrawLateRequest,
  ) {}

  @ResolveField(() => LateEntryStandingView, { nullable: true, description: 'Whether a late entry can be asked for; for the team only.' })
  async lateEntry(@Parent() { id, details }: SubmissionView, @CurrentViewer() viewer: Viewer): Promise<LateEntryStandingView | null> {
    return details.own ? this.read.ofTeam(viewer, id) : null;
  }

  @Query(() => LateRequestConnection, {
    nullable: true,
    description: 'Requests for late entries; null for whoever may not grant them.',
  })
  @Access('extension:grant')
  async lateRequests(
    @Args() args: LateRequestsArgs,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CountedConnectionOf<LateRequestView> | null> {
    const query = { eventId: asId<'Event'>(args.eventId), open: args.open, counted: selects(info, 'totalCount') };
    const page = expectPage(await this.read.ofEvent(viewer, query, expectPage(pageRequest(args.first, args.after))));
    if (page === null) return null;
    const { proposedUntil, totalCount } = page;
    return { ...toConnection(page, (request) => LateRequestView.from(request, proposedUntil), idCursor), totalCount };
  }

  @Mutation(() => LateRequestPayload, { description: 'Asks the organisers for a late entry; one request at a time.' })
  @Access('extension:request')
  async askLate(
    @Args('input', { description: 'For what, and why.' }) input: AskLateInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof LateRequestPayload> {
    return toPayload(await this.ask.run(viewer, input.toCommand()), (requestId) => ({ requestId }));
  }

  @Mutation(() => LateRequestPayload, { description: 'Takes a request for a late entry back.' })
  @Access('extension:request')
  async withdrawLateRequest(
    @Args('input', { description: 'Which one.' }) input: WithdrawLateRequestInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof LateRequestPayload> {
    return toPayload(await this.withdraw.run(viewer, input.toCommand()), (requestId) => ({ requestId }));
  }

  @Mutation(() => LateRequestPayload, { description: 'Lets a team in late that asked for it, or says why not.' })
  @Access('extension:grant')
  async answerLateRequest(
    @Args('input', { description: 'The answer.' }) input: AnswerLateRequestInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof LateRequestPayload> {
    return toPayload(await this.answer.run(viewer, input.toCommand()), (requestId) => ({ requestId }));
  }
}
