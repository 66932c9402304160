import type { Challenge, FaqEntry, Prize, RegistrationMode, Rubric, Track } from '@jamboree/event-domain';
import type { Action, Role, Viewer } from '@jamboree/kernel';
import { CurrentRequest, CurrentViewer, RoleEnum, type RequestContext } from '@jamboree/platform-server';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EventDetails, type EventCounts } from '../use-cases/event-details.js';
import { ChallengeView, PrizeView, TrackView } from './catalogue.views.js';
import { eventLoaders } from './event-loaders.js';
import { EventCountsView, EventView } from './event.view.js';
import { RegistrationModeEnum } from './registration/registration.views.js';
import { RubricView } from './rubric.view.js';
import { FaqEntryView, PartnerView } from './site/site.views.js';

/** Fields of an event that cost a statement of their own, read only when they are asked for and once for all events of an answer. */
@Resolver(() => EventView)
export class EventDetailsResolver {
  constructor(private readonly details: EventDetails) {}

  @ResolveField(() => [TrackView], { description: 'Its themes.' })
  tracks(@Parent() { id }: EventView, @CurrentRequest() request: RequestContext): Promise<readonly Track[]> {
    return eventLoaders(request, this.details).tracks.load(id);
  }

  @ResolveField(() => [ChallengeView], { description: 'Problems posed by offices.' })
  challenges(@Parent() { id }: EventView, @CurrentRequest() request: RequestContext): Promise<readonly Challenge[]> {
    return eventLoaders(request, this.details).challenges.load(id);
  }

  @ResolveField(() => [PrizeView], { description: 'What can be won.' })
  prizes(@Parent() { id }: EventView, @CurrentRequest() request: RequestContext): Promise<readonly Prize[]> {
    return eventLoaders(request, this.details).prizes.load(id);
  }

  @ResolveField(() => [PartnerView], { description: 'Who stands behind it.' })
  partners(@Parent() { id }: EventView, @CurrentRequest() request: RequestContext): Promise<readonly PartnerView[]> {
    return eventLoaders(request, this.details).partners.load(id);
  }

  @ResolveField(() => [FaqEntryView], { description: 'Questions that many have, with their answers.' })
  faq(@Parent() { id }: EventView, @CurrentRequest() request: RequestContext): Promise<readonly FaqEntry[]> {
    return eventLoaders(request, this.details).faq.load(id);
  }

  @ResolveField(() => [RubricView], { description: 'What the jury judges by.' })
  rubrics(@Parent() { id }: EventView, @CurrentRequest() request: RequestContext): Promise<readonly Rubric[]> {
    return eventLoaders(request, this.details).rubrics.load(id);
  }

  @ResolveField(() => RegistrationModeEnum, { description: 'Whether whoever wants to takes part at once, or applies.' })
  registrationMode(@Parent() { id }: EventView, @CurrentRequest() request: RequestContext): Promise<RegistrationMode> {
    return eventLoaders(request, this.details).registrationModes.load(id);
  }

  @ResolveField(() => EventCountsView, { description: 'Public figures, as of now.' })
  counts(@Parent() { id }: EventView, @CurrentRequest() request: RequestContext): Promise<EventCounts> {
    return eventLoaders(request, this.details).counts.load(id);
  }

  @ResolveField(() => [RoleEnum], { description: 'Roles that the viewer holds in it.' })
  viewerRoles(@Parent() { id, viewer }: EventView, @CurrentViewer() asked: Viewer): Role[] {
    return [...((viewer ?? asked).roles.get(id) ?? [])];
  }

  @ResolveField(() => Boolean, {
    description: 'For people of the event: whether it has mentors who can be booked, or could at some time; false for everybody else.',
  })
  mentoringBegun(@Parent() { facts, viewer }: EventView, @CurrentRequest() request: RequestContext): Promise<boolean> {
    return eventLoaders(request, this.details).mentoringBegun.load({ facts, viewer: viewer ?? request.viewer });
  }

  @ResolveField(() => [String], { description: 'Actions that the viewer may do in it right now, such as `team:create`.' })
  async viewerMay(@Parent() { id, facts, viewer }: EventView, @CurrentRequest() request: RequestContext): Promise<Action[]> {
    const standing = await eventLoaders(request, this.details).standings.load(id);
    return this.details.permitted(viewer ?? request.viewer, facts, standing);
  }
}
