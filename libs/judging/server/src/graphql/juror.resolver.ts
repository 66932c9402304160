import type { JudgingRoundId, Viewer } from '@jamboree/kernel';
import { Access, Clock, CurrentViewer } from '@jamboree/platform-server';
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { ReadAssignment } from '../use-cases/read-assignment.js';
import { ReadInbox } from '../use-cases/read-inbox.js';
import { AssignmentPageView } from './assignment-page.view.js';
import { JurorInboxView } from './juror-inbox.view.js';

/** What a juror reads. */
@Resolver()
export class JurorResolver {
  constructor(
    private readonly inbox: ReadInbox,
    private readonly assignment: ReadAssignment,
    private readonly clock: Clock,
  ) {}

  @Query(() => JurorInboxView, { nullable: true, description: 'Everything the viewer was asked to judge, over all events.' })
  @Access('scorecard:score')
  async jurorInbox(@CurrentViewer() viewer: Viewer): Promise<JurorInboxView> {
    return JurorInboxView.from(await this.inbox.run(viewer), this.clock.now());
  }

  @Query(() => AssignmentPageView, { nullable: true, description: 'One place of the own queue.' })
  @Access('scorecard:score')
  async assignmentPage(
    @Args('roundId', { type: () => ID, description: 'The round.' }) roundId: JudgingRoundId,
    @Args('position', { type: () => Int, description: 'Place in the queue, from 1.' }) position: number,
    @CurrentViewer() viewer: Viewer,
  ): Promise<AssignmentPageView | null> {
    const reading = await this.assignment.run(viewer, roundId, position);
    return reading === null ? null : AssignmentPageView.from(reading, this.clock.now());
  }
}
