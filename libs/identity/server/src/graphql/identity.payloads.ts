import type { Instant } from '@jamboree/kernel';
import {
  IdempotencyMismatchView,
  InstantScalar,
  InvalidInputView,
  NotFoundView,
  NotPermittedView,
  payloadUnion,
  RateLimitedView,
  VersionConflictView,
} from '@jamboree/platform-server';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { MeView } from './me.view.js';
import { MyProfileView } from './person-profile.view.js';
import { SignInFailedView } from './sign-in-failed.view.js';

@ObjectType('SignInRequested', { description: 'A mail is on its way, whether or not anybody has an account under the address.' })
export class SignInRequestedView {
  @Field(() => ID, { description: 'This browser’s half of the proof: kept secret, shown again together with the code.' })
  readonly challengeId: string;

  @Field(() => InstantScalar, { description: 'Until when link and code work.' })
  readonly expiresAt: Instant;
}

@ObjectType('SignedIn', { description: 'The session cookie is set.' })
export class SignedInView {
  @Field(() => MeView, { description: 'Who has signed in.' })
  readonly me: MeView;
}

@ObjectType('SignedOut', { description: 'The session is over and its cookie gone.' })
export class SignedOutView {
  @Field(() => Boolean, { description: 'Always true.' })
  readonly ok: boolean;
}

@ObjectType('ProfileUpdated', { description: 'The profile is saved.' })
export class ProfileUpdatedView {
  @Field(() => MeView, { description: 'The profile as it is now.' })
  readonly me: MeView;
}

@ObjectType('MyProfileSaved', { description: 'What one tells about oneself is saved.' })
export class MyProfileSavedView {
  @Field(() => MyProfileView, { description: 'The profile as it is now.' })
  readonly profile: MyProfileView;
}

export const RequestSignInPayload = payloadUnion('RequestSignInPayload', SignInRequestedView, [
  InvalidInputView,
  RateLimitedView,
  IdempotencyMismatchView,
]);

export const ConfirmSignInPayload = payloadUnion('ConfirmSignInPayload', SignedInView, [
  SignInFailedView,
  RateLimitedView,
  InvalidInputView,
  NotFoundView,
  IdempotencyMismatchView,
]);

export const SignOutPayload = payloadUnion('SignOutPayload', SignedOutView, [IdempotencyMismatchView]);

export const UpdateProfilePayload = payloadUnion('UpdateProfilePayload', ProfileUpdatedView, [
  NotPermittedView,
  NotFoundView,
  InvalidInputView,
  IdempotencyMismatchView,
  VersionConflictView,
]);

export const SaveMyProfilePayload = payloadUnion('SaveMyProfilePayload', MyProfileSavedView, [
  NotPermittedView,
  InvalidInputView,
  IdempotencyMismatchView,
  VersionConflictView,
]);
