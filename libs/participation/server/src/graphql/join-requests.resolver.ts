import { asId, idCursor, pageRequest, type Viewer } from '@jamboree/kernel';
import type { JoinRequest } from '@jamboree/participation-domain';
import { Access, CurrentViewer, expectPage, PageArgs, toConnection, toPayload, type ConnectionOf } from '@jamboree/platform-server';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AnswerInvitation } from '../use-cases/answer-invitation.use-case.js';
import { AnswerJoinRequest } from '../use-cases/answer-join-request.use-case.js';
import { AskTeam } from '../use-cases/ask-team.use-case.js';
import { InvitePerson } from '../use-cases/invite-person.use-case.js';
import { ReadTeamSearch } from '../use-cases/read-team-search.js';
import { WithdrawJoinRequest } from '../use-cases/withdraw-join-request.use-case.js';
import {
  AnswerInvitationInput,
  AnswerJoinRequestInput,
  AskTeamInput,
  InvitePersonInput,
  WithdrawJoinRequestInput,
} from './team-finder.inputs.js';
import { AnswerInvitationPayload, InvitePersonPayload, JoinRequestPayload } from './team-finder.payloads.js';
import { TeamInvitationView } from './team-invitation.view.js';
import { JoinRequestConnection, JoinRequestView } from './team-search.view.js';

@ArgsType()
export class JoinRequestsArgs extends PageArgs {
  @Field(() => ID, { description: 'The team.' })
  readonly teamId: string;
}

const changed = ({ id, teamId }: JoinRequest) => ({ requestId: id, teamId });

/** Asking and answering: a person a team, a team a person. */
@Resolver()
export class JoinRequestsResolver {
  constructor(
    private readonly search: ReadTeamSearch,
    private readonly ask: AskTeam,
    private readonly answer: AnswerJoinRequest,
    private readonly withdraw: WithdrawJoinRequest,
    private readonly invite: InvitePerson,
    private readonly answerTeam: AnswerInvitation,
  ) {}

  @Query(() => JoinRequestConnection, {
    description: 'Requests that wait for the team’s answer, newest first; empty for whoever does not lead it.',
  })
  @Access('team:lead')
  async joinRequests(@Args() args: JoinRequestsArgs, @CurrentViewer() viewer: Viewer): Promise<ConnectionOf<JoinRequestView>> {
    const page = expectPage(await this.search.toTeam(viewer, asId(args.teamId), expectPage(pageRequest(args.first, args.after))));
    return toConnection(page, (request) => JoinRequestView.from(request), idCursor);
  }

  @Mutation(() => JoinRequestPayload, { description: 'Asks a team to take one in.' })
  @Access('team:join')
  async askTeam(
    @Args('input', { description: 'Which one.' }) input: AskTeamInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof JoinRequestPayload> {
    return toPayload(await this.ask.run(viewer, input.toCommand()), changed);
  }

  @Mutation(() => JoinRequestPayload, { description: 'Takes somebody in who asked, or declines.' })
  @Access('team:lead')
  async answerJoinRequest(
    @Args('input', { description: 'The answer.' }) input: AnswerJoinRequestInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof JoinRequestPayload> {
    return toPayload(await this.answer.run(viewer, input.toCommand()), changed);
  }

  @Mutation(() => JoinRequestPayload, { description: 'Takes one’s own request back.' })
  @Access('team:join')
  async withdrawJoinRequest(
    @Args('input', { description: 'Which one.' }) input: WithdrawJoinRequestInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof JoinRequestPayload> {
    return toPayload(await this.withdraw.run(viewer, input.toCommand()), changed);
  }

  @Mutation(() => InvitePersonPayload, { description: 'Asks somebody of the team finder into the team.' })
  @Access('team:lead')
  async invitePerson(
    @Args('input', { description: 'Whom.' }) input: InvitePersonInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof InvitePersonPayload> {
    return toPayload(await this.invite.run(viewer, input.toCommand()), (invitation) => ({
      invitation: TeamInvitationView.from(invitation),
    }));
  }

  @Mutation(() => AnswerInvitationPayload, { description: 'Answers a team that asked one.' })
  @Access('team:join')
  async answerInvitation(
    @Args('input', { description: 'The answer.' }) input: AnswerInvitationInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof AnswerInvitationPayload> {
    return toPayload(await this.answerTeam.run(viewer, input.toCommand()), (eventId) => ({ eventId }));
  }
}
