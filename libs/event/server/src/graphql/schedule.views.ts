import type { Audience, ScheduleEntry, ScheduleEntryId } from '@jamboree/event-domain';
import type { Instant, LocalizedText, TrackId } from '@jamboree/kernel';
import {
  connectionOf,
  IdempotencyMismatchView,
  InstantScalar,
  InvalidInputView,
  LocalizedTextView,
  NotFoundView,
  NotPermittedView,
  payloadUnion,
  VersionConflictView,
} from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AudienceEnum } from './event-enums.js';

@ObjectType('ScheduleEntry', { description: 'A talk, a checkpoint or a milestone of an event.' })
export class ScheduleEntryView implements Omit<ScheduleEntry, 'eventId' | 'cancelledAt' | 'changedAt'> {
  @Field(() => ID, { description: 'The entry’s id.' })
  readonly id: ScheduleEntryId;

  @Field(() => LocalizedTextView, { description: 'What it is called.' })
  readonly title: LocalizedText;

  @Field(() => LocalizedTextView, { description: 'What it is about; plain text.' })
  readonly text: LocalizedText;

  @Field(() => InstantScalar, { description: 'When it begins.' })
  readonly startsAt: Instant;

  @Field(() => InstantScalar, { nullable: true, description: 'When it ends; null for a milestone.' })
  readonly endsAt: Instant | null;

  @Field(() => String, { nullable: true, description: 'Where it takes place.' })
  readonly place: string | null;

  @Field(() => String, { nullable: true, description: 'Where to join from afar.' })
  readonly link: string | null;

  @Field(() => String, { nullable: true, description: 'Who speaks.' })
  readonly speaker: string | null;

  @Field(() => ID, { nullable: true, description: 'The track it belongs to.' })
  readonly trackId: TrackId | null;

  @Field(() => AudienceEnum, { description: 'Whom it is shown to.' })
  readonly audience: Audience;

  @Field(() => Int, { description: 'To be expected by a change.' })
  readonly version: number;
}

export const ScheduleEntryConnection = connectionOf(ScheduleEntryView, 'ScheduleEntry');

@ObjectType('ScheduleEntrySaved', { description: 'The entry is as wanted.' })
export class ScheduleEntrySavedView {
  @Field(() => ScheduleEntryView, { description: 'The entry as it is now; one that was called off, as it was.' })
  readonly entry: ScheduleEntryView;
}

@ObjectType('CalendarFeedChanged', { description: 'The viewer’s calendar address is as wanted.' })
export class CalendarFeedChangedView {
  @Field(() => String, {
    nullable: true,
    description: 'The new address, shown in this one answer only; null when it was revoked, or when the answer is a repeated one.',
  })
  readonly url: string | null;
}

export const SaveScheduleEntryPayload = payloadUnion('SaveScheduleEntryPayload', ScheduleEntrySavedView, [
  NotPermittedView,
  NotFoundView,
  InvalidInputView,
  IdempotencyMismatchView,
  VersionConflictView,
]);
export const CalendarFeedPayload = payloadUnion('CalendarFeedPayload', CalendarFeedChangedView, [
  NotPermittedView,
  IdempotencyMismatchView,
]);
