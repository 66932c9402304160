import { idCursor, pageRequest, type Viewer } from '@jamboree/kernel';
import { Access, Clock, CurrentViewer, expectPage, PageArgs, toConnection, type ConnectionOf } from '@jamboree/platform-server';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { slotCursor } from '../use-cases/list-cursors.js';
import { ReadMyMentoring } from '../use-cases/read-my-mentoring.js';
import { NextTalkConnection, NextTalkView, OwnWalkInDeskConnection, OwnWalkInDeskView } from './my-mentoring.view.js';

/** What of mentoring concerns the viewer now, over all events. */
@Resolver()
export class MyMentoringResolver {
  constructor(
    private readonly read: ReadMyMentoring,
    private readonly clock: Clock,
  ) {}

  @Query(() => NextTalkConnection, {
    description: 'Booked talks of the viewer that are not over, in any event and on either side, soonest first.',
  })
  @Access('me:read')
  async myNextTalks(@Args() { first, after }: PageArgs, @CurrentViewer() viewer: Viewer): Promise<ConnectionOf<NextTalkView>> {
    const page = expectPage(await this.read.talks(viewer, expectPage(pageRequest(first, after))));
    const now = this.clock.now();
    return toConnection(page, (talk) => NextTalkView.from(talk, now), slotCursor);
  }

  @Query(() => OwnWalkInDeskConnection, {
    description: 'Desks without booking, in any event: the viewer’s own while it is open, and where the viewer’s side stands.',
  })
  @Access('me:read')
  async myWalkInDesks(@Args() { first, after }: PageArgs, @CurrentViewer() viewer: Viewer): Promise<ConnectionOf<OwnWalkInDeskView>> {
    const page = expectPage(await this.read.desks(viewer, expectPage(pageRequest(first, after))));
    const now = this.clock.now();
    return toConnection(
      page,
      (desk) => OwnWalkInDeskView.from(desk, now),
      ({ line }) => idCursor(line),
    );
  }
}
