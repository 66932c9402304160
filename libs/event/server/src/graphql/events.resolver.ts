import { scheduleFrom, templateByKey, TEMPLATES } from '@jamboree/event-domain';
import { err, pageRequest, type InvalidInput, type Viewer } from '@jamboree/kernel';
import {
  Clock,
  CurrentViewer,
  expectPage,
  LocalDateTimeScalar,
  PageArgs,
  Public,
  toConnection,
  toPayload,
  type ConnectionOf,
} from '@jamboree/platform-server';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { eventCursor, ReadEvents } from '../use-cases/read-events.js';
import { EventConnection, EventView } from './event.view.js';
import { EventTemplateView, SchedulePreviewResult, SchedulePreviewView } from './template.view.js';

/** Reading events, templates and what a schedule would look like. */
@Resolver()
export class EventsResolver {
  constructor(
    private readonly readEvents: ReadEvents,
    private readonly clock: Clock,
  ) {}

  @Query(() => EventConnection, { description: 'Public events that were not called off, newest first.' })
  @Public()
  async events(@Args() { first, after }: PageArgs): Promise<ConnectionOf<EventView>> {
    const now = this.clock.now();
    const page = expectPage(await this.readEvents.publicPage(expectPage(pageRequest(first, after))));
    return toConnection(page, (facts) => EventView.from(facts, now), eventCursor);
  }

  @Query(() => EventView, { nullable: true, description: 'One event; a draft for people in it only.' })
  @Public()
  async event(
    @Args('slug', { type: () => String, description: 'Part of its public address.' }) slug: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<EventView | null> {
    const facts = await this.readEvents.bySlug(viewer, slug);
    return facts === null ? null : EventView.from(facts, this.clock.now());
  }

  @Query(() => [EventTemplateView], { description: 'What events can be made from.' })
  @Public()
  eventTemplates(): EventTemplateView[] {
    return TEMPLATES.map((template) => EventTemplateView.from(template));
  }

  @Query(() => SchedulePreviewResult, { description: 'The timeline that a template and a start would give; nothing is stored.' })
  @Public()
  previewSchedule(
    @Args('templateKey', { type: () => String, description: 'Key of the template.' }) templateKey: string,
    @Args('startsAt', { type: () => LocalDateTimeScalar, description: 'When the first phase opens, as wall time.' }) startsAt: string,
    @Args('timeZone', { type: () => String, description: 'The IANA zone of that wall time.' }) timeZone: string,
  ): typeof SchedulePreviewResult {
    const template = templateByKey(templateKey);
    return toPayload(template === null ? err(UNKNOWN) : scheduleFrom(template, startsAt, timeZone), (phases) =>
      SchedulePreviewView.from(phases),
    );
  }
}

const UNKNOWN: InvalidInput = { code: 'InvalidInput', issues: [{ field: 'templateKey', rule: 'unknown' }] };
