import { EventCreationRefusedView } from '@jamboree/identity-server';
import {
  IdempotencyMismatchView,
  InvalidInputView,
  NotFoundView,
  NotPermittedView,
  payloadUnion,
  PhaseClosedView,
  RateLimitedView,
  StateChangedView,
  VersionConflictView,
} from '@jamboree/platform-server';
import { Field, ObjectType } from '@nestjs/graphql';
import { EventPersonView } from './event-person.view.js';
import { EventView } from './event.view.js';
import { GuardsFailedView } from './exit-guard.views.js';
import { EventFormView } from './form.view.js';
import { StrangersLimitView } from './people/strangers-limit.view.js';

@ObjectType('EventCreated', { description: 'The draft is there; its creator is its organiser.' })
export class EventCreatedView {
  @Field(() => EventView, { description: 'The draft.' })
  readonly event: EventView;
}

@ObjectType('EventUpdated', { description: 'The event is saved.' })
export class EventUpdatedView {
  @Field(() => EventView, { description: 'The event as it is now.' })
  readonly event: EventView;
}

@ObjectType('EventStateChanged', { description: 'The event has gone on.' })
export class EventStateChangedView {
  @Field(() => EventView, { description: 'The event as it is now.' })
  readonly event: EventView;
}

@ObjectType('EventJoined', { description: 'The viewer takes part.' })
export class EventJoinedView {
  @Field(() => EventView, { description: 'The event, with the viewer’s new role.' })
  readonly event: EventView;
}

@ObjectType('PhaseChanged', { description: 'The phase has changed, and perhaps others with it.' })
export class PhaseChangedView {
  @Field(() => EventView, { description: 'The event with all its phases as they are now.' })
  readonly event: EventView;
}

@ObjectType('RoleGranted', { description: 'The person’s roles are as wanted.' })
export class RoleGrantedView {
  @Field(() => EventPersonView, { description: 'The person with all roles in this event.' })
  readonly eventPerson: EventPersonView;
}

@ObjectType('FormSaved', { description: 'The form is as wanted.' })
export class FormSavedView {
  @Field(() => EventFormView, { description: 'The form as it is now.' })
  readonly form: EventFormView;
}

const always = [NotPermittedView, NotFoundView, InvalidInputView, IdempotencyMismatchView] as const;

export const CreateEventPayload = payloadUnion('CreateEventPayload', EventCreatedView, [...always, EventCreationRefusedView]);
export const UpdateEventPayload = payloadUnion('UpdateEventPayload', EventUpdatedView, [...always, VersionConflictView]);
export const EventStatePayload = payloadUnion('EventStatePayload', EventStateChangedView, [...always, StateChangedView]);
export const JoinEventPayload = payloadUnion('JoinEventPayload', EventJoinedView, [...always, PhaseClosedView]);
export const PhasePayload = payloadUnion('PhasePayload', PhaseChangedView, [
  ...always,
  StateChangedView,
  VersionConflictView,
  GuardsFailedView,
]);
export const GrantRolePayload = payloadUnion('GrantRolePayload', RoleGrantedView, [...always, RateLimitedView, StrangersLimitView]);
export const SaveFormPayload = payloadUnion('SaveFormPayload', FormSavedView, [...always, VersionConflictView]);
