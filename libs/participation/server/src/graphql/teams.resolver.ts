import { asId, idCursor, pageRequest, type Viewer } from '@jamboree/kernel';
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
import { ReadInvitations } from '../use-cases/read-invitations.js';
import { ReadTeams } from '../use-cases/read-teams.js';
import { selects } from './selects.js';
import { InvitationPreviewView, TeamInvitationView } from './team-invitation.view.js';
import { TeamConnection, TeamView } from './team.view.js';

@ArgsType()
export class TeamsArgs extends PageArgs {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => String, { nullable: true, description: 'Part of a team’s name.' })
  readonly search?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only teams with fewer people than they need to submit.' })
  readonly tooSmall?: boolean | null;
}

/** Reading teams and invitations. */
@Resolver()
export class TeamsResolver {
  constructor(
    private readonly readTeams: ReadTeams,
    private readonly readInvitations: ReadInvitations,
    private readonly clock: Clock,
  ) {}

  @Query(() => TeamConnection, { description: 'Teams in the order of their founding; empty for whoever may not read them.' })
  @Public()
  async teams(
    @Args() args: TeamsArgs,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CountedConnectionOf<TeamView>> {
    const { search = null, tooSmall } = args;
    const query = { eventId: asId<'Event'>(args.eventId), search, tooSmall: tooSmall === true, counted: selects(info, 'totalCount') };
    const page = expectPage(await this.readTeams.page(viewer, query, expectPage(pageRequest(args.first, args.after))));
    return { ...toConnection(page, (team) => TeamView.from(team), idCursor), totalCount: page.totalCount };
  }

  @Query(() => TeamView, { nullable: true, description: 'The viewer’s own team in an event.' })
  @Public()
  async myTeam(
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<TeamView | null> {
    const team = await this.readTeams.mine(viewer, asId(eventId));
    return team === null ? null : TeamView.from(team);
  }

  @Query(() => [TeamInvitationView], { nullable: true, description: 'Invitations, newest first; null for whoever does not lead the team.' })
  @Access('team:lead')
  async teamInvitations(
    @Args('teamId', { type: () => ID, description: 'The team.' }) teamId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<TeamInvitationView[] | null> {
    const invitations = await this.readInvitations.ofTeam(viewer, asId(teamId));
    return invitations === null ? null : invitations.map(({ invitation, invitee }) => TeamInvitationView.from(invitation, { invitee }));
  }

  @Query(() => InvitationPreviewView, { nullable: true, description: 'Where a link leads; null when it was never issued.' })
  @Public()
  async invitationPreview(
    @Args('token', { type: () => String, description: 'The secret at the end of the link.' }) token: string,
  ): Promise<InvitationPreviewView | null> {
    const preview = await this.readInvitations.preview(token);
    return preview === null ? null : InvitationPreviewView.from(preview, this.clock.now());
  }
}
