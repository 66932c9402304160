import { asId, pageRequest, type Instant, type Viewer } from '@jamboree/kernel';
import {
  Access,
  Config,
  CurrentViewer,
  expectPage,
  InstantScalar,
  PageArgs,
  Public,
  toConnection,
  toPayload,
  type ConnectionOf,
} from '@jamboree/platform-server';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CalendarFeeds } from '../use-cases/calendar-feeds.js';
import { ReadSchedule, scheduleCursor } from '../use-cases/read-schedule.js';
import { ScheduleEntries } from '../use-cases/schedule-entries.js';
import { CalendarFeedInput, CancelScheduleEntryInput, SaveScheduleEntryInput } from './schedule.inputs.js';
import { CalendarFeedPayload, SaveScheduleEntryPayload, ScheduleEntryConnection, type ScheduleEntryView } from './schedule.views.js';

/** Talks and milestones of an event, and the calendars that show them elsewhere. */
@Resolver()
export class ScheduleResolver {
  constructor(
    private readonly read: ReadSchedule,
    private readonly entries: ScheduleEntries,
    private readonly feeds: CalendarFeeds,
    private readonly config: Config,
  ) {}

  @Query(() => ScheduleEntryConnection, {
    nullable: true,
    description: 'Talks and milestones of an event in the order of time; what is for participants alone only for people with a role in it.',
  })
  @Public()
  async schedule(
    @Args('slug', { type: () => String, description: 'Part of the event’s public address.' }) slug: string,
    @Args('trackId', { type: () => ID, nullable: true, description: 'Only this track.' }) trackId: string | null,
    @Args() { first, after }: PageArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ConnectionOf<ScheduleEntryView> | null> {
    const wanted = trackId ?? null;
    const page = await this.read.run(viewer, slug, wanted === null ? null : asId<'Track'>(wanted), expectPage(pageRequest(first, after)));
    return page === null ? null : toConnection(expectPage(page), (entry) => entry, scheduleCursor);
  }

  @Mutation(() => SaveScheduleEntryPayload, { description: 'Adds an entry to the schedule or changes one.' })
  @Access('event:manage')
  async saveScheduleEntry(
    @Args('input', { description: 'The entry.' }) input: SaveScheduleEntryInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof SaveScheduleEntryPayload> {
    return toPayload(await this.entries.save(viewer, input.toCommand()), (entry) => ({ entry }));
  }

  @Mutation(() => SaveScheduleEntryPayload, { description: 'Calls an entry off: calendars that hold it are told so.' })
  @Access('event:manage')
  async cancelScheduleEntry(
    @Args('input', { description: 'Which one.' }) input: CancelScheduleEntryInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof SaveScheduleEntryPayload> {
    return toPayload(await this.entries.cancel(viewer, input.toCommand()), (entry) => ({ entry }));
  }

  @Query(() => InstantScalar, { nullable: true, description: 'When the viewer’s own calendar address was made; null when there is none.' })
  @Access('me:read')
  calendarFeedMadeAt(@CurrentViewer() viewer: Viewer): Promise<Instant | null> {
    return this.feeds.mine(viewer);
  }

  @Mutation(() => CalendarFeedPayload, {
    description: 'Makes a secret address for the viewer’s own deadlines; the one before leads nowhere.',
  })
  @Access('me:edit')
  async makeCalendarFeed(
    @Args('input', { description: 'The attempt.' }) input: CalendarFeedInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof CalendarFeedPayload> {
    return toPayload(await this.feeds.make(viewer, input.toCommand('makeCalendarFeed')), ({ token }) => ({
      url: token === null ? null : `${this.config.publicUrl}/calendar/${token}.ics`,
    }));
  }

  @Mutation(() => CalendarFeedPayload, { description: 'Takes the viewer’s calendar address back.' })
  @Access('me:edit')
  async revokeCalendarFeed(
    @Args('input', { description: 'The attempt.' }) input: CalendarFeedInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof CalendarFeedPayload> {
    return toPayload(await this.feeds.revoke(viewer, input.toCommand('revokeCalendarFeed')), () => ({ url: null }));
  }
}
