import type { Viewer } from '@jamboree/kernel';
import { Access, Config, CurrentViewer, toPayload } from '@jamboree/platform-server';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { InviteToTeam } from '../use-cases/invite-to-team.use-case.js';
import { RevokeInvitation } from '../use-cases/revoke-invitation.use-case.js';
import { InviteToTeamPayload } from './participation.payloads.js';
import { TeamInvitationView } from './team-invitation.view.js';
import { InviteToTeamInput, RevokeInvitationInput } from './team.inputs.js';

/** Links by which people join a team. */
@Resolver()
export class TeamInvitationsResolver {
  constructor(
    private readonly invite: InviteToTeam,
    private readonly revoke: RevokeInvitation,
    private readonly config: Config,
  ) {}

  @Mutation(() => InviteToTeamPayload, {
    description: 'Makes a link by which people may join the team. Its address is in this answer only.',
  })
  @Access('team:lead')
  async inviteToTeam(
    @Args('input', { description: 'For how many, and for how long.' }) input: InviteToTeamInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof InviteToTeamPayload> {
    return toPayload(await this.invite.run(viewer, input.toCommand()), ({ invitation, token }) => ({
      invitation: TeamInvitationView.from(invitation, { url: token === null ? null : `${this.config.publicUrl}/join/${token}` }),
    }));
  }

  @Mutation(() => InviteToTeamPayload, { description: 'Makes a link useless; whoever has joined by it stays.' })
  @Access('team:lead')
  async revokeInvitation(
    @Args('input', { description: 'Which one.' }) input: RevokeInvitationInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof InviteToTeamPayload> {
    return toPayload(await this.revoke.run(viewer, input.toCommand()), ({ invitation }) => ({
      invitation: TeamInvitationView.from(invitation),
    }));
  }
}
