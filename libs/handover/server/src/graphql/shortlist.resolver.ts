import { asId, type EventId, type Result, type Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, Public, toPayload } from '@jamboree/platform-server';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DecideShortlist } from '../use-cases/shortlist/decide-shortlist.use-case.js';
import { DraftShortlist } from '../use-cases/shortlist/draft-shortlist.use-case.js';
import { ReadShortlist, type SeenShortlist } from '../use-cases/shortlist/read-shortlist.js';
import { ReleaseShortlist } from '../use-cases/shortlist/release-shortlist.use-case.js';
import type { ShortlistRefusal } from '../use-cases/shortlist/shortlist-access.js';
import { DecideShortlistInput, DraftShortlistInput, ReleaseShortlistInput } from './shortlist.inputs.js';
import { ShortlistChangedView, ShortlistPayload } from './shortlist.payload.js';
import { ShortlistView } from './shortlist.view.js';

/** The shortlist of an event: draft, decision, release. */
@Resolver()
export class ShortlistResolver {
  constructor(
    private readonly read: ReadShortlist,
    private readonly draft: DraftShortlist,
    private readonly decide: DecideShortlist,
    private readonly release: ReleaseShortlist,
  ) {}

  @Query(() => ShortlistView, {
    nullable: true,
    description:
      'The event’s shortlist; null while there is none that the viewer may see, so that nobody learns of a decision before its release.',
  })
  @Public()
  async shortlist(
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ShortlistView | null> {
    const read = await this.read.run(viewer, asId(eventId));
    return read.ok ? ShortlistView.from(read.value) : null;
  }

  @Mutation(() => ShortlistPayload, { description: 'Writes the shortlist anew while it is a draft.' })
  @Access('shortlist:decide')
  async draftShortlist(
    @Args('input', { description: 'The whole list.' }) input: DraftShortlistInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof ShortlistPayload> {
    return toPayload(await this.after(viewer, await this.draft.run(viewer, input.toCommand())), changed);
  }

  @Mutation(() => ShortlistPayload, { description: 'Fixes the list and the figures it rests on; nobody is told.' })
  @Access('shortlist:decide')
  async decideShortlist(
    @Args('input', { description: 'Which list.' }) input: DecideShortlistInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof ShortlistPayload> {
    return toPayload(await this.after(viewer, await this.decide.run(viewer, input.toCommand())), changed);
  }

  @Mutation(() => ShortlistPayload, { description: 'Announces the decided list: every result at once.' })
  @Access('shortlist:decide')
  async releaseShortlist(
    @Args('input', { description: 'Which list.' }) input: ReleaseShortlistInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof ShortlistPayload> {
    return toPayload(await this.after(viewer, await this.release.run(viewer, input.toCommand())), changed);
  }

  /** The list as it stands after the commit. */
  private async after<E>(viewer: Viewer, result: Result<EventId, E>): Promise<Result<SeenShortlist, E | ShortlistRefusal>> {
    return result.ok ? this.read.run(viewer, result.value) : result;
  }
}

function changed(seen: SeenShortlist): ShortlistChangedView {
  return { shortlist: ShortlistView.from(seen) };
}
