import type { Message, MessageId, Segment, SegmentKind } from '@jamboree/event-domain';
import type { EventId, Id, Instant, LocalizedText, Role, UserId } from '@jamboree/kernel';
import { columns, type MailId } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

interface SegmentColumns {
  readonly segmentKind: SegmentKind;
  readonly segmentRole: Role | null;
}

/** A message with its segment as columns. */
export type MessageRow = Omit<Message, 'segment'> & SegmentColumns;

export function segmentOfRow({ segmentKind, segmentRole }: SegmentColumns): Segment {
  return { kind: segmentKind, role: segmentRole };
}

export const MessageSchema = new EntitySchema<MessageRow>({
  name: 'message',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    kind: columns.key(),
    segmentKind: columns.key({ name: 'segment_kind' }),
    segmentRole: columns.key({ name: 'segment_role', nullable: true }),
    subject: columns.json(),
    body: columns.json(),
    state: columns.key(),
    sendAt: columns.instant({ name: 'send_at', nullable: true }),
    sentAt: columns.instant({ name: 'sent_at', nullable: true }),
    createdBy: columns.ref({ name: 'created_by', nullable: true }),
    createdAt: columns.instant({ name: 'created_at' }),
    savedAt: columns.instant({ name: 'saved_at' }),
    origin: columns.key({ length: 120, nullable: true }),
    version: columns.int(),
  },
  uniques: [{ name: 'uq_message_origin', columns: ['origin'] }],
  indices: [
    { name: 'ix_message_event', columns: ['eventId', 'id'] },
    { name: 'ix_message_due', columns: ['state', 'sendAt'] },
  ],
  foreignKeys: [
    { name: 'fk_message_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    { name: 'fk_message_created_by', target: 'person', columnNames: ['createdBy'], referencedColumnNames: ['id'] },
  ],
});

/**
 * `WAITING` for its mail to be written; `QUEUED`: it was, and its own state says what came of it; the two others got none, for the
 * reason named.
 */
export type RecipientOutcome = 'WAITING' | 'QUEUED' | 'UNSUBSCRIBED' | 'UNREACHABLE';

/** Somebody to whom a message goes, fixed when it leaves. */
export interface MessageRecipient {
  readonly messageId: MessageId;
  readonly userId: UserId;
  readonly outcome: RecipientOutcome;
  readonly mailId: MailId | null;
}

export const MessageRecipientSchema = new EntitySchema<MessageRecipient>({
  name: 'message_recipient',
  columns: {
    messageId: { ...columns.ref({ name: 'message_id' }), primary: true, primaryKeyConstraintName: 'pk_message_recipient' },
    userId: { ...columns.ref({ name: 'user_id' }), primary: true, primaryKeyConstraintName: 'pk_message_recipient' },
    outcome: columns.key(),
    mailId: columns.ref({ name: 'mail_id', nullable: true }),
  },
  indices: [{ name: 'ix_message_recipient_user', columns: ['userId'] }],
  foreignKeys: [
    { name: 'fk_message_recipient_message', target: 'message', columnNames: ['messageId'], referencedColumnNames: ['id'] },
    { name: 'fk_message_recipient_user', target: 'person', columnNames: ['userId'], referencedColumnNames: ['id'], onDelete: 'CASCADE' },
  ],
});

/** A template that an event keeps: one of its own, or its words for one that is shipped. */
export interface StoredTemplate extends SegmentColumns {
  readonly id: Id<'MessageTemplate'>;
  readonly eventId: EventId;
  readonly key: string;
  readonly name: LocalizedText;
  readonly subject: LocalizedText;
  readonly body: LocalizedText;
  readonly savedAt: Instant;
}

export const MessageTemplateSchema = new EntitySchema<StoredTemplate>({
  name: 'message_template',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    key: columns.key(),
    name: columns.json(),
    segmentKind: columns.key({ name: 'segment_kind' }),
    segmentRole: columns.key({ name: 'segment_role', nullable: true }),
    subject: columns.json(),
    body: columns.json(),
    savedAt: columns.instant({ name: 'saved_at' }),
  },
  uniques: [{ name: 'uq_message_template_key', columns: ['eventId', 'key'] }],
  foreignKeys: [{ name: 'fk_message_template_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] }],
});
