import { MeView } from '@jamboree/identity-server';
import type { Viewer } from '@jamboree/kernel';
import { ReadSubmission, ReadTeams, SubmissionView, TeamView } from '@jamboree/participation-server';
import { Clock, CurrentRequest, CurrentViewer, type RequestContext } from '@jamboree/platform-server';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ReadMyEvents, type MyEvents } from '../use-cases/overview/read-my-events.js';
import { MyEventView, NextThingView } from './my-events.view.js';

const KEY = Symbol('my-events');

/** What the signed-in person has to do with events. */
@Resolver(() => MeView)
export class MyEventsResolver {
  constructor(
    private readonly read: ReadMyEvents,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => NextThingView, {
    nullable: true,
    description: 'The one next thing to do, over all events; null for somebody in none.',
  })
  async nextThing(@CurrentRequest() request: RequestContext): Promise<NextThingView | null> {
    const { next } = await this.mine(request);
    return next === null ? null : NextThingView.from(next, this.clock.now());
  }

  @ResolveField(() => [MyEventView], {
    description: 'Events in which one holds a role: running ones first, then drafts, then what is over; at most 500.',
  })
  async events(@CurrentRequest() request: RequestContext): Promise<MyEventView[]> {
    const now = this.clock.now();
    return (await this.mine(request)).standings.map((standing) => MyEventView.from(standing, now));
  }

  /** Read once for both fields. */
  private mine(request: RequestContext): Promise<MyEvents> {
    return request.once(KEY, () => this.read.run(request.viewer));
  }
}

/** The viewer's own team and submission in one of these events. */
@Resolver(() => MyEventView)
export class MyEventResolver {
  constructor(
    private readonly teams: ReadTeams,
    private readonly submissions: ReadSubmission,
  ) {}

  @ResolveField(() => TeamView, { nullable: true, description: 'The viewer’s team there.' })
  async team(@Parent() { event, inTeam }: MyEventView, @CurrentViewer() viewer: Viewer): Promise<TeamView | null> {
    const team = inTeam ? await this.teams.mine(viewer, event.id) : null;
    return team === null ? null : TeamView.from(team);
  }

  @ResolveField(() => SubmissionView, { nullable: true, description: 'The submission of that team.' })
  async submission(@Parent() { event, inTeam }: MyEventView, @CurrentViewer() viewer: Viewer): Promise<SubmissionView | null> {
    const submission = inTeam ? await this.submissions.mine(viewer, event.id) : null;
    return submission === null ? null : SubmissionView.from(submission);
  }
}
