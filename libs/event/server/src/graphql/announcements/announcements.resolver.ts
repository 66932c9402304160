import type { AnnouncementId } from '@jamboree/event-domain';
import { err, ok, pageRequest, type NotFound, type Result, type Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, expectPage, PageArgs, Public, toConnection, toPayload, type ConnectionOf } from '@jamboree/platform-server';
import { Args, ArgsType, Field, Mutation, Query, Resolver } from '@nestjs/graphql';
import { announcementCursor, ReadAnnouncements } from '../../use-cases/announcements/read-announcements.js';
import { WriteAnnouncements } from '../../use-cases/announcements/write-announcements.js';
import {
  AnnouncementConnection,
  AnnouncementPayload,
  AnnouncementView,
  EditAnnouncementInput,
  PostAnnouncementInput,
  WithdrawAnnouncementInput,
} from './announcement.views.js';

@ArgsType()
export class AnnouncementsArgs extends PageArgs {
  @Field(() => String, { description: 'Part of the event’s public address.' })
  readonly slug: string;

  @Field(() => Boolean, { nullable: true, description: 'Also those that were withdrawn; for organisers alone.' })
  readonly withdrawn?: boolean | null;
}

@Resolver()
export class AnnouncementsResolver {
  constructor(
    private readonly read: ReadAnnouncements,
    private readonly write: WriteAnnouncements,
  ) {}

  @Query(() => AnnouncementConnection, {
    nullable: true,
    description: 'Announcements of an event that the viewer may read, pinned ones first, then newest first; null without such an event.',
  })
  @Public()
  async announcements(
    @Args() { slug, withdrawn, first, after }: AnnouncementsArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ConnectionOf<AnnouncementView> | null> {
    const page = expectPage(await this.read.page(viewer, slug, withdrawn ?? false, expectPage(pageRequest(first, after))));
    if (page === null) return null;
    return toConnection(page, (announcement) => announcement, announcementCursor);
  }

  @Mutation(() => AnnouncementPayload, { description: 'Tells everybody something, at once.' })
  @Access('message:write')
  async postAnnouncement(
    @Args('input', { description: 'What.' }) input: PostAnnouncementInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof AnnouncementPayload> {
    return toPayload(await this.after(viewer, await this.write.post(viewer, input.toCommand())), (announcement) => ({ announcement }));
  }

  @Mutation(() => AnnouncementPayload, { description: 'Corrects an announcement; changed words are marked as edited.' })
  @Access('message:write')
  async editAnnouncement(
    @Args('input', { description: 'What it should be.' }) input: EditAnnouncementInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof AnnouncementPayload> {
    return toPayload(await this.after(viewer, await this.write.edit(viewer, input.toCommand())), (announcement) => ({ announcement }));
  }

  @Mutation(() => AnnouncementPayload, { description: 'Takes an announcement back; only organisers read it from then on.' })
  @Access('message:write')
  async withdrawAnnouncement(
    @Args('input', { description: 'Which.' }) input: WithdrawAnnouncementInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof AnnouncementPayload> {
    return toPayload(await this.after(viewer, await this.write.withdraw(viewer, input.toCommand())), (announcement) => ({ announcement }));
  }

  /** The announcement as it stands after the commit. */
  private async after<E>(viewer: Viewer, result: Result<AnnouncementId, E>): Promise<Result<AnnouncementView, E | NotFound>> {
    if (!result.ok) return result;
    const announcement = await this.read.one(viewer, result.value);
    return announcement === null ? err({ code: 'NotFound', what: 'announcement' }) : ok(announcement);
  }
}
