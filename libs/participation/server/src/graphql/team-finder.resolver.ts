import { asId, err, pageRequest, type Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, expectPage, Public, toConnection, toPayload, type CountedConnectionOf } from '@jamboree/platform-server';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { matchCursor, ReadFinder } from '../use-cases/read-finder.js';
import { ReadTeamSearch } from '../use-cases/read-team-search.js';
import { SetTeamOpening } from '../use-cases/set-team-opening.use-case.js';
import { SetTeamWish } from '../use-cases/set-team-wish.use-case.js';
import { FinderArgs, finderQuery, SetTeamOpeningInput, SetTeamWishInput } from './team-finder.inputs.js';
import { SetTeamOpeningPayload, SetTeamWishPayload } from './team-finder.payloads.js';
import { FinderPersonConnection, FinderPersonView, FinderTeamConnection, FinderTeamView, TeamOpeningView } from './team-finder.view.js';
import { TeamSearchView } from './team-search.view.js';

/** People and teams who look for each other. */
@Resolver()
export class TeamFinderResolver {
  constructor(
    private readonly finder: ReadFinder,
    private readonly search: ReadTeamSearch,
    private readonly wish: SetTeamWish,
    private readonly opening: SetTeamOpening,
  ) {}

  @Query(() => FinderPersonConnection, {
    description: 'People who look for a team, best match first; empty for whoever may not read teams.',
  })
  @Public()
  async finderPeople(@Args() args: FinderArgs, @CurrentViewer() viewer: Viewer): Promise<CountedConnectionOf<FinderPersonView>> {
    const page = expectPage(await this.finder.people(viewer, finderQuery(args), expectPage(pageRequest(args.first, args.after))));
    return { ...toConnection(page, (person) => FinderPersonView.from(person), matchCursor), totalCount: page.totalCount };
  }

  @Query(() => FinderTeamConnection, { description: 'Teams with a free place, best match first; empty for whoever may not read teams.' })
  @Public()
  async finderTeams(@Args() args: FinderArgs, @CurrentViewer() viewer: Viewer): Promise<CountedConnectionOf<FinderTeamView>> {
    const page = expectPage(await this.finder.openTeams(viewer, finderQuery(args), expectPage(pageRequest(args.first, args.after))));
    return { ...toConnection(page, (team) => FinderTeamView.from(team), matchCursor), totalCount: page.totalCount };
  }

  @Query(() => TeamSearchView, { nullable: true, description: 'The viewer’s own search for a team; null for whoever does not take part.' })
  @Public()
  async myTeamSearch(
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<TeamSearchView | null> {
    const search = await this.search.own(viewer, asId(eventId));
    return search === null ? null : TeamSearchView.from(search);
  }

  @Query(() => TeamOpeningView, { nullable: true, description: 'Whom a team looks for, for its members; null for others.' })
  @Public()
  async teamOpening(
    @Args('teamId', { type: () => ID, description: 'The team.' }) teamId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<TeamOpeningView | null> {
    const opening = await this.search.opening(viewer, asId(teamId));
    return opening === null ? null : TeamOpeningView.from(asId(teamId), opening);
  }

  @Mutation(() => SetTeamWishPayload, { description: 'Says what one wants in an event: to be found, to be placed, which challenges.' })
  @Access('team:join')
  async setTeamWish(
    @Args('input', { description: 'What one wants.' }) input: SetTeamWishInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof SetTeamWishPayload> {
    const set = await this.wish.run(viewer, input.toCommand());
    const search = set.ok ? await this.search.own(viewer, set.value) : null;
    const answer = set.ok ? (search === null ? err({ code: 'NotFound' as const, what: 'event' }) : { ...set, value: search }) : set;
    return toPayload(answer, (own) => ({ search: TeamSearchView.from(own) }));
  }

  @Mutation(() => SetTeamOpeningPayload, { description: 'Says whom a team looks for, and whether it can be asked.' })
  @Access('team:lead')
  async setTeamOpening(
    @Args('input', { description: 'Whom.' }) input: SetTeamOpeningInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof SetTeamOpeningPayload> {
    return toPayload(await this.opening.run(viewer, input.toCommand()), (opening) => ({
      opening: TeamOpeningView.from(opening.teamId, opening),
    }));
  }
}
