import { asId, type Viewer } from '@jamboree/kernel';
import { Access, Clock, CurrentViewer } from '@jamboree/platform-server';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ReadOverview } from '../use-cases/overview/read-overview.js';
import { ReadMyShortlists } from '../use-cases/shortlist/read-my-shortlists.js';
import { MyShortlistView } from './my-shortlist.view.js';
import { OrganiserOverviewView } from './overview.view.js';

/** Start pages of those who run an event and of those who take its result over. */
@Resolver()
export class OverviewResolver {
  constructor(
    private readonly overview: ReadOverview,
    private readonly shortlists: ReadMyShortlists,
    private readonly clock: Clock,
  ) {}

  @Query(() => OrganiserOverviewView, { nullable: true, description: 'Where an event stands; null for whoever does not manage it.' })
  @Access('event:manage')
  organiserOverview(
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<OrganiserOverviewView | null> {
    return this.overview.run(viewer, asId(eventId));
  }

  @Query(() => [MyShortlistView], { description: 'Events whose shortlist the viewer may read by office, the newest role first.' })
  @Access('me:read')
  async myShortlists(@CurrentViewer() viewer: Viewer): Promise<MyShortlistView[]> {
    const now = this.clock.now();
    return (await this.shortlists.run(viewer)).map((list) => MyShortlistView.from(list, now));
  }
}
