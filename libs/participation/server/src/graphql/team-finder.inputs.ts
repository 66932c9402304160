import type { TeamRole } from '@jamboree/identity-domain';
import { TeamRoleEnum } from '@jamboree/identity-server';
import { asId, type ChallengeId } from '@jamboree/kernel';
import { MutationInput, PageArgs } from '@jamboree/platform-server';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { AnswerInvitationCommand } from '../use-cases/answer-invitation.use-case.js';
import type { AnswerJoinRequestCommand } from '../use-cases/answer-join-request.use-case.js';
import type { AskTeamCommand } from '../use-cases/ask-team.use-case.js';
import type { InvitePersonCommand } from '../use-cases/invite-person.use-case.js';
import type { FinderQuery } from '../use-cases/read-finder.js';
import type { SetTeamOpeningCommand } from '../use-cases/set-team-opening.use-case.js';
import type { SetTeamWishCommand } from '../use-cases/set-team-wish.use-case.js';
import type { WithdrawJoinRequestCommand } from '../use-cases/withdraw-join-request.use-case.js';

@ArgsType()
export class FinderArgs extends PageArgs {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => String, { nullable: true, description: 'A skill, by key or as it is written.' })
  readonly skill?: string | null;

  @Field(() => String, { nullable: true, description: 'A language spoken, as a BCP 47 tag.' })
  readonly language?: string | null;

  @Field(() => String, { nullable: true, description: 'A city.' })
  readonly city?: string | null;

  @Field(() => TeamRoleEnum, { nullable: true, description: 'Of people a role they offer, of teams one they look for.' })
  readonly role?: TeamRole | null;
}

export function finderQuery({ eventId, skill = null, language = null, city = null, role = null }: FinderArgs): FinderQuery {
  return { eventId: asId(eventId), skill, language, city, role };
}

@InputType({ description: 'What a participant without a team wants.' })
export class SetTeamWishInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => Boolean, { description: 'Consents to being shown in the team finder, with what the profile does not keep private.' })
  readonly looking: boolean;

  @Field(() => Boolean, { description: 'Consents to being placed into a team by the organisers.' })
  readonly placeMe: boolean;

  @Field(() => [ID], { description: 'Challenges one would like to work on; none means any.' })
  readonly challengeIds: readonly string[];

  @Field(() => String, { description: 'To teams: at most 300 characters.' })
  readonly note: string;

  @Field(() => Int, { description: 'Version of the wish that was edited; 0 for the first time.' })
  readonly expectedVersion: number;

  toCommand(): SetTeamWishCommand {
    const { eventId, looking, placeMe, note, expectedVersion, clientMutationId } = this;
    const challengeIds = this.challengeIds.map((id): ChallengeId => asId(id));
    return { operation: 'setTeamWish', eventId: asId(eventId), looking, placeMe, challengeIds, note, expectedVersion, clientMutationId };
  }
}

@InputType({ description: 'A place that a team wants to fill.' })
export class OpenRoleInput {
  @Field(() => TeamRoleEnum, { description: 'What for; each once.' })
  readonly role: TeamRole;

  @Field(() => Int, { description: 'How many people: 1 to 20.' })
  readonly count: number;

  @Field(() => String, { description: 'At most 140 characters.' })
  readonly note: string;
}

@InputType({ description: 'Whom a team looks for, as it should be.' })
export class SetTeamOpeningInput extends MutationInput {
  @Field(() => ID, { description: 'The team.' })
  readonly teamId: string;

  @Field(() => Boolean, { description: 'Whether people may ask to join.' })
  readonly open: boolean;

  @Field(() => [OpenRoleInput], { description: 'Places it wants to fill.' })
  readonly roles: readonly OpenRoleInput[];

  @Field(() => [ID], { description: 'Challenges it is interested in.' })
  readonly challengeIds: readonly string[];

  @Field(() => Int, { description: 'Version that was edited; 0 for the first time.' })
  readonly expectedVersion: number;

  toCommand(): SetTeamOpeningCommand {
    const { teamId, open, expectedVersion, clientMutationId } = this;
    const roles = this.roles.map(({ role, count, note }) => ({ role, count, note }));
    const challengeIds = this.challengeIds.map((id): ChallengeId => asId(id));
    return { operation: 'setTeamOpening', teamId: asId(teamId), open, roles, challengeIds, expectedVersion, clientMutationId };
  }
}

@InputType({ description: 'A request to join a team.' })
export class AskTeamInput extends MutationInput {
  @Field(() => ID, { description: 'The team.' })
  readonly teamId: string;

  @Field(() => String, { description: 'To its lead: at most 500 characters.' })
  readonly message: string;

  toCommand(): AskTeamCommand {
    const { teamId, message, clientMutationId } = this;
    return { operation: 'askTeam', teamId: asId(teamId), message, clientMutationId };
  }
}

@InputType({ description: 'An answer to a request.' })
export class AnswerJoinRequestInput extends MutationInput {
  @Field(() => ID, { description: 'The request.' })
  readonly requestId: string;

  @Field(() => Boolean, { description: 'Whether the person is taken in.' })
  readonly accept: boolean;

  toCommand(): AnswerJoinRequestCommand {
    const { requestId, accept, clientMutationId } = this;
    return { operation: 'answerJoinRequest', requestId: asId(requestId), accept, clientMutationId };
  }
}

@InputType({ description: 'A request to be taken back.' })
export class WithdrawJoinRequestInput extends MutationInput {
  @Field(() => ID, { description: 'The request.' })
  readonly requestId: string;

  toCommand(): WithdrawJoinRequestCommand {
    const { requestId, clientMutationId } = this;
    return { operation: 'withdrawJoinRequest', requestId: asId(requestId), clientMutationId };
  }
}

@InputType({ description: 'Somebody of the team finder to be asked.' })
export class InvitePersonInput extends MutationInput {
  @Field(() => ID, { description: 'The team that asks.' })
  readonly teamId: string;

  @Field(() => ID, { description: 'The person.' })
  readonly userId: string;

  @Field(() => String, { description: 'To the person: at most 500 characters.' })
  readonly message: string;

  toCommand(): InvitePersonCommand {
    const { teamId, userId, message, clientMutationId } = this;
    return { operation: 'invitePerson', teamId: asId(teamId), userId: asId(userId), message, clientMutationId };
  }
}

@InputType({ description: 'An answer to a team that asked.' })
export class AnswerInvitationInput extends MutationInput {
  @Field(() => ID, { description: 'The invitation.' })
  readonly invitationId: string;

  @Field(() => Boolean, { description: 'Whether one joins the team.' })
  readonly accept: boolean;

  toCommand(): AnswerInvitationCommand {
    const { invitationId, accept, clientMutationId } = this;
    return { operation: 'answerInvitation', invitationId: asId(invitationId), accept, clientMutationId };
  }
}
