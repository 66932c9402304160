import type { MessageKind, MessageState, Segment, SegmentKind } from '@jamboree/event-domain';
import type { EventId, Instant, Locale, LocalizedText, Role, UserId } from '@jamboree/kernel';
import {
  connectionOf,
  countedConnectionOf,
  describedEnum,
  InstantScalar,
  LocaleEnum,
  LocalizedTextView,
  RoleEnum,
} from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AudienceMember, LanguageShare } from '../../persistence/audience.store.js';
import type { EventTemplateOfMessage } from '../../persistence/message-template.store.js';
import type { Delivery, DeliveryCounts, DeliveryOf } from '../../persistence/recipient.store.js';
import type { MessagePreview, MessageWithDelivery } from '../../use-cases/messages/read-messages.js';

export const SegmentKindEnum = describedEnum<SegmentKind>('SegmentKind', 'To whom a message goes, as they are when it leaves.', {
  EVERYONE: 'Everybody with a role in the event.',
  ROLE: 'Everybody with one role.',
  WITHOUT_TEAM: 'Participants who are in no team.',
  TEAM_WITH_ROOM: 'Members of teams that have a free place.',
  DRAFT_NOT_SUBMITTED: 'Members of teams with a draft that was not submitted.',
  SUBMITTED: 'Members of teams that have entered.',
  RETURNED: 'Members of teams whose entry was returned for correction.',
  JUROR_OPEN_SHEETS: 'Jurors with sheets to score in a round that is not over.',
  JUROR_SILENT: 'Jurors with sheets who have not begun any.',
});

export const MessageKindEnum = describedEnum<MessageKind>('MessageKind', 'What readers switch off apart from the others.', {
  MESSAGE: 'Written to a segment.',
  ANNOUNCEMENT: 'An announcement, by mail.',
  REMINDER: 'An automatic reminder of a deadline.',
});

export const MessageStateEnum = describedEnum<MessageState>('MessageState', 'How far a message has come.', {
  DRAFT: 'Being written.',
  SCHEDULED: 'Leaves at its time; can be taken back until then.',
  SENDING: 'Its people are fixed, their mails are being written.',
  SENT: 'Every mail was written, or there was a reason not to.',
});

export const DeliveryEnum = describedEnum<Delivery>('Delivery', 'What came of a message for one person.', {
  WAITING: 'The mail has not left yet.',
  SENT: 'A mail server has taken the mail.',
  BOUNCED: 'Nobody has the address.',
  FAILED: 'The mail was refused, or given up after many attempts.',
  UNSUBSCRIBED: 'The person does not want such mails; none was written.',
});

@ObjectType('MessageSegment', { description: 'To whom a message goes.' })
export class MessageSegmentView implements Segment {
  @Field(() => SegmentKindEnum, { description: 'Which people.' })
  readonly kind: SegmentKind;

  @Field(() => RoleEnum, { nullable: true, description: 'The role, for ROLE.' })
  readonly role: Role | null;
}

@ObjectType('DeliveryCounts', { description: 'What came of a message, in people.' })
export class DeliveryCountsView {
  @Field(() => Int, { description: 'Mails that have not left yet.' })
  readonly waiting: number;

  @Field(() => Int, { description: 'Mails that a mail server has taken.' })
  readonly sent: number;

  @Field(() => Int, { description: 'Addresses that nobody has.' })
  readonly bounced: number;

  @Field(() => Int, { description: 'Mails that were refused or given up.' })
  readonly failed: number;

  @Field(() => Int, { description: 'People who do not want such mails.' })
  readonly unsubscribed: number;

  static from({ WAITING, SENT, BOUNCED, FAILED, UNSUBSCRIBED }: DeliveryCounts): DeliveryCountsView {
    return { waiting: WAITING, sent: SENT, bounced: BOUNCED, failed: FAILED, unsubscribed: UNSUBSCRIBED };
  }
}

@ObjectType('Message', { description: 'What organisers write to some people of an event.' })
export class MessageView {
  @Field(() => ID, { description: 'The message’s id.' })
  readonly id: string;

  @Field(() => ID, { description: 'The event.' })
  readonly eventId: EventId;

  @Field(() => MessageKindEnum, { description: 'What it is.' })
  readonly kind: MessageKind;

  @Field(() => MessageSegmentView, { description: 'To whom it goes.' })
  readonly segment: MessageSegmentView;

  @Field(() => LocalizedTextView, { description: 'Its subject, with variables such as {name}.' })
  readonly subject: LocalizedText;

  @Field(() => LocalizedTextView, { description: 'Its text, with variables such as {name}.' })
  readonly body: LocalizedText;

  @Field(() => MessageStateEnum, { description: 'How far it has come.' })
  readonly state: MessageState;

  @Field(() => InstantScalar, { nullable: true, description: 'When it leaves or left; null for a draft.' })
  readonly sendAt: Instant | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When its last mail was written.' })
  readonly sentAt: Instant | null;

  @Field(() => InstantScalar, { description: 'When it was last edited.' })
  readonly savedAt: Instant;

  @Field(() => Boolean, { description: 'Nobody wrote it by hand.' })
  readonly automatic: boolean;

  @Field(() => Int, { description: 'Version, to be expected by a change.' })
  readonly version: number;

  @Field(() => DeliveryCountsView, { nullable: true, description: 'What came of it; null until it leaves.' })
  readonly deliveries: DeliveryCountsView | null;

  static from({ createdBy, deliveries, ...message }: MessageWithDelivery): MessageView {
    return {
      ...message,
      automatic: createdBy === null,
      deliveries: deliveries === null ? null : DeliveryCountsView.from(deliveries),
    };
  }
}

@ObjectType('MessageTemplate', { description: 'Words to begin a message with.' })
export class MessageTemplateView implements EventTemplateOfMessage {
  @Field(() => ID, { description: 'Unique within the event.' })
  readonly key: string;

  @Field(() => LocalizedTextView, { description: 'What it is for.' })
  readonly name: LocalizedText;

  @Field(() => MessageSegmentView, { description: 'To whom it usually goes.' })
  readonly segment: MessageSegmentView;

  @Field(() => LocalizedTextView, { description: 'Its subject.' })
  readonly subject: LocalizedText;

  @Field(() => LocalizedTextView, { description: 'Its text.' })
  readonly body: LocalizedText;

  @Field(() => Boolean, { description: 'Whether the event has stored these words, and can drop them again.' })
  readonly stored: boolean;
}

@ObjectType('MessageLanguageShare', { description: 'People of a segment who read one language.' })
export class LanguageShareView implements LanguageShare {
  @Field(() => LocaleEnum, { description: 'The language.' })
  readonly locale: Locale;

  @Field(() => Int, { description: 'How many people.' })
  readonly people: number;

  @Field(() => Int, { description: 'Of them, how many do not want messages of organisers.' })
  readonly unsubscribed: number;

  @Field(() => Int, { description: 'Of the others, how many have an address that nobody has.' })
  readonly unreachable: number;
}

@ObjectType('AudienceMember', { description: 'Somebody a message would go to.' })
export class AudienceMemberView implements AudienceMember {
  @Field(() => ID, { description: 'The person’s id.' })
  readonly id: UserId;

  @Field(() => String, { description: 'The person’s name.' })
  readonly displayName: string;

  @Field(() => LocaleEnum, { description: 'The language that the person reads.' })
  readonly locale: Locale;

  @Field(() => Boolean, { description: 'Does not want messages of organisers.' })
  readonly unsubscribed: boolean;

  @Field(() => Boolean, { description: 'Nobody has the address.' })
  readonly unreachable: boolean;
}

@ObjectType('MessageDelivery', { description: 'What came of a message for one person.' })
export class MessageDeliveryView implements DeliveryOf {
  @Field(() => ID, { description: 'The person’s id.' })
  readonly id: UserId;

  @Field(() => String, { description: 'The person’s name.' })
  readonly displayName: string;

  @Field(() => DeliveryEnum, { description: 'What came of it.' })
  readonly delivery: Delivery;

  @Field(() => String, { nullable: true, description: 'What the mail server said when it refused.' })
  readonly reason: string | null;
}

@ObjectType('PreviewReader', { description: 'As whom a message is previewed.' })
export class PreviewReaderView {
  @Field(() => ID, { description: 'The person’s id.' })
  readonly id: UserId;

  @Field(() => String, { description: 'The person’s name.' })
  readonly displayName: string;
}

@ObjectType('MessagePreview', { description: 'A message as one of its people would get it.' })
export class MessagePreviewView implements MessagePreview {
  @Field(() => PreviewReaderView, { nullable: true, description: 'Who; null when nobody of them reads that language.' })
  readonly person: PreviewReaderView | null;

  @Field(() => LocaleEnum, { description: 'The language that it comes in; another than asked for when it was not written in that one.' })
  readonly language: Locale;

  @Field(() => String, { description: 'The subject.' })
  readonly subject: string;

  @Field(() => String, { description: 'The mail as plain text.' })
  readonly text: string;
}

export const MessageConnection = connectionOf(MessageView, 'Message');
export const AudienceConnection = countedConnectionOf(AudienceMemberView, 'Audience');
export const MessageDeliveryConnection = connectionOf(MessageDeliveryView, 'MessageDelivery');
