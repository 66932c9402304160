import { asId, err, ok, pageRequest, type EventId, type NotFound, type Result, type Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, expectPage, PageArgs, Public, toConnection, toPayload, type ConnectionOf } from '@jamboree/platform-server';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CastBallots } from '../../use-cases/voting/cast-ballots.js';
import { ManageVoting } from '../../use-cases/voting/manage-voting.js';
import { entryCursor, openVoteCursor, ReadVoting } from '../../use-cases/voting/read-voting.js';
import {
  BallotEntryConnection,
  BallotInput,
  BallotPayload,
  OpenVoteConnection,
  PublishVotingResultInput,
  SaveVotingPayload,
  SaveVotingRoundInput,
  VotingRoundView,
  type BallotEntryView,
  type OpenVoteView,
} from './voting.views.js';

const WHAT = { description: 'What.' } as const;

/** The audience's own choice among an event's ideas. */
@Resolver()
export class VotingResolver {
  constructor(
    private readonly read: ReadVoting,
    private readonly manage: ManageVoting,
    private readonly ballots: CastBallots,
  ) {}

  @Query(() => VotingRoundView, { nullable: true, description: 'An event’s vote; null without one.' })
  @Public()
  async votingRound(
    @Args('slug', { type: () => String, description: 'Part of the event’s public address.' }) slug: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<VotingRoundView | null> {
    const details = await this.read.bySlug(viewer, slug);
    return details === null ? null : VotingRoundView.from(details);
  }

  @Query(() => BallotEntryConnection, {
    nullable: true,
    description:
      'Ideas that can be chosen, in an order that each voter has alone; null for who is not asked, and while the vote is not open.',
  })
  @Public()
  async ballotEntries(
    @Args('roundId', { type: () => ID, description: 'The round.' }) roundId: string,
    @Args() { first, after }: PageArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ConnectionOf<BallotEntryView> | null> {
    const page = await this.read.entries(viewer, asId<'VotingRound'>(roundId), expectPage(pageRequest(first, after)));
    return page === null ? null : toConnection(expectPage(page), (entry) => entry, entryCursor);
  }

  @Query(() => OpenVoteConnection, {
    description: 'Open votes in the viewer’s own events that wait for votes of the viewer.',
  })
  @Access('me:read')
  async myOpenVotes(@Args() { first, after }: PageArgs, @CurrentViewer() viewer: Viewer): Promise<ConnectionOf<OpenVoteView>> {
    const page = expectPage(await this.read.waitingFor(viewer, expectPage(pageRequest(first, after))));
    return toConnection(page, (vote) => vote, openVoteCursor);
  }

  @Mutation(() => SaveVotingPayload, {
    description: 'Prepares a vote or changes its rules; once it is open, only its end, to a later moment.',
  })
  @Access('event:manage')
  async saveVotingRound(
    @Args('input', WHAT) input: SaveVotingRoundInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof SaveVotingPayload> {
    return toPayload(await this.after(viewer, await this.manage.save(viewer, input.toCommand())), (votingRound) => ({ votingRound }));
  }

  @Mutation(() => SaveVotingPayload, { description: 'Lets everybody see the result of a vote that is over.' })
  @Access('event:manage')
  async publishVotingResult(
    @Args('input', WHAT) input: PublishVotingResultInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof SaveVotingPayload> {
    return toPayload(await this.after(viewer, await this.manage.publish(viewer, input.toCommand())), (votingRound) => ({ votingRound }));
  }

  @Mutation(() => BallotPayload, { description: 'Chooses an idea. Nobody is told who chose what.' })
  @Access('ballot:cast')
  async castBallot(@Args('input', WHAT) input: BallotInput, @CurrentViewer() viewer: Viewer): Promise<typeof BallotPayload> {
    const cast = await this.ballots.cast(viewer, input.toCommand('castBallot'));
    return toPayload(await this.after(viewer, cast.ok ? ok(cast.value.eventId) : cast), (votingRound) => ({ votingRound }));
  }

  @Mutation(() => BallotPayload, { description: 'Takes a vote back, while the round is open.' })
  @Access('ballot:cast')
  async takeBallotBack(@Args('input', WHAT) input: BallotInput, @CurrentViewer() viewer: Viewer): Promise<typeof BallotPayload> {
    const taken = await this.ballots.takeBack(viewer, input.toCommand('takeBallotBack'));
    return toPayload(await this.after(viewer, taken.ok ? ok(taken.value.eventId) : taken), (votingRound) => ({ votingRound }));
  }

  /** The vote as it stands after the commit. */
  private async after<E>(viewer: Viewer, result: Result<EventId, E>): Promise<Result<VotingRoundView, E | NotFound>> {
    if (!result.ok) return result;
    const details = await this.read.byEvent(viewer, result.value);
    return details === null ? err({ code: 'NotFound', what: 'voting round' }) : ok(VotingRoundView.from(details));
  }
}
