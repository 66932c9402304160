import { asId, pageRequest, type TrackId, type Viewer } from '@jamboree/kernel';
import {
  Access,
  Clock,
  CurrentViewer,
  expectPage,
  PageArgs,
  Public,
  toConnection,
  type CountedConnectionOf,
} from '@jamboree/platform-server';
import { Args, ArgsType, Field, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { numberCursor } from '../use-cases/list-cursors.js';
import { FindSimilarIdeas } from '../use-cases/find-similar-ideas.js';
import { ReadGallery } from '../use-cases/read-gallery.js';
import { ReadIdea } from '../use-cases/read-idea.js';
import { GalleryConnection, GalleryItemView, PublicIdeaView, SimilarIdeaView } from './gallery.view.js';
import { selects } from './selects.js';

@ArgsType()
export class GalleryArgs extends PageArgs {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => ID, { nullable: true, description: 'Only entries of this track.' })
  readonly trackId?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of a title, summary, tag or team’s name.' })
  readonly search?: string | null;
}

@ArgsType()
export class SimilarIdeasArgs {
  @Field(() => ID, { description: 'The event that it is written for.' })
  readonly eventId: string;

  @Field(() => String, { description: 'Title as it is typed.' })
  readonly title: string;

  @Field(() => String, { description: 'Summary as it is typed.' })
  readonly summary: string;
}

/** Entries as everybody sees them once they are released. */
@Resolver()
export class GalleryResolver {
  constructor(
    private readonly readGallery: ReadGallery,
    private readonly readIdea: ReadIdea,
    private readonly similar: FindSimilarIdeas,
    private readonly clock: Clock,
  ) {}

  @Query(() => GalleryConnection, { description: 'Entries that the viewer may read, in the order of their numbers.' })
  @Public()
  async gallery(
    @Args() args: GalleryArgs,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CountedConnectionOf<GalleryItemView>> {
    const { eventId, trackId, search = null } = args;
    const wanted = { eventId: asId<'Event'>(eventId), trackId: idOrNull(trackId), search, counted: selects(info, 'totalCount') };
    const page = expectPage(await this.readGallery.page(viewer, wanted, expectPage(pageRequest(args.first, args.after))));
    return { ...toConnection(page, (row) => GalleryItemView.from(row), numberCursor), totalCount: page.totalCount };
  }

  @Query(() => [SimilarIdeaView], {
    description:
      'At most three published ideas that resemble what is being written; none where no phase lets the viewer’s team compare. Nothing is stored.',
  })
  @Access('submission:compare')
  async similarIdeas(@Args() words: SimilarIdeasArgs, @CurrentViewer() viewer: Viewer): Promise<SimilarIdeaView[]> {
    const { eventId, title, summary } = words;
    return this.similar.run(viewer, { eventId: asId(eventId), title, summary });
  }

  @Query(() => PublicIdeaView, {
    nullable: true,
    description: 'One entry; of one that was merged, the one that it lives on in. Null when there is none that the viewer may read.',
  })
  @Public()
  async idea(
    @Args('id', { type: () => ID, description: 'The submission.' }) id: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<PublicIdeaView | null> {
    const idea = await this.readIdea.run(viewer, asId(id));
    return idea === null ? null : PublicIdeaView.from(idea, this.clock.now());
  }
}

function idOrNull(id: string | null | undefined): TrackId | null {
  return typeof id === 'string' ? asId(id) : null;
}
