import type { MailKind } from '@jamboree/identity-domain';
import type { Instant } from '@jamboree/kernel';
import {
  describedEnum,
  IdempotencyMismatchView,
  InstantScalar,
  MutationInput,
  NotFoundView,
  NotPermittedView,
  payloadUnion,
} from '@jamboree/platform-server';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { SetMailPreferenceCommand } from '../use-cases/subscriptions.js';

export const MailKindEnum = describedEnum<MailKind>('MailKind', 'Mails that a person may do without.', {
  REMINDER: 'Before a deadline passes.',
  ANNOUNCEMENT: 'What organisers announce to everybody.',
  MESSAGE: 'What organisers write to some people.',
  TEAM: 'What happens in one’s teams.',
});

@ObjectType('MailPreference', { description: 'Whether one kind of mails is wanted.' })
export class MailPreferenceView {
  @Field(() => MailKindEnum, { description: 'The kind.' })
  readonly kind: MailKind;

  @Field(() => Boolean, { description: 'Whether they are sent.' })
  readonly on: boolean;
}

@ObjectType('UnreachableAddress', { description: 'Mails to the address come back.' })
export class UnreachableAddressView {
  @Field(() => String, { description: 'What the mail server said.' })
  readonly reason: string;

  @Field(() => InstantScalar, { description: 'Since when nothing more is sent.' })
  readonly since: Instant;
}

@ObjectType('MailPreferences', { description: 'Which mails one gets. Sign-in codes, invitations and receipts always come.' })
export class MailPreferencesView {
  @Field(() => [MailPreferenceView], { description: 'Each kind.' })
  readonly kinds: readonly MailPreferenceView[];

  @Field(() => UnreachableAddressView, { nullable: true, description: 'Why nothing is sent; null while the address works.' })
  readonly unreachable: UnreachableAddressView | null;
}

@InputType({ description: 'Whether one kind of mails is wanted.' })
export class SetMailPreferenceInput extends MutationInput {
  @Field(() => MailKindEnum, { description: 'The kind.' })
  readonly kind: MailKind;

  @Field(() => Boolean, { description: 'Whether to send them.' })
  readonly on: boolean;

  toCommand(): SetMailPreferenceCommand {
    const { clientMutationId, kind, on } = this;
    return { operation: 'setMailPreference', clientMutationId, kind, on };
  }
}

@InputType({ description: 'Whether the mails that a link belongs to are wanted.' })
export class SetSubscriptionInput extends MutationInput {
  @Field(() => String, { description: 'What stands behind the last / in the mailed link.' })
  readonly token: string;

  @Field(() => Boolean, { description: 'Whether to send them.' })
  readonly on: boolean;
}

@ObjectType('MailPreferenceSet', { description: 'It is as wanted.' })
export class MailPreferenceSetView {
  @Field(() => MailPreferenceView, { description: 'The kind as it is now.' })
  readonly preference: MailPreferenceView;
}

export const SetMailPreferencePayload = payloadUnion('SetMailPreferencePayload', MailPreferenceSetView, [
  NotPermittedView,
  IdempotencyMismatchView,
]);

export const SetSubscriptionPayload = payloadUnion('SetSubscriptionPayload', MailPreferenceSetView, [
  NotFoundView,
  IdempotencyMismatchView,
]);
