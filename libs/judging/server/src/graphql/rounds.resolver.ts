import type { EventId, JudgingRoundId, Viewer } from '@jamboree/kernel';
import { CurrentViewer, Public } from '@jamboree/platform-server';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ReadRanking } from '../use-cases/read-ranking.js';
import { ReadRounds } from '../use-cases/read-rounds.js';
import { JudgingRoundView } from './judging-round.view.js';
import { RankingView } from './ranking.view.js';

/** What is published about judging: the rounds with the event, the rankings with the result. */
@Resolver()
export class RoundsResolver {
  constructor(
    private readonly rounds: ReadRounds,
    private readonly rankings: ReadRanking,
  ) {}

  @Query(() => [JudgingRoundView], { description: 'The rounds of scoring, in the order in which they take place.' })
  @Public()
  async judgingRounds(
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: EventId,
    @CurrentViewer() viewer: Viewer,
  ): Promise<JudgingRoundView[]> {
    return (await this.rounds.run(viewer, eventId)).map((round) => JudgingRoundView.from(round));
  }

  @Query(() => RankingView, {
    nullable: true,
    description: 'The ranking of a round, for whoever the phase or the publication lets see it.',
  })
  @Public()
  async ranking(
    @Args('roundId', { type: () => ID, description: 'The round.' }) roundId: JudgingRoundId,
    @CurrentViewer() viewer: Viewer,
  ): Promise<RankingView | null> {
    const ranking = await this.rankings.run(viewer, roundId);
    return ranking === null ? null : RankingView.from(ranking);
  }
}
