import type { Announcement, Audience } from '@jamboree/event-domain';
import { asId, type EventId, type Instant, type LocalizedText } from '@jamboree/kernel';
import {
  connectionOf,
  IdempotencyMismatchView,
  InstantScalar,
  InvalidInputView,
  LocalizedTextInput,
  localizedText,
  LocalizedTextView,
  MutationInput,
  NotFoundView,
  NotPermittedView,
  payloadUnion,
  StateChangedView,
  VersionConflictView,
} from '@jamboree/platform-server';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type {
  EditAnnouncementCommand,
  PostAnnouncementCommand,
  WithdrawAnnouncementCommand,
} from '../../use-cases/announcements/write-announcements.js';
import { AudienceEnum } from '../event-enums.js';

@ObjectType('Announcement', { description: 'What organisers tell everybody.' })
export class AnnouncementView implements Omit<Announcement, 'createdBy' | 'id'> {
  @Field(() => ID, { description: 'The announcement’s id.' })
  readonly id: string;

  @Field(() => ID, { description: 'The event.' })
  readonly eventId: EventId;

  @Field(() => LocalizedTextView, { description: 'Its title.' })
  readonly title: LocalizedText;

  @Field(() => LocalizedTextView, { description: 'Its text, in Markdown.' })
  readonly body: LocalizedText;

  @Field(() => AudienceEnum, { description: 'Who reads it.' })
  readonly audience: Audience;

  @Field(() => Boolean, { description: 'Stands above the others.' })
  readonly pinned: boolean;

  @Field(() => InstantScalar, { description: 'When it was posted.' })
  readonly publishedAt: Instant;

  @Field(() => InstantScalar, { nullable: true, description: 'When its words were last changed; null while they were not.' })
  readonly editedAt: Instant | null;

  @Field(() => InstantScalar, { nullable: true, description: 'Since when only organisers read it; null while it stands.' })
  readonly withdrawnAt: Instant | null;

  @Field(() => Int, { description: 'Version, to be expected by a change.' })
  readonly version: number;
}

export const AnnouncementConnection = connectionOf(AnnouncementView, 'Announcement');

@InputType({ isAbstract: true })
abstract class AnnouncementContentInput extends MutationInput {
  @Field(() => LocalizedTextInput, { description: 'Its title, at most 150 characters.' })
  readonly title: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { description: 'Its text in Markdown, at most 10,000 characters.' })
  readonly body: LocalizedTextInput;

  @Field(() => AudienceEnum, { description: 'Who reads it.' })
  readonly audience: Audience;

  @Field(() => Boolean, { description: 'Stands above the others.' })
  readonly pinned: boolean;

  protected content() {
    const { clientMutationId, audience, pinned } = this;
    return { clientMutationId, title: localizedText(this.title), body: localizedText(this.body), audience, pinned };
  }
}

@InputType({ description: 'Something to tell everybody.' })
export class PostAnnouncementInput extends AnnouncementContentInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => Boolean, { description: 'Also by mail, to everybody with a role in the event.' })
  readonly mail: boolean;

  toCommand(): PostAnnouncementCommand {
    return { operation: 'postAnnouncement', ...this.content(), eventId: asId<'Event'>(this.eventId), mail: this.mail };
  }
}

@InputType({ description: 'An announcement as it should be.' })
export class EditAnnouncementInput extends AnnouncementContentInput {
  @Field(() => ID, { description: 'The announcement.' })
  readonly announcementId: string;

  @Field(() => Int, { description: 'Version that was edited.' })
  readonly expectedVersion: number;

  toCommand(): EditAnnouncementCommand {
    const { announcementId, expectedVersion } = this;
    return { operation: 'editAnnouncement', ...this.content(), announcementId: asId<'Announcement'>(announcementId), expectedVersion };
  }
}

@InputType({ description: 'An announcement to be taken back.' })
export class WithdrawAnnouncementInput extends MutationInput {
  @Field(() => ID, { description: 'The announcement.' })
  readonly announcementId: string;

  @Field(() => Int, { description: 'Version that was seen.' })
  readonly expectedVersion: number;

  toCommand(): WithdrawAnnouncementCommand {
    const { clientMutationId, announcementId, expectedVersion } = this;
    return { operation: 'withdrawAnnouncement', clientMutationId, announcementId: asId<'Announcement'>(announcementId), expectedVersion };
  }
}

@ObjectType('AnnouncementSaved', { description: 'The announcement is as wanted.' })
export class AnnouncementSavedView {
  @Field(() => AnnouncementView, { description: 'The announcement as it is now.' })
  readonly announcement: AnnouncementView;
}

export const AnnouncementPayload = payloadUnion('AnnouncementPayload', AnnouncementSavedView, [
  NotPermittedView,
  NotFoundView,
  InvalidInputView,
  IdempotencyMismatchView,
  StateChangedView,
  VersionConflictView,
]);
