import type { RoleInvitationAnswer, RoleInvitationId, RoleInvitationState } from '@jamboree/event-domain';
import { asId, type Instant, type LocalizedText, type Role } from '@jamboree/kernel';
import {
  connectionOf,
  countedConnectionOf,
  describedEnum,
  IdempotencyMismatchView,
  InstantScalar,
  InvalidInputView,
  LocalizedTextView,
  MutationInput,
  NotFoundView,
  NotPermittedView,
  PageArgs,
  payloadUnion,
  RateLimitedView,
  RoleEnum,
  StateChangedView,
} from '@jamboree/platform-server';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ShownInvitationState } from '../../persistence/people/role-invitation.store.js';
import type { AnswerRoleInvitationCommand } from '../../use-cases/people/answer-role-invitation.use-case.js';
import type { OrganisersInvitation, OwnInvitation } from '../../use-cases/people/read-role-invitations.js';
import type { ResendRoleInvitationCommand, ResendRoleInvitationsCommand } from '../../use-cases/people/resend-role-invitations.use-case.js';
import type { RevokeRoleInvitationCommand } from '../../use-cases/people/revoke-role-invitation.use-case.js';
import { StrangersLimitView } from './strangers-limit.view.js';

const StateEnum = describedEnum<ShownInvitationState>('RoleInvitationState', 'What became of an invitation to a role.', {
  OPEN: 'The role is given; the person has not answered.',
  ACCEPTED: 'Accepted, by saying so or by doing something in the event.',
  DECLINED: 'Declined by the person.',
  EXPIRED: 'Nobody answered in time; the role has ended.',
  REVOKED: 'Taken back by the organisers before the answer.',
  BOUNCED: 'Waits for an answer that cannot come: a mail server has said that nobody has the address. Organisers alone read this.',
});

const AnswerEnum = describedEnum<RoleInvitationAnswer>('RoleInvitationAnswer', 'Answers to an invitation.', {
  ACCEPTED: 'Yes.',
  DECLINED: 'No; the role ends, and a list of addresses does not invite again.',
});

@ArgsType()
export class RoleInvitationsArgs extends PageArgs {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => StateEnum, { nullable: true, description: 'Only what stands so.' })
  readonly state?: ShownInvitationState | null;

  @Field(() => RoleEnum, { nullable: true, description: 'Only to this role.' })
  readonly role?: Role | null;

  @Field(() => String, { nullable: true, description: 'Part of a name or of a mail address.' })
  readonly search?: string | null;
}

@ObjectType('RoleInvitation', { description: 'An invitation to a role, for the organisers of the event.' })
export class RoleInvitationView implements OrganisersInvitation {
  @Field(() => ID, { description: 'Its id.' })
  readonly id: RoleInvitationId;

  @Field(() => String, { description: 'What the organisers typed; once accepted, the name the person goes by.' })
  readonly name: string;

  @Field(() => String, { description: 'Where the mail went.' })
  readonly email: string;

  @Field(() => RoleEnum, { description: 'To what.' })
  readonly role: Role;

  @Field(() => StateEnum, { description: 'What became of it.' })
  readonly state: ShownInvitationState;

  @Field(() => String, { description: 'Who invited.' })
  readonly invitedByName: string;

  @Field(() => InstantScalar, { description: 'When the last mail left.' })
  readonly sentAt: Instant;

  @Field(() => Int, { description: 'How many mails have left.' })
  readonly timesSent: number;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Until when it can be answered; null for imported people, whose place does not wait.',
  })
  readonly expiresAt: Instant | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was answered.' })
  readonly answeredAt: Instant | null;

  @Field(() => InstantScalar, { nullable: true, description: 'From when another mail may leave; null when none may.' })
  readonly resendableAt: Instant | null;
}

export const RoleInvitationConnection = countedConnectionOf(RoleInvitationView, 'RoleInvitation');

@ObjectType('MyRoleInvitation', { description: 'An invitation to a role, for the invited person alone.' })
export class MyRoleInvitationView implements OwnInvitation {
  @Field(() => ID, { description: 'Its id.' })
  readonly id: RoleInvitationId;

  @Field(() => RoleEnum, { description: 'To what.' })
  readonly role: Role;

  @Field(() => StateEnum, { description: 'What became of it.' })
  readonly state: RoleInvitationState;

  @Field(() => LocalizedTextView, { description: 'In the organisers’ words; empty for none.' })
  readonly note: LocalizedText;

  @Field(() => InstantScalar, { description: 'When the last mail left.' })
  readonly sentAt: Instant;

  @Field(() => InstantScalar, { nullable: true, description: 'Until when it can be answered; null: it waits.' })
  readonly expiresAt: Instant | null;

  @Field(() => LocalizedTextView, { description: 'The event.' })
  readonly eventTitle: LocalizedText;

  @Field(() => String, { description: 'Part of the event’s address.' })
  readonly eventSlug: string;

  @Field(() => String, { description: 'Who invited.' })
  readonly invitedByName: string;

  @Field(() => [String], { description: 'Organisers who can be asked, by name.' })
  readonly askNames: readonly string[];
}

export const MyRoleInvitationConnection = connectionOf(MyRoleInvitationView, 'MyRoleInvitation');

@InputType({ description: 'An invitation to a role.' })
export class RoleInvitationInput extends MutationInput {
  @Field(() => ID, { description: 'Which.' })
  readonly invitationId: string;

  toCommand(operation: string): ResendRoleInvitationCommand & RevokeRoleInvitationCommand {
    const { clientMutationId, invitationId } = this;
    return { operation, clientMutationId, invitationId: asId<'RoleInvitation'>(invitationId) };
  }
}

@InputType({ description: 'Invitations that wait for an answer.' })
export class ResendRoleInvitationsInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => RoleEnum, { nullable: true, description: 'Only to this role.' })
  readonly role?: Role | null;

  toCommand(): ResendRoleInvitationsCommand {
    const { clientMutationId, eventId, role = null } = this;
    return { operation: 'resendRoleInvitations', clientMutationId, eventId: asId<'Event'>(eventId), role };
  }
}

@InputType({ description: 'An answer to an invitation.' })
export class AnswerRoleInvitationInput extends MutationInput {
  @Field(() => ID, { description: 'Which.' })
  readonly invitationId: string;

  @Field(() => AnswerEnum, { description: 'Yes or no.' })
  readonly answer: RoleInvitationAnswer;

  toCommand(): AnswerRoleInvitationCommand {
    const { clientMutationId, invitationId, answer } = this;
    return { operation: 'answerRoleInvitation', clientMutationId, invitationId: asId<'RoleInvitation'>(invitationId), answer };
  }
}

@ObjectType('RoleInvitationChanged', { description: 'The invitation has changed.' })
export class RoleInvitationChangedView {
  @Field(() => RoleInvitationView, { description: 'As it is now.' })
  readonly invitation: RoleInvitationView;
}

@ObjectType('RoleInvitationsResent', { description: 'Mails have left.' })
export class RoleInvitationsResentView {
  @Field(() => Int, { description: 'How many.' })
  readonly resent: number;

  @Field(() => Boolean, { description: 'Whether more wait: at most fifty leave at once.' })
  readonly more: boolean;
}

@ObjectType('MyRoleInvitationAnswered', { description: 'The answer stands.' })
export class MyRoleInvitationAnsweredView {
  @Field(() => MyRoleInvitationView, { description: 'As it is now.' })
  readonly invitation: MyRoleInvitationView;
}

const always = [NotPermittedView, NotFoundView, StateChangedView, IdempotencyMismatchView] as const;

export const RoleInvitationPayload = payloadUnion('RoleInvitationPayload', RoleInvitationChangedView, [
  ...always,
  InvalidInputView,
  RateLimitedView,
  StrangersLimitView,
]);
export const ResendRoleInvitationsPayload = payloadUnion('ResendRoleInvitationsPayload', RoleInvitationsResentView, [
  ...always,
  RateLimitedView,
  StrangersLimitView,
]);
export const AnswerRoleInvitationPayload = payloadUnion('AnswerRoleInvitationPayload', MyRoleInvitationAnsweredView, [
  ...always,
  InvalidInputView,
]);
