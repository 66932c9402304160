import { PersonView, ProfileContentView } from '@jamboree/identity-server';
import type { ChallengeId, EventId, Instant, TeamId } from '@jamboree/kernel';
import type { JoinRequest, JoinRequestState, WishContent } from '@jamboree/participation-domain';
import { connectionOf, describedEnum, InstantScalar } from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { OwnInvitation, OwnRequest, RequestToTeam, TeamSearch } from '../use-cases/read-team-search.js';

const JoinRequestStateEnum = describedEnum<JoinRequestState>('JoinRequestState', 'What became of a request to join a team.', {
  OPEN: 'Waits for the lead’s answer.',
  ACCEPTED: 'The person is in the team.',
  DECLINED: 'The team said no.',
  WITHDRAWN: 'The person took it back, or has found a team.',
  EXPIRED: 'Nobody answered in time.',
});

@ObjectType('TeamWish', { description: 'What a participant without a team wants in an event.' })
export class TeamWishView {
  @Field(() => Boolean, { description: 'Whether the person consents to being shown in the team finder.' })
  readonly looking: boolean;

  @Field(() => Boolean, { description: 'Whether the person consents to being placed into a team by the organisers.' })
  readonly placeMe: boolean;

  @Field(() => [ID], { description: 'Challenges the person would like to work on; none means any.' })
  readonly challengeIds: readonly ChallengeId[];

  @Field(() => String, { description: 'What the person says to teams.' })
  readonly note: string;

  @Field(() => Int, { description: 'To be expected by an edit; 0 while nothing was said.' })
  readonly version: number;

  static from({ looking, placeMe, challengeIds, note, version }: WishContent & { readonly version: number }): TeamWishView {
    return { looking, placeMe, challengeIds, note, version };
  }
}

@ObjectType('OwnJoinRequest', { description: 'A request of the viewer’s to join a team.' })
export class OwnJoinRequestView {
  @Field(() => ID, { description: 'The request’s id.' })
  readonly id: JoinRequest['id'];

  @Field(() => ID, { description: 'The team asked.' })
  readonly teamId: TeamId;

  @Field(() => String, { description: 'Its name.' })
  readonly teamName: string;

  @Field(() => String, { description: 'What the viewer wrote.' })
  readonly message: string;

  @Field(() => JoinRequestStateEnum, { description: 'What became of it.' })
  readonly state: JoinRequestState;

  @Field(() => InstantScalar, { description: 'When it was sent.' })
  readonly createdAt: Instant;

  @Field(() => InstantScalar, { description: 'Until when it can be answered.' })
  readonly expiresAt: Instant;

  static from({ id, teamId, teamName, message, state, createdAt, expiresAt }: OwnRequest): OwnJoinRequestView {
    return { id, teamId, teamName, message, state, createdAt, expiresAt };
  }
}

@ObjectType('PersonalInvitation', { description: 'A team asks the viewer to join.' })
export class PersonalInvitationView {
  @Field(() => ID, { description: 'The invitation’s id.' })
  readonly id: OwnInvitation['id'];

  @Field(() => ID, { description: 'The team.' })
  readonly teamId: TeamId;

  @Field(() => String, { description: 'Its name.' })
  readonly teamName: string;

  @Field(() => String, { description: 'What it says; empty when nothing.' })
  readonly message: string;

  @Field(() => PersonView, { nullable: true, description: 'Who invites.' })
  readonly from: PersonView | null;

  @Field(() => InstantScalar, { description: 'Until when it can be answered.' })
  readonly expiresAt: Instant;

  static from({ id, teamId, teamName, message, from, expiresAt }: OwnInvitation): PersonalInvitationView {
    return { id, teamId, teamName, message, from: from === null ? null : PersonView.from(from), expiresAt };
  }
}

@ObjectType('TeamSearch', { description: 'How the viewer’s search for a team stands in one event.' })
export class TeamSearchView {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: EventId;

  @Field(() => TeamWishView, { description: 'What the viewer wants.' })
  readonly wish: TeamWishView;

  @Field(() => [OwnJoinRequestView], { description: 'The viewer’s requests, newest first.' })
  readonly requests: readonly OwnJoinRequestView[];

  @Field(() => [PersonalInvitationView], { description: 'Invitations that wait for the viewer’s answer, newest first.' })
  readonly invitations: readonly PersonalInvitationView[];

  static from({ eventId, wish, requests, invitations }: TeamSearch): TeamSearchView {
    return {
      eventId,
      wish: TeamWishView.from(wish),
      requests: requests.map((request) => OwnJoinRequestView.from(request)),
      invitations: invitations.map((invitation) => PersonalInvitationView.from(invitation)),
    };
  }
}

@ObjectType('JoinRequest', { description: 'Somebody asks the team to take them in.' })
export class JoinRequestView {
  @Field(() => ID, { description: 'The request’s id.' })
  readonly id: JoinRequest['id'];

  @Field(() => PersonView, { description: 'Who asks.' })
  readonly person: PersonView;

  @Field(() => ProfileContentView, { description: 'What the person shows to people of the event.' })
  readonly profile: ProfileContentView;

  @Field(() => String, { description: 'What the person wrote; empty when nothing.' })
  readonly message: string;

  @Field(() => InstantScalar, { description: 'When it was sent.' })
  readonly createdAt: Instant;

  @Field(() => InstantScalar, { description: 'Until when it can be answered.' })
  readonly expiresAt: Instant;

  static from({ id, person, profile, message, createdAt, expiresAt }: RequestToTeam): JoinRequestView {
    return { id, person: PersonView.from(person), profile: ProfileContentView.of(profile), message, createdAt, expiresAt };
  }
}

export const JoinRequestConnection = connectionOf(JoinRequestView, 'JoinRequest');
