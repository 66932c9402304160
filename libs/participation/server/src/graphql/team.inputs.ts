import { asId } from '@jamboree/kernel';
import { MutationInput } from '@jamboree/platform-server';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { CreateTeamCommand } from '../use-cases/create-team.use-case.js';
import type { HandOverLeadCommand } from '../use-cases/hand-over-lead.use-case.js';
import type { InviteToTeamCommand } from '../use-cases/invite-to-team.use-case.js';
import type { JoinTeamCommand } from '../use-cases/join-team.use-case.js';
import type { LeaveTeamCommand } from '../use-cases/leave-team.use-case.js';
import type { RevokeInvitationCommand } from '../use-cases/revoke-invitation.use-case.js';
import type { UpdateTeamCommand } from '../use-cases/update-team.use-case.js';

@InputType({ description: 'A team to be founded.' })
export class CreateTeamInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => String, { description: 'What it is called: 2 to 60 characters.' })
  readonly name: string;

  @Field(() => String, { description: 'Whom it seeks and what it plans: at most 500 characters.' })
  readonly pitch: string;

  toCommand(): CreateTeamCommand {
    const { eventId, name, pitch, clientMutationId } = this;
    return { operation: 'createTeam', eventId: asId(eventId), name, pitch, clientMutationId };
  }
}

@InputType({ description: 'What a team says about itself, as it should be.' })
export class UpdateTeamInput extends MutationInput {
  @Field(() => ID, { description: 'The team.' })
  readonly teamId: string;

  @Field(() => Int, { description: 'Version of the team that was edited.' })
  readonly expectedVersion: number;

  @Field(() => String, { description: 'What it is called: 2 to 60 characters.' })
  readonly name: string;

  @Field(() => String, { description: 'Whom it seeks and what it plans: at most 500 characters.' })
  readonly pitch: string;

  toCommand(): UpdateTeamCommand {
    const { teamId, expectedVersion, name, pitch, clientMutationId } = this;
    return { operation: 'updateTeam', teamId: asId(teamId), expectedVersion, name, pitch, clientMutationId };
  }
}

@InputType({ description: 'A link by which people may join.' })
export class InviteToTeamInput extends MutationInput {
  @Field(() => ID, { description: 'The team.' })
  readonly teamId: string;

  @Field(() => Int, { description: 'How many people may join by it: 1 to 100.' })
  readonly maxUses: number;

  @Field(() => Int, { description: 'For how many days it holds: 1 to 60.' })
  readonly days: number;

  toCommand(): InviteToTeamCommand {
    const { teamId, maxUses, days, clientMutationId } = this;
    return { operation: 'inviteToTeam', teamId: asId(teamId), maxUses, days, clientMutationId };
  }
}

@InputType({ description: 'A link to be called back.' })
export class RevokeInvitationInput extends MutationInput {
  @Field(() => ID, { description: 'The invitation.' })
  readonly invitationId: string;

  toCommand(): RevokeInvitationCommand {
    const { invitationId, clientMutationId } = this;
    return { operation: 'revokeInvitation', invitationId: asId(invitationId), clientMutationId };
  }
}

@InputType({ description: 'A link to be used.' })
export class JoinTeamInput extends MutationInput {
  @Field(() => String, { description: 'The secret at the end of the link.' })
  readonly token: string;

  toCommand(): JoinTeamCommand {
    const { token, clientMutationId } = this;
    return { operation: 'joinTeam', token, clientMutationId };
  }
}

@InputType({ description: 'A team to be left.' })
export class LeaveTeamInput extends MutationInput {
  @Field(() => ID, { description: 'The team.' })
  readonly teamId: string;

  toCommand(): LeaveTeamCommand {
    const { teamId, clientMutationId } = this;
    return { operation: 'leaveTeam', teamId: asId(teamId), clientMutationId };
  }
}

@InputType({ description: 'Who shall lead.' })
export class HandOverLeadInput extends MutationInput {
  @Field(() => ID, { description: 'The team.' })
  readonly teamId: string;

  @Field(() => ID, { description: 'The member who shall lead from now on.' })
  readonly userId: string;

  toCommand(): HandOverLeadCommand {
    const { teamId, userId, clientMutationId } = this;
    return { operation: 'handOverLead', teamId: asId(teamId), userId: asId(userId), clientMutationId };
  }
}
