import { MOST_INVITED_AT_ONCE } from '@jamboree/event-domain';
import { asId, type Locale, type Role } from '@jamboree/kernel';
import {
  describedEnum,
  IdempotencyMismatchView,
  InvalidInputView,
  LocaleEnum,
  LocalizedTextInput,
  localizedText,
  MutationInput,
  NotFoundView,
  NotPermittedView,
  payloadUnion,
  RateLimitedView,
  RoleEnum,
  StateChangedView,
} from '@jamboree/platform-server';
import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import {
  INVITATION_MESSAGE_MAX,
  type InviteOutcome,
  type InvitePeopleCommand,
  type JudgedInvitee,
} from '../../use-cases/people/invite-people.use-case.js';
import { StrangersLimitView } from './strangers-limit.view.js';

const InviteOutcomeEnum = describedEnum<InviteOutcome>('InviteOutcome', 'What becomes of somebody on a list of invitations.', {
  INVITED: 'Gets the role and one mail.',
  HAS_ROLE: 'Holds the role already, or stands on the list before: nothing happens.',
  DECLINED: 'Has declined this role before: nothing happens unless `evenDeclined`.',
  UNREACHABLE: 'A mail server has said that nobody has this address: nothing happens.',
  MALFORMED: 'Is no mail address: nothing happens.',
});

@InputType({ description: 'Somebody to invite.' })
export class InviteeInput {
  @Field(() => String, { description: 'Mail address.' })
  readonly email: string;

  @Field(() => String, { nullable: true, description: 'Name for somebody who has no account yet.' })
  readonly displayName?: string | null;
}

@ArgsType()
export class InvitationPreviewArgs {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => RoleEnum, { description: 'What they become.' })
  readonly role: Role;

  @Field(() => [InviteeInput], { description: `At most ${MOST_INVITED_AT_ONCE}.` })
  readonly people: InviteeInput[];

  @Field(() => Boolean, { nullable: true, description: 'Also those who have declined this role before.' })
  readonly evenDeclined?: boolean | null;
}

@InputType({ description: 'People to invite to one role.' })
export class InvitePeopleInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => RoleEnum, { description: 'What they become.' })
  readonly role: Role;

  @Field(() => [InviteeInput], { description: `At most ${MOST_INVITED_AT_ONCE}.` })
  readonly people: InviteeInput[];

  @Field(() => LocalizedTextInput, {
    description: `Own words in the mail, at most ${INVITATION_MESSAGE_MAX} characters a language; all empty: none.`,
  })
  readonly message: LocalizedTextInput;

  @Field(() => LocaleEnum, { description: 'Language of the mail to whoever has no account yet.' })
  readonly language: Locale;

  @Field(() => Boolean, { nullable: true, description: 'Also those who have declined this role before.' })
  readonly evenDeclined?: boolean | null;

  toCommand(): InvitePeopleCommand {
    const { clientMutationId, role, language } = this;
    const people = this.people.map(({ email, displayName = null }) => ({ email, displayName }));
    const message = localizedText(this.message);
    const evenDeclined = this.evenDeclined ?? false;
    const eventId = asId<'Event'>(this.eventId);
    return { operation: 'invitePeople', clientMutationId, eventId, role, people, message, language, evenDeclined };
  }
}

@ObjectType('InvitationRow', { description: 'What becomes of one address of a list.' })
export class InvitationRowView {
  @Field(() => String, { description: 'As it was given.' })
  readonly email: string;

  @Field(() => InviteOutcomeEnum, { description: 'What it is.' })
  readonly outcome: InviteOutcome;

  static from({ invitee: { email }, outcome }: JudgedInvitee): InvitationRowView {
    return { email, outcome };
  }
}

@ObjectType('PeopleInvited', { description: 'What became of each address.' })
export class PeopleInvitedView {
  @Field(() => [InvitationRowView], { description: 'In the order of the list.' })
  readonly rows: readonly InvitationRowView[];
}

export const InvitePeoplePayload = payloadUnion('InvitePeoplePayload', PeopleInvitedView, [
  NotPermittedView,
  NotFoundView,
  InvalidInputView,
  StateChangedView,
  RateLimitedView,
  StrangersLimitView,
  IdempotencyMismatchView,
]);
