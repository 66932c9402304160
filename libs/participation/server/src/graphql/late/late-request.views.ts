import type { Instant, SubmissionId } from '@jamboree/kernel';
import type { LateRequestId, LateRequestState, SubmissionState } from '@jamboree/participation-domain';
import {
  countedConnectionOf,
  describedEnum,
  IdempotencyMismatchView,
  InstantScalar,
  InvalidInputView,
  NotFoundView,
  NotPermittedView,
  payloadUnion,
  PhaseClosedView,
  StateChangedView,
} from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { NamedLateRequest } from '../../persistence/late/late-request.store.js';
import { SubmissionStateEnum } from '../submission-enums.js';

const LateRequestStateEnum = describedEnum<LateRequestState>('LateRequestState', 'What became of a request for a late entry.', {
  OPEN: 'Waits for the organisers’ answer.',
  GRANTED: 'The team was let in late.',
  DECLINED: 'The organisers said no, and why.',
  WITHDRAWN: 'The team took it back.',
});

@ObjectType('OwnLateRequest', { description: 'A request for a late entry, as its team reads it.' })
export class OwnLateRequestView {
  @Field(() => ID, { description: 'The request’s id.' })
  readonly id: LateRequestId;

  @Field(() => LateRequestStateEnum, { description: 'What became of it.' })
  readonly state: LateRequestState;

  @Field(() => String, { description: 'Why it was asked for.' })
  readonly reason: string;

  @Field(() => String, { description: 'Who of the team asked.' })
  readonly askedByName: string;

  @Field(() => InstantScalar, { description: 'When.' })
  readonly askedAt: Instant;

  @Field(() => String, { description: 'What the organisers say to it; empty when nothing.' })
  readonly answer: string;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was answered or taken back.' })
  readonly closedAt: Instant | null;

  @Field(() => InstantScalar, { nullable: true, description: 'Until when the late entry holds that came of it.' })
  readonly grantedUntil: Instant | null;
}

@ObjectType('LateEntryStanding', { description: 'How a team stands with its late entry.' })
export class LateEntryStandingView {
  @Field(() => Boolean, { description: 'Whether asking could still help.' })
  readonly possible: boolean;

  @Field(() => OwnLateRequestView, { nullable: true, description: 'The newest request; null while nobody has asked.' })
  readonly request: OwnLateRequestView | null;
}

@ObjectType('LateRequest', { description: 'A team’s request for a late entry, as organisers read it.' })
export class LateRequestView {
  @Field(() => ID, { description: 'The request’s id.' })
  readonly id: LateRequestId;

  @Field(() => ID, { description: 'The submission it is for.' })
  readonly submissionId: SubmissionId;

  @Field(() => Int, { description: 'Its number in the event.' })
  readonly submissionNumber: number;

  @Field(() => String, { description: 'Title of what was submitted, or the team’s name before that.' })
  readonly submissionTitle: string;

  @Field(() => SubmissionStateEnum, { description: 'How far the submission has come.' })
  readonly submissionState: SubmissionState;

  @Field(() => InstantScalar, { nullable: true, description: 'When the version was submitted that counts.' })
  readonly submittedAt: Instant | null;

  @Field(() => String, { description: 'Name of the team.' })
  readonly teamName: string;

  @Field(() => LateRequestStateEnum, { description: 'What became of it.' })
  readonly state: LateRequestState;

  @Field(() => String, { description: 'Why, in the team’s words.' })
  readonly reason: string;

  @Field(() => String, { description: 'Who asked.' })
  readonly askedByName: string;

  @Field(() => InstantScalar, { description: 'When.' })
  readonly askedAt: Instant;

  @Field(() => String, { description: 'What the team was answered; empty when nothing.' })
  readonly answer: string;

  @Field(() => String, { nullable: true, description: 'Who answered it, or took it back.' })
  readonly closedByName: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When.' })
  readonly closedAt: Instant | null;

  @Field(() => InstantScalar, { nullable: true, description: 'Until when the late entry holds that came of it.' })
  readonly grantedUntil: Instant | null;

  @Field(() => InstantScalar, { description: 'Until when a late entry is proposed that is granted now.' })
  readonly proposedUntil: Instant;

  static from({ askedBy: _, ...request }: NamedLateRequest, proposedUntil: Instant): LateRequestView {
    return { ...request, proposedUntil };
  }
}

export const LateRequestConnection = countedConnectionOf(LateRequestView, 'LateRequest');

@ObjectType('LateRequestChanged', { description: 'The request is as wanted.' })
export class LateRequestChangedView {
  @Field(() => ID, { description: 'The request.' })
  readonly requestId: LateRequestId;
}

export const LateRequestPayload = payloadUnion('LateRequestPayload', LateRequestChangedView, [
  NotPermittedView,
  NotFoundView,
  InvalidInputView,
  IdempotencyMismatchView,
  PhaseClosedView,
  StateChangedView,
]);
