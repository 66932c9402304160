import type { EventId, TeamId } from '@jamboree/kernel';
import type { JoinRequest } from '@jamboree/participation-domain';
import {
  IdempotencyMismatchView,
  InvalidInputView,
  NotFoundView,
  NotPermittedView,
  payloadUnion,
  PhaseClosedView,
  StateChangedView,
  VersionConflictView,
} from '@jamboree/platform-server';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { InvitationCreatedView } from './participation.payloads.js';
import { TeamOpeningView } from './team-finder.view.js';
import { AlreadyInTeamView, InvitationInvalidView, TeamFullView } from './team-problems.view.js';
import { TeamSearchView } from './team-search.view.js';

@ObjectType('TeamWishSaved', { description: 'What the viewer wants is saved.' })
export class TeamWishSavedView {
  @Field(() => TeamSearchView, { description: 'The viewer’s search as it is now.' })
  readonly search: TeamSearchView;
}

@ObjectType('TeamOpeningSaved', { description: 'Whom the team looks for is saved.' })
export class TeamOpeningSavedView {
  @Field(() => TeamOpeningView, { description: 'As it is now.' })
  readonly opening: TeamOpeningView;
}

@ObjectType('JoinRequestChanged', { description: 'The request is as wanted.' })
export class JoinRequestChangedView {
  @Field(() => ID, { description: 'The request.' })
  readonly requestId: JoinRequest['id'];

  @Field(() => ID, { description: 'The team.' })
  readonly teamId: TeamId;
}

@ObjectType('InvitationAnswered', { description: 'The team knows the answer.' })
export class InvitationAnsweredView {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: EventId;
}

const always = [NotPermittedView, NotFoundView, InvalidInputView, IdempotencyMismatchView, PhaseClosedView] as const;
const joining = [...always, StateChangedView, TeamFullView, AlreadyInTeamView] as const;

export const SetTeamWishPayload = payloadUnion('SetTeamWishPayload', TeamWishSavedView, [...always, VersionConflictView]);
export const SetTeamOpeningPayload = payloadUnion('SetTeamOpeningPayload', TeamOpeningSavedView, [...always, VersionConflictView]);
export const JoinRequestPayload = payloadUnion('JoinRequestPayload', JoinRequestChangedView, [...joining, InvitationInvalidView]);
export const InvitePersonPayload = payloadUnion('InvitePersonPayload', InvitationCreatedView, joining);
export const AnswerInvitationPayload = payloadUnion('AnswerInvitationPayload', InvitationAnsweredView, [
  ...joining,
  InvitationInvalidView,
  VersionConflictView,
]);
