import { MeView } from '@jamboree/identity-server';
import type { EventId, Viewer } from '@jamboree/kernel';
import { ReadSubmission, ReadTeams, SubmissionView, TeamView } from '@jamboree/participation-server';
import { Clock, CurrentRequest, CurrentViewer, UnitOfWork, type RequestContext } from '@jamboree/platform-server';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CertificateDesk, type Earnings } from '../use-cases/certificates/certificate-desk.js';
import { ReadMyEvents, type MyEvents } from '../use-cases/overview/read-my-events.js';
import { EarnedCertificateView } from './certificate.views.js';
import { MyEventView, NextThingView } from './my-events.view.js';

const KEY = Symbol('my-events');
const CERTIFICATES = Symbol('my-certificates');

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
    private readonly uow: UnitOfWork,
    private readonly desk: CertificateDesk,
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

  @ResolveField(() => [EarnedCertificateView], {
    description: 'The certificates that the viewer has earned there, once results are released.',
  })
  async certificates(@Parent() { event }: MyEventView, @CurrentRequest() request: RequestContext): Promise<EarnedCertificateView[]> {
    const earned = (await this.earnings(request)).get(event.id) ?? [];
    return earned.map((certificate) => EarnedCertificateView.from(certificate, event.slug));
  }

  /** Read once for all events. */
  private earnings(request: RequestContext): Promise<ReadonlyMap<EventId, Earnings['certificates']>> {
    const { viewer } = request;
    return request.once(CERTIFICATES, async () => {
      const all = await this.uow.read((tx) => this.desk.inEvents(tx, viewer, [...viewer.roles.keys()]));
      return new Map(all.map(({ facts, certificates }) => [facts.event.id, certificates]));
    });
  }
}
